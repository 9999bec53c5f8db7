import type {Day} from '../../days/day.ts';
import type {EntryOf} from '../entries.ts';
import {liftStop} from './limits.ts';
import {aPromise, keepDue} from './promises.ts';
import {asidesOf} from './questions.ts';
import {restart, type State, theyWrote} from './state.ts';
import {metOn, settleThanks} from './thanks.ts';
import {kindBeforeEnd} from './wait.ts';

/** They said no, or gave the job to somebody else. The lead comes back if the door is open. */
export function refused(state: State, entry: EntryOf<'rejected' | 'filled'>, on: Day): State {
	const {kind, closed} = state.wait;
	if (entry.heard) return state;
	if (entry.auto && (kind === 'accepted' || closed === 'accepted')) return refusedByMachine(state, entry, on);
	const after = endAll(state, on);
	const isOpen = !entry.final && (entry.keep || state.meetings.held > 0);
	if (!isOpen) return {...after, wait: {...after.wait, closed: entry.what}};
	const open = leaveDoorOpen(after, on);
	return {
		...open,
		wait: {...open.wait, refusedOn: on},
		thanks: entry.auto ? open.thanks : {...open.thanks, thankedOn: undefined, met: metOn(on, entry.with ?? [])},
	};
}

/** A machine says no to what you accepted. The lead does not end: you call that day, and they owe an answer. */
const refusedByMachine = (state: State, entry: EntryOf<'rejected' | 'filled'>, on: Day): State => {
	const after = restart(state, on);
	return {
		...after,
		wait: {...after.wait, kind: 'accepted', closed: undefined, replied: true},
		promises: [...after.promises, aPromise({why: 'courtesy', due: on, on, by: 'phone', entry})],
		awaiting: {by: on, what: 'whether their no was a mistake', with: [], answer: false, entry},
	};
};

/** A yes or no keeps each promise that is due, and each one made since their offer, because you promised this answer. */
const keepByDeciding = (state: State, on: Day): State => ({
	...state,
	promises: keepDue(state.promises, on).open.filter(
		({why, on: made}) => why !== 'promise' || !state.offer || made < state.offer.on,
	),
});

/** You ended it; with `keep` you may come back to them. */
export function ended(state: State, entry: EntryOf<'declined' | 'withdrew'>, on: Day): State {
	const after = endAll(keepByDeciding(state, on), on);
	return entry.keep ? leaveDoorOpen(after, on) : {...after, wait: {...after.wait, closed: entry.what}};
}

/** You said yes. The offer is firm where nothing is awaited. */
export function accepted(state: State, on: Day, isFirm: boolean): State {
	const after = restart(endAll(keepByDeciding(state, on), on), on);
	const kindBefore = kindBeforeEnd(state.wait);
	const closed = isFirm ? ('accepted' as const) : undefined;
	return {...after, wait: {...after.wait, kind: 'accepted', kindBefore, replied: true, closed}};
}

/** You opened the lead again: it stands as before the end, and begins again. */
export function reopen(state: State, on: Day): State {
	const after = restart({...state, offer: undefined, thanks: settleThanks(state.thanks, on)}, on);
	return {...after, wait: {...after.wait, kind: kindBeforeEnd(state.wait), closed: undefined, refusedOn: undefined}};
}

/** They wrote after the end: that opens the lead again. */
export function openAgain(state: State, on: Day): State {
	const {closed} = state.wait;
	switch (closed) {
		case undefined:
			return state;
		case 'rejected':
		case 'filled':
			return leaveDoorOpen(state, on);
		case 'accepted':
		case 'declined':
		case 'withdrew':
			return {...state, wait: {...state.wait, closed: undefined}};
		default:
			throw closed satisfies never;
	}
}

/** Turns the lead into a `no` that owes no thanks; the caller adds whoever is owed some. */
const leaveDoorOpen = (state: State, on: Day): State => {
	const after = restart(state, on);
	const kindBefore = kindBeforeEnd(state.wait);
	return {
		...after,
		wait: {...after.wait, kind: 'no', kindBefore, replied: false, closed: undefined, refusedOn: undefined},
		thanks: {met: [], thankedOn: on, sent: false},
	};
};

/** An end settles every question and offer, whatever was awaited, and every meeting agreed. */
const endAll = (state: State, on: Day): State => ({
	...state,
	questions: asidesOf(state.questions),
	offer: undefined,
	awaiting: undefined,
	meetings: {...state.meetings, agreed: [], supposed: undefined},
	messages: {...state.messages, lastWord: on},
});

/**
 * They made an offer. You owe it an answer like a question, but it moves no day. It opens a closed lead again, with the
 * kind that it had before the end.
 */
export function offered(state: State, entry: EntryOf<'offer'>, on: Day): State {
	const after = theyWrote(state, on, entry.with);
	return {
		...after,
		wait: {...after.wait, kind: kindBeforeEnd(state.wait), closed: undefined, refusedOn: undefined},
		offer: {on, due: entry.due, askAgain: undefined, with: entry.with ?? state.offer?.with ?? [], entry},
		awaiting: undefined,
		limits: liftStop(state.limits, on),
	};
}
