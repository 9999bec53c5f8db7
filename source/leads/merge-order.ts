import {compare, orderBy} from '../text/compare.ts';

/** The names of a list on each side. `base` is missing where nobody knows the list before the change. */
type Sides = {base: readonly string[] | undefined; a: readonly string[]; b: readonly string[]};

/** The day of an item, and the moment it was logged, where that is known. */
type WhenOf = (name: string) => readonly [day: string, logged: string];

/**
 * Orders the items of a merged list. Items of the base come first; the others follow by day, by when they were logged,
 * and by name. Without a base, each side's items of one day stay together.
 */
export function orderedNames({base, a, b}: Sides, merged: readonly string[], whenOf: WhenOf): readonly string[] {
	const wanted = new Set(merged);
	const before = (base ?? []).filter(name => wanted.has(name));
	const known = new Set(before);
	const places = base ? new Map<string, string>() : placesIn(a, b, wanted, whenOf);
	const keys = new Map(
		merged.map(name => {
			const [day, logged] = whenOf(name);
			return [name, [day, places.get(name) ?? logged, name].join(' ')];
		}),
	);
	const added = merged.filter(name => !known.has(name));
	return [...before, ...added.toSorted(orderBy(name => keys.get(name) ?? ''))];
}

/** The place of each item within its day: the side with more items of that day comes first. */
const placesIn = (
	a: readonly string[],
	b: readonly string[],
	wanted: ReadonlySet<string>,
	whenOf: WhenOf,
): Map<string, string> => {
	const [mine, theirs] = [a, b].map(names => byDay(names, wanted, whenOf));
	const places = new Map<string, string>();
	for (const day of new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
		const sides = [mine?.get(day) ?? [], theirs?.get(day) ?? []].toSorted(
			(one, other) => other.length - one.length || compare(String(one), String(other)),
		);
		for (const name of sides.flat()) if (!places.has(name)) places.set(name, String(places.size).padStart(6, '0'));
	}
	return places;
};

const byDay = (names: readonly string[], wanted: ReadonlySet<string>, whenOf: WhenOf): Map<string, string[]> => {
	const days = new Map<string, string[]>();
	for (const name of names) {
		if (!wanted.has(name)) continue;
		const [day] = whenOf(name);
		const ofDay = days.get(day);
		if (ofDay) ofDay.push(name);
		else days.set(day, [name]);
	}
	return days;
};
