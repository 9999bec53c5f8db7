import {addBusinessDays, addDays, type Day, isBusinessDay, roll} from '../../days/day.ts';
import type {EntryOf} from '../entries.ts';
import type {Promised, State} from './state.ts';

/** The business day before a day. */
export function businessDayBefore(day: Day, holidays: readonly Day[], count = 1): Day {
	let before = day;
	for (let left = count; left > 0; left--) {
		do before = addDays(before, -1);
		while (!isBusinessDay(before, holidays));
	}
	return before;
}

/** You said when you will be in touch. */
export function promise(state: State, entry: EntryOf<'promise'>, on: Day): void {
	const {due, by, with: people = [], note, said} = entry;
	state.promises.push({why: 'promise', due, on, by, with: people, what: note, said, entry});
}

/** They asked you to be in touch on a day, or on the next business day where they have not written by it. */
export function invite(state: State, entry: EntryOf<'invited'>, on: Day): void {
	const {by, with: people = [], note, said, after} = entry;
	const due = after ? addBusinessDays(entry.due, 1, state.holidays) : roll(entry.due, state.holidays);
	state.promises.push({why: 'invited', due, on, by, with: people, what: note, said, entry});
	if (state.stop && state.stop.on <= on) state.stop = undefined;
	state.notBy = state.notBy.filter(channel => channel !== by);
}

/** You have something new to say; a day by which you need their word asks you to be in touch the business day before. */
export function keepNews(state: State, entry: EntryOf<'something-new'>, on: Day): void {
	if (entry.article) {
		state.article = entry;
		delete state.told.article;
		return;
	}
	state.news = entry;
	delete state.told.news;
	if (!entry.due) return;
	const due = businessDayBefore(entry.due, state.holidays);
	const {note, said} = entry;
	state.promises.push({why: 'news', due, on, by: undefined, with: [], what: note, said, entry});
}

/**
 * What goes out to them, or a meeting with them, keeps every promise due by then. Returns the invitation that was kept.
 * `isMeant` leaves out a promise that was made to somebody else: one inside, or one who is not.
 */
export function keepPromises(
	state: State,
	on: Day,
	isMeant: (promised: Promised) => boolean = () => true,
): Promised | undefined {
	const kept = state.promises.filter(promised => promised.due <= on && isMeant(promised));
	state.promises = state.promises.filter(promised => !kept.includes(promised));
	return kept.findLast(({why}) => why === 'invited');
}

/** The earliest promise that is open is kept. */
export function keepEarliest(state: State): void {
	const earliest = earliestOf(state.promises);
	state.promises = state.promises.filter(promised => promised !== earliest);
}

/** Of some promises the one that is due first; of one day the one that was made first. */
export function earliestOf(promises: readonly Promised[]): Promised | undefined {
	let earliest: Promised | undefined;
	for (const promised of promises) if (!earliest || promised.due < earliest.due) earliest = promised;
	return earliest;
}

/** A reply voids what waited for it: an invitation of an earlier day, and a day by which you needed their word. */
export function voidByReply(state: State, on: Day): void {
	state.promises = state.promises.filter(({why, on: made, entry}) => {
		if (why === 'invited') return made >= on;
		return why !== 'news' || entry === state.news;
	});
}
