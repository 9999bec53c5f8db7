import type {Day} from '../../days/day.ts';
import {type EntryOf, starts} from '../entries.ts';
import {isMeeting, type Kind} from '../vocabulary.ts';
import {forget} from './known.ts';
import {liftStop} from './limits.ts';
import {type Agreed, type MeetingEntry, type Meetings, noMeetings, withAgreed, withoutAgreed} from './meetings.ts';
import {aPromise, keepDue} from './promises.ts';
import {asidesOf} from './questions.ts';
import {isAhead, restart, type State} from './state.ts';
import {metOn, noThanks} from './thanks.ts';
import {waitFor} from './wait.ts';

/** Something begins that is no meeting: an application, a letter, a request. */
export function begin(state: State, kind: Kind, on: Day): State {
	const after = restart(state, on);
	const {agreed, held} = state.meetings;
	return {
		...after,
		wait: waitFor(kind, on),
		meetings: {...noMeetings, agreed, held},
		thanks: noThanks,
		known: forget(after.known, 'thanked'),
	};
}

/** You agreed on a meeting. That answers their questions and settles what they owed. */
export function agree(state: State, entry: MeetingEntry, at: Day, on: Day): State {
	const {what, time, with: people} = entry;
	return agreeOn(state, {what, kind: starts[what], on: at, time, with: people, entry}, on);
}

const agreeOn = (state: State, meeting: Agreed, on: Day): State => ({
	...theyMeet(state, on),
	questions: asidesOf(state.questions),
	meetings: withAgreed(state.meetings, meeting),
});

/** A meeting, agreed or held, settles what they owed and their invitation, and lifts an earlier stop. */
const theyMeet = (state: State, on: Day): State => ({
	...state,
	awaiting: undefined,
	promises: state.promises.filter(({why}) => why !== 'invited'),
	limits: liftStop(state.limits, on),
});

/** A meeting was held. Several on one day count as one, and so does the meeting that was agreed for that day. */
export function meet(state: State, {what, with: people}: MeetingEntry, on: Day): State {
	const kind = starts[what];
	const expected = state.meetings.agreed.find(meeting => meeting.on === on);
	if (!expected) {
		// You talked, so their questions are answered. What they want by a day of its own (homework) you still owe.
		const questions = state.questions.filter(({aside, due}) => aside || due !== undefined);
		return meetingHeld({...state, questions}, kind, on, people);
	}
	const meetings = withoutAgreed(state.meetings, expected);
	return meetingHeld({...state, meetings}, kind, on, people.length > 0 ? people : expected.with);
}

/**
 * Counts each agreed meeting before a day as held, as nobody said otherwise; with `meetingIsOver` those of the day
 * itself too.
 */
export function presumeHeld(state: State, day: Day, meetingIsOver = false): State {
	let after = state;
	for (const meeting of state.meetings.agreed.filter(({on}) => on < day || (meetingIsOver && on === day)))
		after = suppose(after, meeting);
	return after;
}

/** Counts a meeting as held, and keeps how the lead stood before it, in case somebody says otherwise. */
const suppose = (state: State, meeting: Agreed): State => {
	const {wait, thanks, meetings} = state;
	const without = {...state, meetings: withoutAgreed(meetings, meeting)};
	const after = meetingHeld(without, meeting.kind, meeting.on, meeting.with);
	const before = {kind: wait.kind, thanks, last: meetings.last};
	return {...after, meetings: {...after.meetings, supposed: {meeting, before}}};
};

const meetingHeld = (state: State, kind: Kind, on: Day, names: readonly string[]): State => {
	const {meetings, thanks, messages} = state;
	const met = theyMeet(state, on);
	const after = restart({...met, promises: keepDue(met.promises, on).open}, on);
	const sameDay = meetings.last === on ? thanks.met.filter(each => each.on === on) : [];
	const added = metOn(on, names).filter(({name}) =>
		name ? !sameDay.some(each => each.name === name) : sameDay.length === 0,
	);
	return {
		...after,
		wait: waitFor(kind, on),
		meetings: {...meetings, supposed: undefined, last: on, held: meetings.held + 1},
		thanks: {...noThanks, met: [...sameDay, ...added]},
		messages: {...messages, lastWord: on > messages.lastWord ? on : messages.lastWord},
		known: forget(after.known, 'thanked'),
	};
};

/**
 * Finds the meeting that was moved or did not take place, and takes it out of the state. If they said so `beforehand`,
 * it is the next one that is agreed; else it is the first whose day has come. If there is none, it is the one that
 * already counted as held.
 */
const takeAgreed = (state: State, on: Day, beforehand: boolean): {meeting: Agreed | undefined; without: State} => {
	const {agreed, supposed} = state.meetings;
	const meant = beforehand ? agreed[0] : agreed.find(meeting => meeting.on <= on);
	if (!meant && supposed) return {meeting: supposed.meeting, without: asBefore(state, supposed)};
	const meeting = meant ?? agreed[0];
	return {meeting, without: {...state, meetings: withoutAgreed(state.meetings, meeting)}};
};

/** The lead as it stood before a meeting that was only supposed to have been held. */
const asBefore = (state: State, {before}: NonNullable<Meetings['supposed']>): State => ({
	...state,
	wait: {...state.wait, kind: before.kind},
	thanks: before.thanks,
	meetings: {...state.meetings, supposed: undefined, last: before.last, held: state.meetings.held - 1},
});

/** The agreed meeting moves to another day. */
export function reschedule(state: State, entry: EntryOf<'rescheduled'>, on: Day): State {
	const {meeting, without} = takeAgreed(state, on, true);
	const {what = 'interview', kind = 'interview', with: people = entry.with ?? []} = meeting ?? {};
	return agreeOn(without, {what, kind, on: entry.at, time: entry.time, with: people, entry}, on);
}

/** The meeting did not take place: you owe a word that day, and they owe a new day. It counts as their word. */
export function notHeld(state: State, entry: EntryOf<'cancelled' | 'no-show' | 'missed'>, on: Day): State {
	const {meeting, without} = takeAgreed(state, on, entry.what === 'cancelled');
	const people = entry.with ?? meeting?.with ?? [];
	const after = restart(without, on);
	const courtesy = aPromise({why: 'courtesy', due: on, on, with: people, entry, ...(meeting && {meeting})});
	return {
		...after,
		wait: {...after.wait, replied: true},
		promises: [...after.promises, courtesy],
		awaiting: {by: on, what: 'a new day', with: people, answer: false, entry},
		messages: {...after.messages, lastWord: on},
	};
}

/** The day of the last meeting, where the clock has started again since, or the next meeting is ahead. */
export function meetingBefore(state: State): Day | undefined {
	const {wait, meetings} = state;
	if (!isMeeting(wait.kind) || !meetings.last) return undefined;
	return isAhead(state) || meetings.last !== wait.since ? meetings.last : undefined;
}
