import {dateOrders} from '../days/calendar.ts';
import {isDay} from '../days/day.ts';
import {entryShape, type Lead, newsKinds, roles, stances, starts} from '../leads/lead.ts';
import {filledText, listOf, matching, oneOf, record, refine, text, type ValidationIssue} from '../leads/shape.ts';

/** The version of the data file that this touchbase writes, and the newest that it reads. */
export const version = 2;

const day = matching(isDay, 'a day like 2026-12-01');
/** Where two items of a list have the same id, what to say about the second. */
const sameId = (items: readonly {id: string}[], path: string): ValidationIssue | undefined => {
	const ids = items.map(({id}) => id);
	// Most logs are short, and a set for each of 10,000 leads takes longer than all other checks of them.
	const twice = items.length > 12 ? repeated(ids) : ids.findIndex((id, index) => ids.indexOf(id) < index);
	return twice < 0
		? undefined
		: {path: `${path}[${twice}].id`, words: `${JSON.stringify(items[twice]?.id)} is there twice`};
};

const repeated = (ids: readonly string[]): number => {
	const seen = new Set<string>();
	return ids.findIndex(id => seen.size === seen.add(id).size);
};

const lead = refine(
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
	}),
	({log}: Lead, path) => {
		if (!log.some(({what}) => Object.hasOwn(starts, what))) {
			return {path: `${path}.log`, words: `must say how it began: an entry that is ${Object.keys(starts).join(', ')}`};
		}
		return sameId(log, `${path}.log`);
	},
);

const profile = record({
	'name?': text,
	'email?': text,
	'phone?': text,
	'news?': refine(listOf(record({id: filledText, on: day, kind: oneOf(...newsKinds), text: filledText})), sameId),
	'stance?': oneOf(...stances),
	'employment?': oneOf('working', 'between-jobs'),
	'field?': oneOf('ordinary', 'persistent'),
	'holidays?': listOf(day),
	'dates?': oneOf(...dateOrders),
	'colours?': oneOf('never', 'dark', 'light'),
});

const book = record({
	version: matching(value => value === version, `${version}`),
	profile,
	leads: refine(listOf(lead), sameId),
});

/** What is wrong with a data file, or undefined where it is a book that all of touchbase can rely on. */
export function flawOf(json: unknown): ValidationIssue | undefined {
	return book.isValid(json) ? undefined : book.flaw(json, '');
}
