/**
 * Orders two texts by their characters. It is for days, which as texts stand in the order of the calendar, for ids and
 * for keys; names that a person reads go by `compareNames`.
 */
export function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of two things by a text of each, such as their day. */
export function orderBy<Thing>(textOf: (thing: Thing) => string): (a: Thing, b: Thing) => number {
	return (a, b) => compare(textOf(a), textOf(b));
}
