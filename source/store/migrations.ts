import type {Change} from '../leads/change.ts';
import type {Book} from '../leads/lead.ts';
import {version} from '../leads/lead.ts';
import {isObject} from '../leads/shape.ts';

/** A JSON object whose content nobody has checked yet. */
type Json = Readonly<Record<string, unknown>>;

/** The step from one version to the next, for a data file and for a change in the journal. */
type Migration = {book: (book: Json, last?: string) => Json; change: (change: Json, book: Json) => Json};

/** The steps by the version they begin with. Each keeps what it does not know, and leaves other shapes alone. */
const migrations: Readonly<Record<number, Migration>> = {
	1: {
		book: (book, last = lastDayIn(book)) => {
			return {...book, version: 2, leads: mapped(book['leads'], lead => leadFrom1(lead, last))};
		},
		change: (change, book) => {
			const last = lastDayIn(book);
			const both = (map: (value: unknown) => unknown) => ({
				...change,
				...('from' in change && {from: map(change['from'])}),
				...('to' in change && {to: map(change['to'])}),
			});
			if (change['of'] === 'lead') return both(value => ifObject(value, lead => leadFrom1(lead, last)));
			if (change['of'] === 'entry')
				return both(value => ifObject(value, entry => entryFrom1(entry, daysBefore(book, change), last)));
			if (change['of'] === 'fact' && change['key'] === 'people') return both(people => mapped(people, personFrom1));
			return change;
		},
	},
};

/**
 * A data file of any older version as one of this version. It checks nothing: what was wrong stays wrong. Pass `last`, a
 * day, if another file of the same person has later entries.
 */
export function migrated(json: Json, to = version, last?: string): Json {
	let book = json;
	for (let step = stepFrom(book['version'], to); step; step = stepFrom(book['version'], to))
		book = step.book(book, last);
	return book;
}

/** Brings the changes of a journal's line to this version. `book` is the one in the data file. */
export function migratedChanges(
	changes: readonly Json[],
	from: number,
	book: Book | undefined,
	to = version,
): Change[] {
	let all = changes;
	for (let at = from, step = stepFrom(at, to); step; step = stepFrom(++at, to)) {
		const {change} = step;
		all = all.map(each => change(each, book ?? {}));
	}
	// The result is in this version's words; undo itself checks whether it fits the book.
	return all as unknown as Change[];
}

const stepFrom = (from: unknown, to: number): Migration | undefined =>
	typeof from === 'number' && from < to ? migrations[from] : undefined;

const ifObject = (value: unknown, map: (object: Json) => Json): unknown => (isObject(value) ? map(value) : value);
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const mapped = (value: unknown, map: (item: Json) => Json): unknown =>
	Array.isArray(value) ? value.map(item => ifObject(item, map)) : value;

const onOf = (entry: unknown): string[] => (isObject(entry) && typeof entry['on'] === 'string' ? [entry['on']] : []);
const latest = (days: readonly string[]): string | undefined => days.toSorted().at(-1);

const isMeeting = (entry: Json) => ['interview', 'conversation', 'met', 'event'].includes(String(entry['what']));

/** The last day in the book on which anything but a meeting happened: later meetings were still to come. */
export function lastDayIn(book: Json): string | undefined {
	return latest(
		listIn(book['leads']).flatMap(lead =>
			isObject(lead)
				? listIn(lead['log']).flatMap(entry => (isObject(entry) && isMeeting(entry) ? [] : onOf(entry)))
				: [],
		),
	);
}

/** The days of the entries before this one in the log of its lead. */
const daysBefore = (book: Json, change: Json): string[] => {
	const lead = listIn(book['leads']).find(lead => isObject(lead) && lead['id'] === change['lead']);
	const log = isObject(lead) ? listIn(lead['log']) : [];
	const at = log.findIndex(entry => isObject(entry) && entry['id'] === change['id']);
	return log.slice(0, at < 0 ? Number(change['at']) : at).flatMap(onOf);
};

const leadFrom1 = (lead: Json, last: string | undefined): Json => {
	const log: unknown[] = [];
	for (const entry of listIn(lead['log'])) log.push(ifObject(entry, each => entryFrom1(each, log.flatMap(onOf), last)));
	return {
		...lead,
		...('people' in lead && {people: mapped(lead['people'], personFrom1)}),
		...(Array.isArray(lead['log']) && {log}),
	};
};

const personFrom1 = (person: Json): Json => {
	if (typeof person['insider'] !== 'boolean') return person;
	const {insider, ...rest} = person;
	return insider ? {...rest, role: 'insider'} : rest;
};

const entryFrom1 = (entry: Json, before: readonly string[], last: string | undefined): Json => {
	switch (entry['what']) {
		case 'interview':
		case 'conversation':
			return agreedFrom1(entry, before, last);
		case 'met':
			return agreedFrom1({...entry, what: 'event'}, before, last);
		case 'news':
		case 'article':
			return {...entry, what: `sent-${entry['what']}`};
		case 'no-contact': {
			const {by, ...rest} = entry;
			return by === 'posting' ? {...rest, posting: true} : by === 'person' ? rest : entry;
		}
		case 'promise': {
			const {at, ...rest} = entry;
			return at === undefined ? entry : {...rest, time: at};
		}
		case 'reply': {
			const {asks, ...rest} = entry;
			return asks === false ? rest : entry;
		}
		default:
			return entry;
	}
};

/** Version 1 had only the day of a meeting. A coming one was agreed on an earlier day. */
const agreedFrom1 = (meeting: Json, before: readonly string[], last: string | undefined): Json => {
	const on = meeting['on'];
	if (typeof on !== 'string' || (last !== undefined && on <= last)) return meeting;
	return {...meeting, on: latest(before) ?? last ?? on, at: on};
};
