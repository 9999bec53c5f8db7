import {isDeepStrictEqual} from 'node:util';
import type {Lead, Marks, Profile, Stamp, Version} from './lead.ts';

/** What is taken apart into cells: each fact is one, and each item of the lists is one. */
export type Part = Lead | Profile;

/** The value of each cell, by its name: `role`, `log/k3f9`, `people/Dana Reyes`; `.` is that a lead is there at all. */
export type Cells = ReadonlyMap<string, unknown>;

/** The lists whose items are merged one by one, and what an item is known by. */
const listKeys: Readonly<Record<string, (item: never) => string>> = {
	log: ({id}: {id: string}) => id,
	people: ({name}: {name: string}) => name,
	news: ({id}: {id: string}) => id,
	holidays: (day: string) => day,
};

/** The lists of a part: `log` and `people` of a lead, `news` and `holidays` of the profile. */
export function listsOf(part: Part): readonly string[] {
	return 'log' in part ? ['people', 'log'] : ['news', 'holidays'];
}

/** Takes a part apart; who changed it is not among the cells. */
export function cellsOf(part: Part): Cells {
	const cells = new Map<string, unknown>();
	const lists = listsOf(part);
	for (const [key, value] of Object.entries(part)) {
		if (key === 'id' || key === 'changed' || key === 'conflicts') continue;
		if (!lists.includes(key) || !Array.isArray(value)) cells.set(nameOfFact(key), value);
		else for (const item of value) cells.set(freshName(cells, `${key}/${listKeys[key]?.(item as never)}`), item);
	}
	if ('log' in part) cells.set('.', true);
	return cells;
}

/** A fact that is called like an item of a list, or like `.`, is none of those. */
function nameOfFact(key: string): string {
	return key.includes('/') || key === '.' ? `./${key}` : key;
}

/** The fact that a cell holds, by its key; nothing where it holds something else. */
export function factIn(name: string): string | undefined {
	if (name.startsWith('./')) return name.slice(2);
	return name === '.' || name.includes('/') ? undefined : name;
}

/** Two people of one name are two cells. */
const freshName = (cells: Cells, name: string): string => (cells.has(name) ? freshName(cells, `${name}~`) : name);

/** What stands in a cell, or what machines want to stand there where they differ. */
export function versionsIn(part: Part | undefined, cells: Cells, name: string): readonly Version[] {
	const value = cells.get(name);
	const conflict = markOf(part?.conflicts, name);
	// Where something else stands there by now, somebody settled it with a text editor.
	if (conflict && isDeepStrictEqual(shownOf(conflict)?.value, value)) return conflict;
	const {gone, ...stamp} = markOf(part?.changed, name) ?? {};
	return [gone || value === undefined ? stamp : {value, ...stamp}];
}

/** The version that is shown until it is settled: of those that are something, the latest. */
export function shownOf(versions: readonly Version[]): Version | undefined {
	return versions.filter(version => 'value' in version).reduce<Version | undefined>(laterOf, undefined);
}

/** The one that was made later; where nobody knows, always the same one of two. */
export function laterOf(one: Version | undefined, other: Version): Version {
	return one && orderOf(one) >= orderOf(other) ? one : other;
}

const orderOf = ({at = '', by = '', value}: Version): string => [at, by, JSON.stringify(value)].join(' ');

export function markOf<T>(marks: Record<string, T> | undefined, name: string): T | undefined {
	return marks && Object.hasOwn(marks, name) ? marks[name] : undefined;
}

/** Marks by their names, or nothing where there are none: they stand in the file only where there are some. */
export function marksFrom(changed: ReadonlyMap<string, Stamp>, conflicts: ReadonlyMap<string, Version[]>): Marks {
	const sorted = <T>(marks: ReadonlyMap<string, T>) =>
		Object.fromEntries([...marks].toSorted(([a], [b]) => (a < b ? -1 : 1)));
	return {
		...(changed.size > 0 && {changed: sorted(changed)}),
		...(conflicts.size > 0 && {conflicts: sorted(conflicts)}),
	};
}
