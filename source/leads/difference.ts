import {isDeepStrictEqual as isSame} from 'node:util';
import {type BookPart, cellsOf} from './cells.ts';
import type {Book} from './lead.ts';

/** How one book differs from an earlier one: what came, what was changed in what was there, and what went. */
export type Difference = {leads: number; entries: number; changes: number; gone: number};

/** Counts what came, changed and went. The entries of a new lead come with it and are not counted. */
export function differenceBetween(before: Book, after: Book): Difference {
	const was = new Map(before.leads.map(lead => [lead.id, lead]));
	const is = new Set(after.leads.map(({id}) => id));
	const difference = {leads: 0, entries: 0, changes: 0, gone: before.leads.filter(({id}) => !is.has(id)).length};
	countCells(before.profile, after.profile, difference);
	for (const lead of after.leads) {
		const old = was.get(lead.id);
		if (!old) difference.leads++;
		else countCells(old, lead, difference);
	}
	return difference;
}

const countCells = (before: BookPart, after: BookPart, difference: Difference): void => {
	if (isSame(before, after)) return;
	const [was, is] = [cellsOf(before), cellsOf(after)];
	for (const [name, value] of is)
		if (!was.has(name)) difference[name.startsWith('log/') ? 'entries' : 'changes']++;
		else if (!isSame(was.get(name), value)) difference.changes++;
	for (const name of was.keys()) if (!is.has(name)) difference.gone++;
};

/** "1 lead, 3 entries"; "nothing" where the books say the same. */
export function differenceInWords({leads, entries, changes, gone}: Difference): string {
	const words = [
		counted(leads, 'lead', 'leads'),
		counted(entries, 'entry', 'entries'),
		counted(changes, 'change', 'changes'),
		gone > 0 ? `${gone} taken out` : '',
	];
	return words.filter(Boolean).join(', ') || 'nothing';
}

const counted = (count: number, one: string, many: string): string =>
	count > 0 ? `${count} ${count === 1 ? one : many}` : '';
