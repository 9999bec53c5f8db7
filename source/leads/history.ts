import {addDays, type Day} from '../days/day.ts';
import {orderBy} from '../text/compare.ts';
import {type Entry, type Start, starts} from './entries.ts';
import {leave} from './history/absences.ts';
import {accepted, ended, offered, openAgain, refused, reopen} from './history/endings.ts';
import {finish, type History} from './history/finish.ts';
import {agree, begin, meet, notHeld, presumeHeld, reschedule} from './history/meet.ts';
import {isMeetingEntry} from './history/meetings.ts';
import {invite, keepNews, promise} from './history/new-promises.ts';
import {isAside} from './history/people.ts';
import {keepEarliest} from './history/promises.ts';
import {expect, forbid, nameTheDay, receive, reply} from './history/replies.ts';
import {send} from './history/sent.ts';
import {type Dated, freshState, type Reading, type State} from './history/state.ts';
import {tell} from './history/told.ts';
import type {Lead} from './lead.ts';

export type {History} from './history/finish.ts';
export {isMeetingEntry} from './history/meetings.ts';
export type {OpenPromise} from './history/promises.ts';
export {isSent} from './history/sent.ts';
export type {Awaiting} from './history/state.ts';
export {type Met, thankedBy} from './history/thanks.ts';
export type {FollowUp} from './history/wait.ts';

export function isStart(entry: Entry): entry is Entry & {what: Start} {
	return Object.hasOwn(starts, entry.what);
}

/** Sorts entries (or follow-ups) by day. Those of one day keep the order in which they were logged. */
export function inOrder<T extends {on: Day}>(log: readonly T[]): readonly T[] {
	return isInOrder(log) ? log : log.toSorted(orderBy(({on}) => on));
}

/** The lead with only what had happened by the end of a day. */
export function asKnownOn(lead: Lead, day: Day): Lead {
	return {...lead, log: lead.log.filter(({on}) => on <= day)};
}

/** True for most logs, because people log things when they happen; this is asked several times of each lead. */
const isInOrder = (log: readonly {on: Day}[]): boolean => {
	let last = '';
	for (const {on} of log) {
		if (on < last) return false;
		last = on;
	}
	return true;
};

/**
 * Adds up a lead's log on `today`, by the rules of the five articles and by ordinary manners. An entry dated after
 * today (the clock went back) counts on today. Every log has an entry that starts the lead; the store refuses a lead
 * without one.
 */
export function historyOf(lead: Lead, today: Day, holidays: readonly Day[] = []): History {
	const order = inOrder(datedEntries(lead.log, today));
	const reading: Reading = {lead, today, holidays, order};
	const read = order.reduce(
		(state, {entry, on}) => take(presumeHeld(state, on, endsTheMeeting(entry)), entry, on, reading),
		freshState(order[0]?.on ?? today),
	);
	return finish(presumeHeld(read, today), reading);
}

/**
 * Each entry on the day on which it counts. If thanks are dated one day before a meeting that is above them in the log,
 * the clock was set back in between: they count on the day of the meeting.
 */
const datedEntries = (log: readonly Entry[], today: Day): Dated[] => {
	const dated = log.map(entry => ({entry, on: entry.on > today ? today : entry.on}));
	return dated.map(({entry, on}, index) => {
		if (entry.what !== 'thanks') return {entry, on};
		const next = addDays(on, 1);
		const meeting = dated.slice(0, index).some(each => logsMeetingHeld(each.entry) && each.on === next);
		return {entry, on: meeting ? next : on};
	});
};

const logsMeetingHeld = (entry: Entry): boolean => isMeetingEntry(entry) && !entry.at;

/** True for an entry that only makes sense after the meeting: on its day it says that the meeting took place. */
const endsTheMeeting = ({what}: Entry): boolean =>
	what === 'thanks' ||
	what === 'offer' ||
	what === 'rejected' ||
	what === 'filled' ||
	what === 'accepted' ||
	what === 'declined' ||
	what === 'withdrew';

/** Adds one entry to the state. The meaning of a new kind of entry goes here. */
const take = (state: State, entry: Entry, on: Day, reading: Reading): State => {
	switch (entry.what) {
		case 'applied':
		case 'wrote':
		case 'requested':
			return begin(state, starts[entry.what], on);
		case 'interview':
		case 'conversation':
		case 'event':
			return entry.at ? agree(state, entry, entry.at, on) : meet(state, entry, on);
		case 'rescheduled':
			return reschedule(state, entry, on);
		case 'cancelled':
		case 'no-show':
		case 'missed':
			return notHeld(state, entry, on);
		case 'thanks':
		case 'answered':
		case 'followup':
		case 'sent-news':
		case 'sent-article':
		case 'voicemail':
			return send(state, entry, on, reading);
		case 'tried': {
			const tried = [...state.messages.tried, {on, by: entry.by}];
			return {...state, messages: {...state.messages, tried}};
		}
		case 'reply':
			return reply(state, entry, on, reading);
		case 'timeline':
			return nameTheDay(state, entry, reading);
		case 'awaiting':
			if (isAside(state, reading.lead, entry.with)) return state;
			return expect(openAgain(state, on), entry, on, entry.note);
		case 'received':
			return receive(state, entry, on);
		case 'promise':
			return promise(state, entry, on);
		case 'kept':
			return {...state, promises: keepEarliest(state.promises)};
		case 'invited':
			return invite(openAgain(state, on), entry, on, reading);
		case 'away':
			return {...state, absences: leave(state.absences, entry, on)};
		case 'no-contact':
			return forbid(state, entry, on);
		case 'something-new':
			return keepNews(state, entry, on, reading);
		case 'rejected':
		case 'filled':
			return refused(state, entry, on);
		case 'offer':
			return offered(state, entry, on);
		case 'accepted': {
			const after = accepted(state, on, !entry.awaiting);
			return entry.awaiting ? expect(after, entry, on, entry.awaiting) : after;
		}
		case 'declined':
		case 'withdrew':
			return ended(state, entry, on);
		case 'reopened':
			return reopen(state, on);
		case 'told':
			return tell(state, entry, reading);
		case 'note':
		case 'receipt':
			return state;
		default:
			throw entry satisfies never;
	}
};
