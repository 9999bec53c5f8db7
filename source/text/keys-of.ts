/** The keys of a table that stands in the program, typed: it has those of its type, and no others. */
export function keysOf<T extends object>(table: T): (keyof T & string)[] {
	return Object.keys(table) as (keyof T & string)[]; // true of a constant; never call it on what was read
}
