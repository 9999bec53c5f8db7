/** The keys of a constant table, with their type. Never call it on data that was read: that may have other keys. */
export function keysOf<T extends object>(table: T): (keyof T & string)[] {
	return Object.keys(table) as (keyof T & string)[]; // a constant has the keys of its type, and no others
}
