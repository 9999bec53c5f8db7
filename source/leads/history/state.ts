import type {Day} from '../../days/day.ts';
import type {Entry} from '../entries.ts';
import type {Lead} from '../lead.ts';
import type {Channel} from '../vocabulary.ts';
import {type Absences, comeBack, nobodyAway} from './absences.ts';
import {forget, forgetEveryNo, type Known} from './known.ts';
import {type Limits, noLimits} from './limits.ts';
import {type Meetings, noMeetings} from './meetings.ts';
import type {Promises} from './promises.ts';
import type {Offer, Questions} from './questions.ts';
import {noThanks, type Thanks} from './thanks.ts';
import {type Wait, waitFor} from './wait.ts';

/** What they owe you. */
export type Awaiting = Readonly<{
	/** The day by which they said they would do it, else the day on which they said it. */
	by: Day;
	what: string | undefined;
	with: readonly string[];
	/** They owe an answer to the message that they had asked for; any reply settles it. */
	answer: boolean;
	entry: Entry;
}>;

/** The slice of messages: who wrote to you and to whom you wrote, the latest name last. */
type Messages = Readonly<{
	answeredBy: readonly string[];
	wroteTo: readonly string[];
	/** The attempts that reached nobody. */
	tried: readonly {on: Day; by: Channel}[];
	/** The day of the last talk, in person or by phone. */
	lastLive: Day | undefined;
	/** The day of the last message or meeting. */
	lastWord: Day;
}>;

/** The state after the entries read so far: one slice a theme. No function changes it; each returns a new one. */
export type State = Readonly<{
	wait: Wait;
	meetings: Meetings;
	thanks: Thanks;
	questions: Questions;
	offer: Offer | undefined;
	promises: Promises;
	awaiting: Awaiting | undefined;
	/** The day by which they decide, and their own words for it where they named it vaguely. */
	timeline: Readonly<{due: Day; said: string | undefined; entry: Entry}> | undefined;
	/** The entries of your news and your article, until you have told them. */
	news: Entry | undefined;
	article: Entry | undefined;
	limits: Limits;
	absences: Absences;
	messages: Messages;
	known: Known;
}>;

/** An entry on the day on which it counts. */
export type Dated = Readonly<{entry: Entry; on: Day}>;

/** Everything that stays the same while a log is read. `order` is the log by day. */
export type Reading = Readonly<{lead: Lead; today: Day; holidays: readonly Day[]; order: readonly Dated[]}>;

/** The state before the first entry: an application that began on that entry's day. */
export function freshState(began: Day): State {
	return {
		wait: waitFor('application', began),
		meetings: noMeetings,
		thanks: noThanks,
		questions: [],
		offer: undefined,
		promises: [],
		awaiting: undefined,
		timeline: undefined,
		news: undefined,
		article: undefined,
		limits: noLimits,
		absences: nobodyAway,
		messages: {answeredBy: [], wroteTo: [], tried: [], lastLive: undefined, lastWord: began},
		known: {},
	};
}

/** Starts the clock again: nothing is unanswered, and every earlier promise and timeline has lapsed. */
export function restart(state: State, on: Day): State {
	const {wait, promises, timeline, known} = state;
	return {
		...state,
		wait: {...wait, since: on, followUps: []},
		promises: promises.filter(({due}) => due >= on),
		timeline: timeline && timeline.due < on ? undefined : timeline,
		known: forgetEveryNo(known),
	};
}

/** True while a meeting is agreed that has not been. */
export function isAhead({meetings}: State): boolean {
	return meetings.agreed.length > 0;
}

/** They wrote: whoever was away until they write is back. */
export function theyWrote(state: State, on: Day, people: readonly string[] = []): State {
	const {wait, messages, absences, known} = state;
	return {
		...state,
		wait: {...wait, replied: true},
		messages: {...messages, answeredBy: [...messages.answeredBy, ...people], lastWord: on},
		absences: comeBack(absences, people),
		known: forget(known, 'contact'),
	};
}
