import {isDeepStrictEqual} from 'node:util';
import {orderBy} from '../text/compare.ts';
import type {Lead, Marks, Profile, Stamp, Version} from './lead.ts';

/** A part of the book that is split into cells: each fact is a cell, and so is each item of a list. */
export type BookPart = Lead | Profile;

/**
 * The value of each cell by its name: `role`, `log/k3f9`, `people/Dana Reyes`. The cell `.` says that the lead exists.
 */
export type Cells = ReadonlyMap<string, unknown>;

/** An item of a list by its name: an entry and a piece of news by id, a person by name; a day of holiday is its own. */
const itemName = (item: unknown): string => {
	if (typeof item !== 'object' || item === null) return String(item);
	return String('id' in item ? item.id : 'name' in item ? item.name : undefined);
};

/** The day of an entry or a piece of news; empty where there is none. */
export function itemDay(item: unknown): string {
	return typeof item === 'object' && item && 'on' in item ? String(item.on) : '';
}

/** The lists of a part: `log` and `people` of a lead, `news` and `holidays` of the profile. */
export function listsOf(part: BookPart): readonly string[] {
	return 'log' in part ? ['people', 'log'] : ['news', 'holidays'];
}

/** Splits a part into cells. It leaves out the marks of who changed what. */
export function cellsOf(part: BookPart): Cells {
	const cells = new Map<string, unknown>();
	const lists = listsOf(part);
	for (const [key, value] of Object.entries(part)) {
		if (key === 'id' || key === 'changed' || key === 'conflicts') continue;
		if (!lists.includes(key) || !Array.isArray(value)) cells.set(nameOfFact(key), value);
		else for (const item of value) cells.set(freshName(cells, `${key}/${itemName(item)}`), item);
	}
	if ('log' in part) cells.set('.', true);
	return cells;
}

/**
 * The name of a fact's cell. An unknown fact called `a/b` or `.` would look like an item or like the lead itself: it
 * gets `./` before its name.
 */
function nameOfFact(key: string): string {
	return key.includes('/') || key === '.' ? `./${key}` : key;
}

/** The fact that a cell holds, by its key; undefined where the cell holds something else. */
export function factIn(name: string): string | undefined {
	if (name.startsWith('./')) return name.slice(2);
	return name === '.' || name.includes('/') ? undefined : name;
}

/** Gives two people of one name two cells. */
const freshName = (cells: Cells, name: string): string => (cells.has(name) ? freshName(cells, `${name}~`) : name);

/** The versions of a cell: one, or several where machines differ. */
export function versionsIn(part: BookPart | undefined, cells: Cells, name: string): readonly Version[] {
	const value = cells.get(name);
	const conflict = markOf(part?.conflicts, name);
	// If the cell holds something else by now, somebody settled the conflict with a text editor.
	if (conflict && isDeepStrictEqual(shownOf(conflict)?.value, value)) return conflict;
	// An entry that a merge put back, because it starts the lead, has a value and still counts as `gone`.
	const {gone, ...stamp} = markOf(part?.changed, name) ?? {};
	return [gone || value === undefined ? stamp : {value, ...stamp}];
}

/** The version that is shown until the conflict is settled: the latest that has a value. */
export function shownOf(versions: readonly Version[]): Version | undefined {
	return versions.filter(version => 'value' in version).reduce<Version | undefined>(laterOf, undefined);
}

/** The later of two versions. Where nobody knows which is later, it picks one of them, always the same one. */
export function laterOf(one: Version | undefined, other: Version): Version {
	return one && orderOf(one) >= orderOf(other) ? one : other;
}

const orderOf = ({at = '', by = '', value}: Version): string => [at, by, JSON.stringify(value)].join(' ');

export function markOf<T>(marks: Record<string, T> | undefined, name: string): T | undefined {
	return marks && Object.hasOwn(marks, name) ? marks[name] : undefined;
}

/** The marks by their names; undefined where there are none, so that the file holds no empty object. */
export function marksFrom(changed: ReadonlyMap<string, Stamp>, conflicts: ReadonlyMap<string, Version[]>): Marks {
	const sorted = <T>(marks: ReadonlyMap<string, T>) =>
		Object.fromEntries([...marks].toSorted(orderBy(([name]) => name)));
	return {
		...(changed.size > 0 && {changed: sorted(changed)}),
		...(conflicts.size > 0 && {conflicts: sorted(conflicts)}),
	};
}
