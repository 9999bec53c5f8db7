import {inBrief} from '../advice/explain/brief.ts';
import {type Item, inboxOf, sections} from '../advice/inbox.ts';
import {nearest} from '../leads/find.ts';
import {historyOf} from '../leads/history.ts';
import {type Lead, nameOf} from '../leads/lead.ts';
import {faint, name, strong, unstyled} from '../text/emphasis.ts';
import {Refusal} from '../text/refusal.ts';
import {visible} from '../text/safe-text.ts';
import {text, toggle} from './kit/field.ts';
import {leadDocument} from './kit/lead-output.ts';
import {query, type VerbContext} from './kit/verb.ts';
import {noLeads} from './today.ts';

/** What is known of a lead that is listed; the closed ones stand in no section of the inbox. */
type Row = {lead: Lead; brief: string; item: Item | undefined; verdict: string};

type Value = (row: Row) => string | number | null | undefined;

/** What may stand in the braces of a template. */
const rowValues: Record<string, Value> = {
	id: ({lead}) => lead.id,
	organization: ({lead}) => lead.organization,
	role: ({lead}) => lead.role,
	verdict: ({verdict}) => verdict,
	on: ({item}) => item?.on,
	by: ({item}) => item?.advice.by,
	brief: ({brief}) => brief,
	section: ({item}) => item?.section ?? 'closed',
	overdueDays: ({item}) => item?.overdueDays ?? 0,
	kind: ({item}) => item?.history.kind,
	since: ({item}) => item?.history.since,
	rules: ({item}) => item?.advice.rules.join(' '),
	because: ({item}) => item?.advice.because,
	email: ({lead}) => lead.email,
	phone: ({lead}) => lead.phone,
	url: ({lead}) => lead.url,
	note: ({lead}) => lead.note,
	people: ({lead}) => lead.people.map(({name}) => name).join(', '),
};

/** Every lead, a line each. */
export const list = query({
	name: 'list',
	description: 'Every open lead, a line each, with the short id that names it',
	examples: [
		['touchbase list', 'the open leads'],
		['touchbase list --all', 'the closed ones too'],
		["touchbase list --format '{id}\\t{organization}\\t{verdict}\\t{on}'", 'a line each, for a script'],
		['touchbase list --format tsv > leads.tsv', 'a table, with its headings'],
	],
	fields: {
		all: toggle({description: 'the closed leads too'}),
		format: text({
			value: 'FORMAT',
			description: `tsv, or a template with ${Object.keys(rowValues)
				.map(key => `{${key}}`)
				.join(' ')}`,
		}),
	},
	query: (context, {all, format}) => {
		const write = format === undefined ? undefined : rowFormat(format);
		const rows = rowsOf(context, all ?? false);
		const none = context.book.leads.length > 0 ? ['No lead is open. See "touchbase list --all".'] : noLeads;
		const lines = rows.map(({lead, brief}) => `${faint(lead.id)}  ${name(nameOf(lead))}  ${strong(brief)}`);
		return {
			lines: rows.length > 0 ? lines : none,
			...(write && {text: write(rows)}),
			get json() {
				return rows.map(({lead}) => leadDocument(context, lead));
			},
		};
	},
});

const rowsOf = ({book, today, stance}: VerbContext, all: boolean): Row[] => {
	const inbox = inboxOf(book, today, stance);
	const open = sections.flatMap(section =>
		inbox[section].map(item => ({
			lead: item.lead,
			brief: inBrief(item.advice, item.on),
			item,
			verdict: item.advice.verdict as string,
		})),
	);
	if (!all) return open;
	const listed = new Set(open.map(({lead}) => lead.id));
	const closed = book.leads.filter(({id}) => !listed.has(id));
	return [
		...open,
		...closed.map(lead => ({
			lead,
			brief: `closed: ${historyOf(lead, today).closed}`,
			item: undefined,
			verdict: 'closed',
		})),
	];
};

const table = ['id', 'organization', 'role', 'verdict', 'on', 'by', 'brief'];

/** How a row is written: by a template such as `{id}\t{organization}`, or with `tsv` all that a table needs. Throws a Refusal. */
const rowFormat = (template: string): ((rows: readonly Row[]) => string) => {
	if (template.trim().toLowerCase() === 'tsv') {
		const line = (texts: readonly string[]) => `${texts.join('\t')}\n`;
		return rows => [line(table), ...rows.map(row => line(table.map(key => written(key, row))))].join('');
	}
	const text = visible(template, {lines: true}).replace(
		/\\([tn\\])/g,
		(_, letter: string) => ({t: '\t', n: '\n'})[letter] ?? '\\',
	);
	for (const [, key = ''] of text.matchAll(/\{([^{}]*)\}/g)) check(key);
	return rows => rows.map(row => `${text.replace(/\{([^{}]*)\}/g, (_, key: string) => written(key, row))}\n`).join('');
};

const check = (key: string): void => {
	if (Object.hasOwn(rowValues, key)) return;
	const known = Object.keys(rowValues);
	const [near] = nearest(known, key, each => [each]);
	throw new Refusal(
		`--format: there is no {${key}}.${near ? ` Did you mean {${near}}?` : ''} There are ${known.join(', ')}.`,
	);
};

/** On one line, without tabs or anything that a terminal would obey. */
const written = (key: string, row: Row): string => unstyled(visible(String(rowValues[key]?.(row) ?? '')));
