import {dateOrders} from '../days/calendar.ts';
import {isDay} from '../days/day.ts';
import {isTime} from '../days/time-of-day.ts';
import {channels, followUps, type Lead, newsKinds, outcomes, stances, starts, tones} from '../leads/lead.ts';
import {
	filledText,
	listOf,
	matching,
	oneOf,
	record,
	refine,
	type Shape,
	taggedBy,
	text,
	type ValidationIssue,
	yesNo,
} from '../leads/shape.ts';

/** The version of the data file that this touchbase writes, and the newest that it reads. */
export const version = 1;

const day = matching(isDay, 'a day like 2026-12-01');
const names = listOf(text);

const entries = new Map<string, Shape>();
const entry = (whats: readonly string[], keys: Record<string, Shape>) => {
	const always = {id: filledText, on: day, what: text, 'note?': text, 'words?': text};
	for (const what of whats) entries.set(what, record({...always, ...keys}));
};
entry(['applied', 'wrote', 'requested', 'something-new', 'answered', 'reopened', ...outcomes], {});
entry(['note'], {'with?': names});
entry(['interview', 'conversation', 'met'], {with: names});
entry(['thanks'], {by: oneOf(...channels), with: names});
entry(followUps, {by: oneOf(...channels), 'with?': names, 'tells?': names});
entry(['reply'], {'tone?': oneOf(...tones), 'asks?': yesNo, 'with?': names});
entry(['timeline'], {due: day});
entry(['promise'], {due: day, 'at?': matching(isTime, 'a time of day like 10:00')});
entry(['no-contact'], {by: oneOf('posting', 'person')});
entry(['receipt'], {verdict: filledText, 'due?': day, rules: names, answers: names});

const told = new Map<string, Shape>();
for (const [key, value] of Object.entries({
	toldNotTo: oneOf('no'),
	asked: yesNo,
	insider: yesNo,
	thanked: oneOf('no'),
	timeline: oneOf('none'),
	promised: oneOf('none'),
	awaiting: oneOf('none'),
	news: oneOf(false),
	article: yesNo,
	contact: oneOf('known', 'none'),
	reception: oneOf(...tones),
	field: oneOf('ordinary', 'persistent'),
})) {
	told.set(key, record({id: filledText, on: day, what: text, 'note?': text, key: text, value}));
}
entries.set('told', taggedBy('key', told));

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
		'snoozedUntil?': day,
		people: listOf(record({name: text, 'insider?': yesNo, 'email?': text, 'phone?': text})),
		log: listOf(taggedBy('what', entries)),
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
	'colours?': oneOf('never'),
});

const book = record({
	version: matching(value => value === version, `${version}`),
	profile,
	leads: refine(listOf(lead), sameId),
});

/** What is wrong with a data file, or undefined where it is a book that all of touchbase can rely on. */
export const flawOf = (json: unknown): ValidationIssue | undefined =>
	book.isValid(json) ? undefined : book.flaw(json, '');
