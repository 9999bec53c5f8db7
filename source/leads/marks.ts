import {listOf, mapOf, oneOf, record, type Shape, type Shaped, text, type ValidationIssue} from './shape.ts';

const stamp = {'by?': text, 'at?': text} as const;
export const stampShape = record(stamp);
/** The machine that changed something, and the moment on its own clock (`2026-11-12T09:30:11.042`). */
export type Stamp = Shaped<typeof stampShape>;

/** The value that one machine wants in a place; without a value the machine removed what was there. */
export type Version = Stamp & {value?: unknown};
const versionShape: Shape<Version> = stampShape;

/**
 * The marks for merging, kept only where several machines share the data. Their keys come from cells.ts. `changed` says
 * who changed each cell last (`gone`: removed it). `conflicts` holds the values on which machines differ, until
 * somebody settles them.
 */
export const marks = {
	'changed?': mapOf(record({...stamp, 'gone?': oneOf(true)})),
	'conflicts?': mapOf(listOf(versionShape)),
} as const;
const marksShape = record(marks);
export type Marks = Shaped<typeof marksShape>;

/** The issue with the second of two items that share an id. */
export function sameId(items: readonly {id: string}[], path: string): ValidationIssue | undefined {
	const ids = items.map(({id}) => id);
	// Most logs are short, and a set for each of 10,000 leads would take longer than all other checks.
	const twice = items.length > 12 ? repeated(ids) : ids.findIndex((id, index) => ids.indexOf(id) < index);
	return twice < 0
		? undefined
		: {path: `${path}[${twice}].id`, words: `${JSON.stringify(items[twice]?.id)} is there twice`};
}

const repeated = (ids: readonly string[]): number => {
	const seen = new Set<string>();
	return ids.findIndex(id => seen.size === seen.add(id).size);
};
