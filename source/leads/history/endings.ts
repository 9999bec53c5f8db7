import type {Day} from '../../days/day.ts';
import type {EntryOf} from '../entries.ts';
import {restart, type State, theyWrote} from './state.ts';

/** They said no, or gave the job to somebody else. Where the door is open the lead comes back. */
export function refused(state: State, entry: EntryOf<'rejected' | 'filled'>, on: Day): void {
	if (entry.heard) return;
	const accepted = state.kind === 'accepted' || state.closed === 'accepted';
	if (accepted && entry.auto) {
		refusedByMachine(state, entry, on);
		return;
	}
	endAll(state);
	state.lastWord = on;
	const isOpen = !entry.final && (entry.keep || state.meetingsHeld > 0);
	if (!isOpen) {
		state.closed = entry.what;
		return;
	}
	leaveDoorOpen(state, on);
	state.noOn = on;
	if (entry.auto) return;
	state.thankedOn = undefined;
	const told = entry.with ?? [];
	state.met = (told.length > 0 ? told : [undefined]).map(name => ({name, on, thanked: undefined}));
}

/** A machine's no to what was accepted is no end: you call that day, and they owe an answer. */
const refusedByMachine = (state: State, entry: EntryOf<'rejected' | 'filled'>, on: Day): void => {
	restart(state, on);
	state.closed = undefined;
	state.kind = 'accepted';
	state.replied = true;
	state.promises.push({
		why: 'courtesy',
		due: on,
		on,
		by: 'phone',
		with: [],
		what: undefined,
		said: undefined,
		entry,
	});
	state.awaiting = {since: on, what: 'whether their no was a mistake', with: [], answer: false, entry};
};

/** You ended it; with `keep` you may come back to them. */
export function ended(state: State, entry: EntryOf<'declined' | 'withdrew'>, on: Day): void {
	endAll(state);
	state.lastWord = on;
	if (entry.keep) leaveDoorOpen(state, on);
	else state.closed = entry.what;
}

/** You said yes. It is firm where nothing is awaited. */
export function accepted(state: State, on: Day, isFirm: boolean): void {
	endAll(state);
	state.lastWord = on;
	if (state.kind !== 'accepted') state.before = state.kind === 'no' ? state.before : state.kind;
	state.kind = 'accepted';
	restart(state, on);
	state.replied = true;
	state.closed = isFirm ? 'accepted' : undefined;
}

/** By your own doing it is as before the end, and begins again. */
export function reopen(state: State, on: Day): void {
	if (state.kind === 'no' || state.kind === 'accepted') state.kind = state.before;
	state.closed = undefined;
	state.offer = undefined;
	state.noOn = undefined;
	state.met = state.met.map(met => ({...met, thanked: met.thanked ?? on}));
	if (!state.thanksSent) state.thankedOn = on;
	restart(state, on);
}

/** A word of theirs after the end opens the lead again. */
export function openAgain(state: State, on: Day): void {
	switch (state.closed) {
		case undefined:
			return;
		case 'rejected':
		case 'filled':
			leaveDoorOpen(state, on);
			return;
		case 'accepted':
		case 'declined':
		case 'withdrew':
			state.closed = undefined;
			return;
		default:
			throw state.closed satisfies never;
	}
}

/** Kind `no`, and no thanks owed: whoever is owed some is put in after it. */
const leaveDoorOpen = (state: State, on: Day): void => {
	if (state.kind !== 'no') state.before = state.kind === 'accepted' ? state.before : state.kind;
	state.kind = 'no';
	state.closed = undefined;
	restart(state, on);
	state.replied = false;
	state.met = [];
	state.thankedOn = on;
	state.thanksSent = false;
	state.noOn = undefined;
};

/** With the end goes what was asked, offered, awaited and agreed. */
const endAll = (state: State): void => {
	state.questions = state.questions.filter(question => question.aside);
	state.offer = undefined;
	state.awaiting = undefined;
	state.agreed = [];
	state.supposed = undefined;
};

/** An offer is asked like a question, but moves no day. It opens a lead that was closed, as it was before the end. */
export function offered(state: State, entry: EntryOf<'offer'>, on: Day): void {
	const people = entry.with ?? state.offer?.with ?? [];
	if (state.kind === 'no' || state.kind === 'accepted') state.kind = state.before;
	state.closed = undefined;
	state.noOn = undefined;
	state.awaiting = undefined;
	if (state.stop && state.stop.on <= on) state.stop = undefined;
	theyWrote(state, entry.with, on);
	state.offer = {on, due: entry.due, askAgain: undefined, with: people, entry};
}
