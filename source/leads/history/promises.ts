import type {Day} from '../../days/day.ts';
import type {Entry} from '../entries.ts';
import type {Channel} from '../vocabulary.ts';
import type {Agreed} from './meetings.ts';

/**
 * A day on which a word from you is due, and why: you promised it, they invited you to, a meeting was not held, your news
 * has a day, an offer was put off.
 */
export type OpenPromise = Readonly<{
	why: 'promise' | 'invited' | 'courtesy' | 'news' | 'offer';
	due: Day;
	/** The day on which it was made. */
	on: Day;
	by: Channel | undefined;
	with: readonly string[];
	what: string | undefined;
	/** A vague day as it was said, `early December`. */
	said: string | undefined;
	entry: Entry;
	/** The meeting that was not held, where a word about it is due. */
	meeting?: Agreed;
}>;

/** The slice of promises: those that are open, in the order in which they were made. */
export type Promises = readonly OpenPromise[];

/** A promise; what is not given about it nobody said. */
export function aPromise(given: Pick<OpenPromise, 'why' | 'due' | 'on' | 'entry'> & Partial<OpenPromise>): OpenPromise {
	return {by: undefined, with: [], what: undefined, said: undefined, ...given};
}

/** Of some promises the one that is due first; of one day the one that was made first. */
export function earliestOf(promises: Promises): OpenPromise | undefined {
	let earliest: OpenPromise | undefined;
	for (const promise of promises) if (!earliest || promise.due < earliest.due) earliest = promise;
	return earliest;
}

/** What goes out to them on a day, or a meeting with them, keeps every promise due by then that is meant. */
export function keepDue(
	promises: Promises,
	on: Day,
	isMeant: (promise: OpenPromise) => boolean = () => true,
): {open: Promises; kept: Promises} {
	const kept = promises.filter(promise => promise.due <= on && isMeant(promise));
	return {open: promises.filter(promise => !kept.includes(promise)), kept};
}

/** The earliest promise that is open is kept. */
export function keepEarliest(promises: Promises): Promises {
	const earliest = earliestOf(promises);
	return promises.filter(promise => promise !== earliest);
}

/** A reply voids what waited for it: an invitation of an earlier day, and a day by which you needed their word on `news` that you have told. */
export function voidByReply(promises: Promises, on: Day, news: Entry | undefined): Promises {
	return promises.filter(({why, on: made, entry}) => {
		if (why === 'invited') return made >= on;
		return why !== 'news' || entry === news;
	});
}
