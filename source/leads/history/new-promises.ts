import {addBusinessDays, businessDaysBefore, type Day, roll} from '../../days/day.ts';
import type {EntryOf} from '../entries.ts';
import {forget} from './known.ts';
import {liftStop} from './limits.ts';
import {aPromise, type OpenPromise} from './promises.ts';
import type {Reading, State} from './state.ts';

const withPromise = (state: State, promise: OpenPromise): State => ({
	...state,
	promises: [...state.promises, promise],
});

/** You said when you will be in touch. */
export function promise(state: State, entry: EntryOf<'promise'>, on: Day): State {
	const {due, by, with: people = [], note, said} = entry;
	return withPromise(state, aPromise({why: 'promise', due, on, by, with: people, what: note, said, entry}));
}

/** They asked you to be in touch on a day; with `after`, on the next business day if they have not written by then. */
export function invite(state: State, entry: EntryOf<'invited'>, on: Day, {holidays}: Reading): State {
	const {by, with: people = [], note, said, after} = entry;
	const due = after ? addBusinessDays(entry.due, 1, holidays) : roll(entry.due, holidays);
	const {limits} = state;
	return {
		...withPromise(state, aPromise({why: 'invited', due, on, by, with: people, what: note, said, entry})),
		limits: {...liftStop(limits, on), notBy: limits.notBy.filter(channel => channel !== by)},
	};
}

/** You have something new to say. If you need their word by a day, you owe them a word on the business day before. */
export function keepNews(state: State, entry: EntryOf<'something-new'>, on: Day, {holidays}: Reading): State {
	if (entry.article) return {...state, article: entry, known: forget(state.known, 'article')};
	const after = {...state, news: entry, known: forget(state.known, 'news')};
	if (!entry.due) return after;
	const {note, said} = entry;
	const due = businessDaysBefore(entry.due, 1, holidays);
	return withPromise(after, aPromise({why: 'news', due, on, what: note, said, entry}));
}
