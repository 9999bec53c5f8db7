import {inBrief} from '../advice/explain/brief.ts';
import {type AdvisedLead, adviseLead, type Item, inboxOf, sections} from '../advice/inbox.ts';
import {lastDay} from '../days/day.ts';
import {hasWords, nearest} from '../leads/find.ts';
import {kinds, nameOf} from '../leads/lead.ts';
import {orderBy} from '../text/compare.ts';
import {compareNames} from '../text/compare-names.ts';
import {faint, name, strong, unstyled} from '../text/emphasis.ts';
import {keysOf} from '../text/keys-of.ts';
import {Refusal} from '../text/refusal.ts';
import {visible} from '../text/safe-text.ts';
import {choice, type Input, text, toggle} from './kit/field.ts';
import {leadDocument} from './kit/lead-output.ts';
import {query, type VerbContext} from './kit/verb.ts';
import {noLeads} from './today.ts';

/** A listed lead with its advice; a closed one is in no section of the inbox. */
type Row = Pick<AdvisedLead, 'lead' | 'history' | 'advice'> & {brief: string; item: Item | undefined};

type Value = (row: Row) => string | number | null | undefined;

/** The names that may stand in the braces of a template. */
const rowValues: Record<string, Value> = {
	id: ({lead}) => lead.id,
	organization: ({lead}) => lead.organization,
	role: ({lead}) => lead.role,
	verdict: ({advice}) => advice.verdict,
	on: ({item}) => item?.on,
	by: ({item}) => item?.advice.by,
	brief: ({brief}) => brief,
	section: ({item}) => item?.section ?? 'closed',
	overdueDays: ({item}) => item?.overdueDays ?? 0,
	kind: ({history}) => history.kind,
	since: ({history}) => history.since,
	rules: ({item}) => item?.advice.rules.join(' '),
	because: ({item}) => item?.advice.because,
	email: ({lead}) => lead.email,
	phone: ({lead}) => lead.phone,
	url: ({lead}) => lead.url,
	note: ({lead}) => lead.note,
	people: ({lead}) => lead.people.map(({name}) => name).join(', '),
};

type Order = (a: Row, b: Row) => number;

const earliest = (dayOf: (row: Row) => string | null | undefined): Order => orderBy(row => dayOf(row) ?? lastDay);

/** The orders of `--sort`; equal rows stay in the order of the inbox. */
const orders = {
	name: (a, b) => compareNames(nameOf(a.lead), nameOf(b.lead)),
	due: earliest(({item}) => item?.since ?? item?.on),
	since: earliest(({history}) => history.since),
	last: earliest(({history}) => history.lastWord),
} satisfies Record<string, Order>;

const fields = {
	words: text({
		place: 'rest',
		value: 'WORDS',
		description: 'only leads with all these words: organization, role, people',
	}),
	all: toggle({description: 'the closed leads too'}),
	kind: choice(kinds, {value: 'KIND', description: 'only leads of this kind'}),
	section: choice(sections, {value: 'SECTION', description: 'only leads that stand there in the inbox'}),
	sort: choice(keysOf(orders), {
		value: 'ORDER',
		description: 'which comes first (default: as in the inbox)',
		meanings: {
			due: 'soonest first',
			since: 'oldest first',
			last: 'longest without a word first',
		},
	}),
	format: text({
		value: 'FORMAT',
		description: `tsv, or a template with ${Object.keys(rowValues)
			.map(key => `{${key}}`)
			.join(' ')}`,
	}),
};

/** Lists the leads that match, a line each. */
export const list = query({
	name: 'list',
	description: 'Every open lead, a line each, with the short id that names it',
	examples: [
		['touchbase list', 'the open leads'],
		['touchbase list --all', 'the closed ones too'],
		['touchbase list engineer --sort last', 'those with that word, longest without a word first'],
		["touchbase list --format '{id}\\t{organization}\\t{verdict}\\t{on}'", 'a line each, for a script'],
		['touchbase list --format tsv > leads.tsv', 'a table, with its headings'],
	],
	fields,
	query: (context, input) => {
		const write = input.format === undefined ? undefined : rowFormat(input.format);
		const all = rowsOf(context, input.all ?? false);
		const rows = chosenFrom(all, input);
		const lines = rows.map(({lead, brief}) => `${faint(lead.id)}  ${name(nameOf(lead))}  ${strong(brief)}`);
		return {
			lines: rows.length > 0 ? lines : none(context, all, input),
			...(write && {text: write(rows)}),
			get json() {
				return rows.map(({lead}) => leadDocument(context, lead));
			},
		};
	},
});

const chosenFrom = (rows: readonly Row[], {words, kind, section, sort}: Input<typeof fields>): Row[] => {
	const chosen = rows.filter(
		({lead, history, item}) =>
			(!words || hasWords(lead, words)) && (!kind || history.kind === kind) && (!section || item?.section === section),
	);
	return sort ? chosen.toSorted(orders[sort]) : chosen;
};

const none = ({book}: VerbContext, rows: readonly Row[], {all}: Input<typeof fields>): readonly string[] => {
	if (book.leads.length === 0) return noLeads;
	if (all) return ['No lead matches.'];
	return [`No ${rows.length > 0 ? 'open lead matches' : 'lead is open'}. "--all" shows the closed ones too.`];
};

const rowsOf = ({book, today, stance}: VerbContext, all: boolean): Row[] => {
	const inbox = inboxOf(book, today, stance);
	const open = sections.flatMap(section =>
		inbox[section].map(item => ({...item, brief: inBrief(item.advice, item.on), item})),
	);
	if (!all) return open;
	const listed = new Set(open.map(({lead}) => lead.id));
	const closed = book.leads.filter(({id}) => !listed.has(id));
	return [
		...open,
		...closed.map(lead => {
			const advised = adviseLead(lead, today, book.profile, {}, stance);
			return {...advised, brief: `closed: ${advised.history.closed}`, item: undefined};
		}),
	];
};

const table = ['id', 'organization', 'role', 'verdict', 'on', 'by', 'brief'];

/**
 * How to write a row: by a template such as `{id}\t{organization}`, or with `tsv` everything a table needs. Throws a
 * Refusal.
 */
const rowFormat = (template: string): ((rows: readonly Row[]) => string) => {
	if (template.trim().toLowerCase() === 'tsv') {
		const line = (texts: readonly string[]) => `${texts.join('\t')}\n`;
		return rows => [line(table), ...rows.map(row => line(table.map(key => written(key, row))))].join('');
	}
	if (!/[{\\]/.test(template))
		throw new Refusal(
			`--format: "${visible(template)}" is no format. Give tsv, or a template with names in braces: '{id} {organization}'.`,
		);
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

/** A text on one line, without tabs or anything that a terminal would obey. */
const written = (key: string, row: Row): string => unstyled(visible(String(rowValues[key]?.(row) ?? '')));
