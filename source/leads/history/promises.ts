import type {Day} from '../../days/day.ts';
import type {Entry} from '../entries.ts';
import type {Channel} from '../vocabulary.ts';
import type {Agreed} from './meetings.ts';

/**
 * A day on which you owe them a word, and why: you promised it, they invited you to, a meeting was not held, your news
 * has a day, or you put an offer off.
 */
export type OpenPromise = Readonly<{
	why: 'promise' | 'invited' | 'courtesy' | 'news' | 'offer';
	due: Day;
	/** The day on which it was made. */
	on: Day;
	by: Channel | undefined;
	with: readonly string[];
	what: string | undefined;
	/** A vague day in the words that were used, `early December`. */
	said: string | undefined;
	entry: Entry;
	/** The meeting that was not held, where the word is about it. */
	meeting?: Agreed;
}>;

/** The slice of promises: the open ones, in the order in which they were made. */
export type Promises = readonly OpenPromise[];

/** Makes a promise, and leaves blank what nobody said about it. */
export function aPromise(given: Pick<OpenPromise, 'why' | 'due' | 'on' | 'entry'> & Partial<OpenPromise>): OpenPromise {
	return {by: undefined, with: [], what: undefined, said: undefined, ...given};
}

/** The promise that is due first; of two on one day, the one made first. */
export function earliestOf(promises: Promises): OpenPromise | undefined {
	let earliest: OpenPromise | undefined;
	for (const promise of promises) if (!earliest || promise.due < earliest.due) earliest = promise;
	return earliest;
}

/**
 * Splits the promises into those that a message or a meeting on that day keeps, and those still open. It keeps each
 * promise that is due by then and that `isMeant`.
 */
export function keepDue(
	promises: Promises,
	on: Day,
	isMeant: (promise: OpenPromise) => boolean = () => true,
): {open: Promises; kept: Promises} {
	const kept = promises.filter(promise => promise.due <= on && isMeant(promise));
	return {open: promises.filter(promise => !kept.includes(promise)), kept};
}

/** Removes the earliest open promise: you kept it. */
export function keepEarliest(promises: Promises): Promises {
	const earliest = earliestOf(promises);
	return promises.filter(promise => promise !== earliest);
}

/**
 * Removes the promises that their reply makes void: invitations of an earlier day, and the day by which you needed
 * their word once you have told your `news`.
 */
export function voidByReply(promises: Promises, on: Day, news: Entry | undefined): Promises {
	return promises.filter(({why, on: made, entry}) => {
		if (why === 'invited') return made >= on;
		return why !== 'news' || entry === news;
	});
}
