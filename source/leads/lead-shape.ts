import {day} from './entries/details.ts';
import {entryShape, type Lead, roles, starts} from './lead.ts';
import {filledText, listOf, mapOf, oneOf, record, refine, type Shape, text, type ValidationIssue} from './shape.ts';

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

const stamp = {'by?': text, 'at?': text};
/** The machine that changed something, and the moment. */
export const stampShape: Shape = record(stamp);
/** The marks that merging reads. */
export const markShapes: Record<string, Shape> = {
	'changed?': mapOf(record({...stamp, 'gone?': oneOf(true)})),
	'conflicts?': mapOf(listOf(stampShape)),
};

/** The shape of a lead in the data file and in imports. */
export const leadShape = refine(
	record({
		id: filledText,
		organization: filledText,
		'role?': text,
		'email?': text,
		'phone?': text,
		'url?': text,
		'note?': text,
		'source?': text,
		'location?': text,
		'agency?': text,
		'closes?': day,
		'field?': oneOf('ordinary', 'persistent'),
		'snoozedUntil?': day,
		people: listOf(record({name: text, 'role?': oneOf(...roles), 'email?': text, 'phone?': text})),
		log: listOf(entryShape),
		...markShapes,
	}),
	({log}: Lead, path) => {
		if (!log.some(({what}) => Object.hasOwn(starts, what))) {
			return {path: `${path}.log`, words: `must say how it began: an entry that is ${Object.keys(starts).join(', ')}`};
		}
		return sameId(log, `${path}.log`);
	},
);
