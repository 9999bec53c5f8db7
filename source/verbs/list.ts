import {inBrief} from '../advice/explain/brief.ts';
import {inboxOf, sections} from '../advice/inbox.ts';
import {historyOf} from '../leads/history.ts';
import {nameOf} from '../leads/lead.ts';
import {faint, name, strong} from '../text/emphasis.ts';
import {leadDocument} from './kit/document.ts';
import {text, toggle} from './kit/field.ts';
import {type Row, rowFormat, rowValues} from './kit/row-format.ts';
import {query, type VerbContext} from './kit/verb.ts';
import {noLeads} from './today.ts';

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
	run: (scene, {all, format}) => {
		const write = format === undefined ? undefined : rowFormat(format);
		const rows = rowsOf(scene, all ?? false);
		const none = scene.book.leads.length > 0 ? ['No lead is open. See "touchbase list --all".'] : noLeads;
		const lines = rows.map(({lead, brief}) => `${faint(lead.id)}  ${name(nameOf(lead))}  ${strong(brief)}`);
		return {
			lines: rows.length > 0 ? lines : none,
			...(write && {text: write(rows)}),
			get json() {
				return rows.map(({lead}) => leadDocument(scene, lead));
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
