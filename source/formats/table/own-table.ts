import type {Lead} from '../../leads/lead.ts';
import {leadShape} from '../../leads/lead.ts';
import {factColumns, unguarded} from '../csv.ts';
import type {FoundRow, Imported, Problem} from './imported.ts';
import type {Rows} from './read-rows.ts';

/** True for the headings of a table that `export --format csv` wrote. */
export function isOwnTable(headings: readonly string[]): boolean {
	return ['id', 'organization', 'people', 'log'].every(heading => headings.includes(heading));
}

/** The leads of a table that `export --format csv` wrote, as they were; what is worked out there is not read again. */
export function readOwnTable({headings, rows}: Rows): Imported {
	const problems: Problem[] = [];
	const found: FoundRow[] = [];
	for (const {row, cells} of rows) {
		const read = ownLead(row, heading => unguarded(cells[headings.indexOf(heading)] ?? ''));
		if ('lead' in read) found.push({is: 'lead', row, lead: read.lead});
		else {
			problems.push(read.problem);
			found.push({
				is: 'nothing',
				row,
				organization: read.organization,
				why: `${read.problem.column} ${read.problem.reason}`,
			});
		}
	}
	return {from: 'touchbase', found, problems, columnsLeftOut: []};
}

type Read = {lead: Lead} | {problem: Problem; organization: string};

const ownLead = (row: number, cell: (heading: string) => string): Read => {
	const organization = cell('organization');
	const problem = (column: string, reason: string): Read => ({
		organization,
		problem: {row, column, value: cell(column), reason},
	});
	const rest: Record<string, unknown> = {};
	for (const column of ['people', 'log', 'more'] as const) {
		const text = cell(column);
		try {
			rest[column] = text === '' ? undefined : JSON.parse(text);
		} catch {
			return problem(column, 'is no longer as touchbase wrote it: a spreadsheet may have cut it off');
		}
	}
	const facts = factColumns.map(key => [key, cell(key)] as const).filter(([, text]) => text !== '');
	const {people = [], log = [], more = {}} = rest;
	const lead = {id: cell('id'), ...Object.fromEntries(facts), people, log, ...(typeof more === 'object' ? more : {})};
	if (leadShape.isValid(lead)) return {lead};
	const {path, words} = leadShape.issue(lead, '');
	return problem(/^[a-z]+/i.exec(path)?.[0] ?? 'organization', `${path} ${words}`);
};
