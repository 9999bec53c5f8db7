import type {Day} from '../../days/day.ts';
import type {Entry, EntryOf} from '../entries.ts';
import {starts} from '../entries.ts';
import {isMeeting, type Kind} from '../vocabulary.ts';
import {keepPromises} from './promises.ts';
import {type Agreed, isAhead, restart, type State} from './state.ts';

export type MeetingEntry = EntryOf<'interview' | 'conversation' | 'event'>;

/** Something begins that is no meeting: an application, a letter, a request. */
export function begin(state: State, kind: Kind, on: Day): void {
	restart(state, on);
	state.kind = kind;
	state.before = kind;
	state.closed = undefined;
	state.noOn = undefined;
	state.met = [];
	state.lastMeeting = undefined;
	state.thankedOn = undefined;
	state.thanksSent = false;
	delete state.told.thanked;
	state.replied = false;
	state.supposed = undefined;
}

/** A meeting is agreed: it answers what they asked, and brings what they owed. */
export function agree(state: State, entry: MeetingEntry, at: Day, on: Day): void {
	state.questions = state.questions.filter(question => question.aside);
	theyMeet(state, on);
	const meeting = {what: entry.what, kind: starts[entry.what], on: at, time: entry.time, with: entry.with, entry};
	state.agreed = [...state.agreed, meeting].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What a meeting of theirs settles, agreed or held: what they owed, their invitation, and a stop that came before it. */
const theyMeet = (state: State, on: Day): void => {
	state.awaiting = undefined;
	state.promises = state.promises.filter(({why}) => why !== 'invited');
	if (state.stop && state.stop.on <= on) state.stop = undefined;
};

/** A meeting has been held. Those of one day are one meeting; one that was agreed for the day is this one. */
export function meet(state: State, entry: MeetingEntry, on: Day): void {
	const expected = state.agreed.find(meeting => meeting.on === on);
	if (expected) {
		state.agreed = state.agreed.filter(meeting => meeting !== expected);
		const names = entry.with.length > 0 ? entry.with : expected.with;
		hold(state, {kind: starts[entry.what], on, names});
		return;
	}
	state.questions = state.questions.filter(({aside, due}) => aside || due !== undefined);
	hold(state, {kind: starts[entry.what], on, names: entry.with});
}

/** The meetings whose day is over have been, as far as anybody knows. `until` is included where `through` says so. */
export function holdAgreed(state: State, until: Day, through = false): void {
	for (const meeting of state.agreed.filter(({on}) => on < until || (through && on === until))) {
		state.agreed = state.agreed.filter(each => each !== meeting);
		const {kind, met, thankedOn, thanksSent, lastMeeting} = state;
		hold(state, {kind: meeting.kind, on: meeting.on, names: meeting.with});
		state.supposed = {meeting, before: {kind, met, thankedOn, thanksSent, lastMeeting}};
	}
}

const hold = (state: State, {kind, on, names}: {kind: Kind; on: Day; names: readonly string[]}): void => {
	theyMeet(state, on);
	keepPromises(state, on);
	const sameDay = state.met.filter(met => met.on === on && state.lastMeeting === on);
	restart(state, on);
	state.kind = kind;
	state.before = kind;
	state.closed = undefined;
	state.noOn = undefined;
	state.replied = false;
	state.supposed = undefined;
	state.thankedOn = undefined;
	state.thanksSent = false;
	delete state.told.thanked;
	state.lastMeeting = on;
	state.meetingsHeld++;
	const people = names.length > 0 ? names : [undefined];
	const added = people.filter(name => (name ? !sameDay.some(met => met.name === name) : sameDay.length === 0));
	state.met = [...sameDay, ...added.map(name => ({name, on, thanked: undefined}))];
	state.lastWord = on > state.lastWord ? on : state.lastWord;
};

/** The meeting that an entry means which says that one was moved or did not take place; it is agreed no longer. */
const takeAgreed = (state: State, on: Day, beforehand: boolean): Agreed | undefined => {
	const due = beforehand ? state.agreed[0] : state.agreed.find(meeting => meeting.on <= on);
	if (!due && state.supposed) {
		const {meeting, before} = state.supposed;
		Object.assign(state, before);
		state.meetingsHeld--;
		state.supposed = undefined;
		return meeting;
	}
	const meeting = due ?? state.agreed[0];
	state.agreed = state.agreed.filter(each => each !== meeting);
	return meeting;
};

/** The meeting that was agreed is on another day. */
export function reschedule(state: State, entry: EntryOf<'rescheduled'>, on: Day): void {
	const meeting = takeAgreed(state, on, true);
	state.questions = state.questions.filter(question => question.aside);
	theyMeet(state, on);
	const moved = {
		what: meeting?.what ?? ('interview' as const),
		kind: meeting?.kind ?? ('interview' as const),
		on: entry.at,
		time: entry.time,
		with: meeting?.with ?? entry.with ?? [],
		entry,
	};
	state.agreed = [...state.agreed, moved].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** It did not take place. You owe a word that day, and they owe a new day. It counts as their word. */
export function notHeld(state: State, entry: EntryOf<'cancelled' | 'no-show' | 'missed'>, on: Day): void {
	const meeting = takeAgreed(state, on, entry.what === 'cancelled');
	const people = entry.with ?? meeting?.with ?? [];
	restart(state, on);
	state.replied = true;
	state.promises.push({
		why: 'courtesy',
		due: on,
		on,
		by: undefined,
		with: people,
		what: undefined,
		said: undefined,
		entry,
		...(meeting && {meeting}),
	});
	state.awaiting = {since: on, what: 'a new day', with: people, answer: false, entry};
	state.lastWord = on;
}

/** The day of the meeting that has been, where the clock has started again since, or the next one is ahead. */
export function metOn(state: State): Day | undefined {
	if (!isMeeting(state.kind) || !state.lastMeeting) return undefined;
	return isAhead(state) || state.lastMeeting !== state.since ? state.lastMeeting : undefined;
}

export function isMeetingEntry(entry: Entry): entry is Entry & MeetingEntry {
	return entry.what === 'interview' || entry.what === 'conversation' || entry.what === 'event';
}
