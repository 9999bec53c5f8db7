import {isDeepStrictEqual} from 'node:util';
import type {Day} from '../days/day.ts';
import {type Book, type Entry, type Lead, leadKeys, type Profile} from './lead.ts';
import {profileKeys} from './profile.ts';

/** The keys of a lead that a change may set: all but its id and its log. */
export type Fact = Exclude<keyof Lead, 'id' | 'log'>;

/**
 * Every way the data may change: one value replaces another. `undefined` stands for no value. The change was decided on
 * `from`; it does not apply where another value stands there by now.
 */
export type Change =
	| {of: 'profile'; key: keyof Profile; from: unknown; to: unknown}
	| {of: 'lead'; id: string; at: number; from: Lead | undefined; to: Lead | undefined}
	| {of: 'fact'; lead: string; key: Fact; from: unknown; to: unknown}
	| {of: 'entry'; lead: string; id: string; at: number; from: Entry | undefined; to: Entry | undefined};

/** The value has changed since the change was decided on. */
export class ConflictError extends Error {
	override name = 'ConflictError';
}

/** Makes the change in a new book and leaves the given one as it is. Throws {@link ConflictError}. */
export function apply(book: Book, change: Change): Book {
	switch (change.of) {
		case 'profile':
			return {...book, profile: withKey(book.profile, change, profileKeys)};
		case 'lead':
			return {...book, leads: withItem(book.leads, change)};
		case 'fact':
			return withLead(book, change.lead, lead => withKey(lead, change, leadKeys));
		case 'entry':
			return withLead(book, change.lead, lead => ({...lead, log: withItem(lead.log, change)}));
		default:
			throw change satisfies never;
	}
}

/** The change that undoes `change`: `applyAll(book, [change, inverse(change)])` equals `book`. */
export function inverse<C extends Change>(change: C): C {
	return {...change, from: change.to, to: change.from};
}

/** Makes all changes of one action in order, or none. Throws {@link ConflictError}. */
export function applyAll(book: Book, changes: readonly Change[]): Book {
	return changes.length < many ? changes.reduce(apply, book) : applyMany(book, changes);
}

/** From so many changes on, a map finds the leads: 20,000 new leads took more than ten seconds, and take less than one. */
const many = 100;

/** Makes many changes: it finds the lead of each in a map, and applies the change to a book of that lead alone. */
const applyMany = (book: Book, changes: readonly Change[]): Book => {
	const leads = [...book.leads];
	const places = new Map(leads.map(({id}, at) => [id, at]));
	/** Corrects the places of all leads from `from` on, which have moved. */
	const findAgain = (from: number) => {
		for (const [index, {id}] of leads.slice(from).entries()) places.set(id, from + index);
	};
	let rest = book;
	for (const change of changes) {
		if (change.of === 'profile') {
			rest = apply(rest, change);
			continue;
		}
		const id = change.of === 'lead' ? change.id : change.lead;
		const place = places.get(id);
		const before = place === undefined ? undefined : leads[place];
		const [after] = apply({...book, leads: before ? [before] : []}, change).leads;
		if (place !== undefined && after) leads[place] = after;
		else if (place !== undefined) {
			leads.splice(place, 1);
			places.delete(id);
			findAgain(place);
		} else if (after) {
			const from = Math.min(change.of === 'lead' ? change.at : leads.length, leads.length);
			leads.splice(from, 0, after);
			findAgain(from);
		}
	}
	return {...rest, leads};
};

/** The changes that undo one action: each inverse, the last change first. */
export function inverseAll(changes: readonly Change[]): Change[] {
	return changes.map(inverse).reverse();
}

/** Makes an id that is not taken, and is short enough to type as long as such are free. */
export function freshId(isTaken: (id: string) => boolean, newId: () => string): string {
	for (let tries = 0; ; tries++) {
		const id = newId().slice(0, 4 + tries / 20);
		if (!isTaken(id)) return id;
	}
}

/** Adds a new lead at the end of the book. */
export function addLead(book: Book, lead: Lead): Change {
	return {
		of: 'lead',
		id: lead.id,
		at: book.leads.length,
		from: undefined,
		to: lead,
	};
}

/** Adds an entry to a lead. `already` counts the entries that the same action adds before it. */
export function addEntry(lead: Lead, entry: Entry, already = 0): Change {
	return {
		of: 'entry',
		lead: lead.id,
		id: entry.id,
		at: lead.log.length + already,
		from: undefined,
		to: entry,
	};
}

/** Corrects an entry (`to` has the same id) or removes it (`to` is undefined). */
export function changeEntry(lead: Lead, from: Entry, to: Entry | undefined): Change {
	return {
		of: 'entry',
		lead: lead.id,
		id: from.id,
		at: lead.log.indexOf(from),
		from,
		to,
	};
}

/** Sets one fact of a lead, or removes it with `undefined`. */
export function setFact<K extends Fact>(lead: Lead, key: K, to: Lead[K] | undefined): Change {
	return {
		of: 'fact',
		lead: lead.id,
		key,
		from: lead[key],
		to,
	};
}

/** Removes each snooze whose day has come and whose lead gets an entry, whatever the entry's day: it has done its work. */
export function endedSnoozes(book: Book, changes: readonly Change[], today: Day): Change[] {
	return book.leads
		.filter(({snoozedUntil}) => snoozedUntil && snoozedUntil <= today)
		.filter(({id}) => changes.some(change => change.of === 'entry' && change.lead === id && !change.from))
		.filter(
			({id}) => !changes.some(change => change.of === 'fact' && change.lead === id && change.key === 'snoozedUntil'),
		)
		.map(lead => setFact(lead, 'snoozedUntil', undefined));
}

/** Sets one key of the profile, or removes it with `undefined`. */
export function setProfile<K extends keyof Profile>(book: Book, key: K, to: Profile[K] | undefined): Change {
	return {
		of: 'profile',
		key,
		from: book.profile[key],
		to,
	};
}

const insistOn = (current: unknown, expected: unknown) => {
	if (!isDeepStrictEqual(unmarked(current), unmarked(expected)))
		throw new ConflictError('it has been changed elsewhere since');
};

/** Compares without the marks of who changed a lead last. */
const unmarked = (value: unknown): unknown => {
	if (typeof value !== 'object' || value === null || !('changed' in value)) return value;
	const {changed: _, ...rest} = value;
	return rest;
};

type Replacement<T> = {from: T | undefined; to: T | undefined};

/** Sets a key, or removes it. A new key goes to its place: before the first key that comes after it in `order`. */
const withKey = <T extends object>(
	record: T,
	{key, from, to}: Replacement<unknown> & {key: string},
	order: readonly string[],
): T => {
	const entries = Object.entries(record);
	const at = entries.findIndex(([each]) => each === key);
	insistOn(entries[at]?.[1], from);
	const after = order.slice(order.indexOf(key) + 1);
	const place = at < 0 ? entries.findIndex(([each]) => after.includes(each)) : at;
	const there: [string, unknown][] = to === undefined ? [] : [[key, to]];
	const kept = entries.toSpliced(place < 0 ? entries.length : place, at < 0 ? 0 : 1, ...there);
	return Object.fromEntries(kept) as T; // a change holds a key of the record, and a value that it may have
};

const withItem = <T extends {id: string}>(
	items: T[],
	{id, at, from, to}: Replacement<T> & {id: string; at: number},
): T[] => {
	const index = items.findIndex(item => item.id === id);
	insistOn(items[index], from);
	if (to === undefined) return index < 0 ? items : items.toSpliced(index, 1);
	return index < 0 ? items.toSpliced(at, 0, to) : items.with(index, to);
};

const withLead = (book: Book, id: string, update: (lead: Lead) => Lead): Book => {
	const index = book.leads.findIndex(lead => lead.id === id);
	const lead = book.leads[index];
	if (!lead) throw new ConflictError('the lead is no longer there');
	return {...book, leads: book.leads.with(index, update(lead))};
};
