import {sayEntry} from '../../advice/explain/say-entry.ts';
import {type Day, inDayAndMonth, inWords} from '../../days/day.ts';
import type {Fate, PlannedRow} from '../../formats/table/plan.ts';
import {nameOf} from '../../leads/lead.ts';
import {faint, name, strong} from '../../text/emphasis.ts';
import {cut} from '../../text/fit.ts';
import {keysOf} from '../../text/keys-of.ts';
import {visible} from '../../text/safe-text.ts';
import type {Read} from './read-file.ts';

/** The title of each group of rows, in the order in which they are shown. */
const headings: Record<Fate, string> = {
	new: 'New leads',
	merged: 'More in leads that are here',
	person: 'People whom you know there',
	less: 'Here already, and the table knows more (--duplicates merge adds it)',
	here: 'Here already',
	nothing: 'Left out',
};
const fates = keysOf(headings);

/** The number of rows that it shows of each group; `--json` has them all. */
const shown = 25;

/** Counts the rows: "18 new leads, 2 here already, 1 left out". */
export function inNumbers(rows: readonly PlannedRow[]): string {
	const count = (fate: Fate) => rows.filter(row => row.fate === fate).length;
	const said: Record<Fate, (n: number) => string> = {
		new: n => `${n} new ${n === 1 ? 'lead' : 'leads'}`,
		merged: n => `${n} merged`,
		person: n => `${n} ${n === 1 ? 'person' : 'people'}`,
		less: n => `${n} here already with less`,
		here: n => `${n} here already`,
		nothing: n => `${n} left out`,
	};
	const parts = fates.flatMap(fate => (count(fate) > 0 ? [said[fate](count(fate))] : []));
	return parts.join(', ') || 'no rows';
}

/** The fate of each row, the cells that were not understood and where, and the columns that are left out. */
export function previewLines({imported, plan}: Read): string[] {
	const {from, found, problems, columnsLeftOut} = imported;
	const rows = found.length === 1 ? '1 row' : `${found.length} rows`;
	return [
		strong(`From ${from}, ${rows}: ${inNumbers(plan.rows)}`),
		...fates.flatMap(fate => section(headings[fate], plan.rows.filter(row => row.fate === fate).map(rowLine))),
		...notUnderstood(problems),
		...(columnsLeftOut.length > 0 ? ['', faint(`Columns left out: ${columnsLeftOut.join(', ')}`)] : []),
	];
}

/** The cells that were not understood, where there are any, under their heading. */
export function notUnderstood(problems: Read['imported']['problems']): string[] {
	return section(
		'Not understood',
		problems.map(({row, column, value, reason}) => `row ${row}, ${column}: "${cut(value, 60)}" ${reason}`),
	);
}

/** The rows of the preview for a screen: row, what becomes of it, the lead, and what it says; problems after their row. */
export function previewRows({imported, plan}: Read, today: Day): string[][] {
	const rows = plan.rows.map(planned => {
		const {row, fate, organization, lead} = planned;
		return {
			row,
			cells: [
				String(row),
				inShort[fate],
				lead ? nameOf(lead) : organization,
				saidOf(planned, day => shortly(day, today)),
			],
		};
	});
	const problems = imported.problems.map(({row, column, value, reason}) => ({
		row,
		cells: [String(row), 'not read', column, `"${value}" ${reason}`],
	}));
	return [...rows, ...problems].toSorted((a, b) => a.row - b.row).map(({cells}) => cells.map(cell => visible(cell)));
}

const inShort: Record<Fate, string> = {
	new: 'new',
	merged: 'merged',
	person: 'person',
	less: 'here, less',
	here: 'here',
	nothing: 'left out',
};

const section = (heading: string, lines: readonly string[]): string[] => {
	if (lines.length === 0) return [];
	const more = lines.length - shown;
	return [
		'',
		strong(`${heading}  ${lines.length}`),
		...lines.slice(0, shown).map(line => `  ${line}`),
		...(more > 0 ? [faint(`  and ${more} more`)] : []),
	];
};

const rowLine = (planned: PlannedRow): string => {
	const {row, organization, lead} = planned;
	const called = lead ? nameOf(lead) : organization;
	const said = saidOf(planned);
	return `${faint(`row ${String(row).padEnd(4)}`)} ${name(called || '(no name)')}${said ? `  ${said}` : ''}`;
};

/** What a new lead's log says, or why a row is no new lead. */
const saidOf = ({lead, fate, why}: PlannedRow, dayInWords = inWords): string =>
	fate === 'new' && lead
		? lead.log.map(entry => `${dayInWords(entry.on)} ${sayEntry(entry)}`).join('; ')
		: (why ?? (fate === 'less' ? 'the table knows more' : ''));

/** A day where room is short: the year only where it is another one. */
const shortly = (day: Day, today: Day): string =>
	day.slice(0, 4) === today.slice(0, 4) ? inDayAndMonth(day) : `${inDayAndMonth(day)} ${day.slice(0, 4)}`;

/** The preview as a JSON document. */
export function previewDocument({imported, plan}: Read, written: boolean) {
	return {
		from: imported.from,
		written,
		counts: Object.fromEntries(fates.map(fate => [fate, plan.rows.filter(row => row.fate === fate).length])),
		rows: plan.rows.map(({row, fate, organization, lead, why}) => ({
			row,
			fate,
			organization,
			role: lead?.role ?? null,
			lead: fate === 'nothing' ? null : (lead?.id ?? null),
			why: why ?? null,
			log: fate === 'new' ? logOf(lead?.log ?? []) : [],
		})),
		notUnderstood: imported.problems,
		columnsLeftOut: imported.columnsLeftOut,
	};
}

const logOf = (log: readonly {on: Day; what: string; note?: string}[]) =>
	log.map(({on, what, note}) => ({on, what, ...(note && {note})}));
