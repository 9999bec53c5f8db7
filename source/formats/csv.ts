import {inBrief} from '../advice/explain/brief.ts';
import {type AdvisedLead, adviseLead} from '../advice/inbox.ts';
import type {Day} from '../days/day.ts';
import {type Lead, type Profile, type Stance, statedFacts} from '../leads/lead.ts';
import {unstyled} from '../text/emphasis.ts';

/** The facts of a lead that stand in a column each, as the data file calls them. */
export const factColumns = ['organization', ...statedFacts, 'snoozedUntil'] as const;

/** What is worked out of a lead for whoever reads the table; it is not read again. */
const derived: Record<string, (advised: AdvisedLead) => string> = {
	status: ({history}) => history.closed ?? 'open',
	kind: ({history}) => history.kind,
	since: ({history}) => history.since,
	next: ({advice}) => unstyled(inBrief(advice)),
	due: ({advice}) => advice.on ?? '',
};

/** What holds the rest of a lead as JSON: with these it comes back as it was. */
const jsonColumns = ['people', 'log', 'more'] as const;

/** The headings of the table, in their order. */
const csvColumns: readonly string[] = ['id', ...factColumns, ...Object.keys(derived), ...jsonColumns];

/**
 * Leads as CSV (RFC 4180, UTF-8), a row each: a column for each fact, columns with today's advice, which are only for
 * reading, and people and log as JSON. A cell that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function csvOf(leads: readonly Lead[], profile: Profile, today: Day, stance?: Stance): string {
	const rows = leads.map(lead => rowOf(adviseLead(lead, today, profile, {}, stance)));
	return csvText([csvColumns, ...rows]);
}

/** Rows as CSV (RFC 4180); what a spreadsheet would take for a formula has an apostrophe before it. */
export function csvText(rows: readonly (readonly string[])[]): string {
	return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

const rowOf = (advised: AdvisedLead): string[] => {
	const {lead} = advised;
	const {id, people, log, ...rest} = lead;
	const facts = factColumns.map(key => lead[key] ?? '');
	const more = Object.fromEntries(
		Object.entries(rest).filter(([key, value]) => !factNames.includes(key) || value === ''),
	);
	return [
		id,
		...facts,
		...Object.values(derived).map(value => value(advised)),
		JSON.stringify(people),
		JSON.stringify(log),
		Object.keys(more).length > 0 ? JSON.stringify(more) : '',
	];
};

const factNames: readonly string[] = factColumns;

const cell = (text: string): string => {
	const safe = guarded(text);
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** What spreadsheets begin a formula with, also in the wide forms of East Asia, after any apostrophes of ours. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The text, with an apostrophe before it where a spreadsheet would take it for a formula. */
function guarded(text: string): string {
	return formula.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that was put before it for spreadsheets. */
export function unguarded(text: string): string {
	return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
