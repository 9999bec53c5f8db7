import {addDays, type Day} from '../days/day.ts';
import {type Entry, type Start, starts} from './entries.ts';
import {accepted, ended, offered, openAgain, refused, reopen} from './history/endings.ts';
import {finish, type History} from './history/finish.ts';
import {forbid, leave} from './history/limits.ts';
import {agree, begin, holdAgreed, isMeetingEntry, meet, notHeld, reschedule} from './history/meetings.ts';
import {isAside} from './history/people.ts';
import {invite, keepEarliest, keepNews, promise} from './history/promises.ts';
import {expect, nameTheDay, receive, reply} from './history/replies.ts';
import {send} from './history/sent.ts';
import {freshState, type State} from './history/state.ts';
import {tell} from './history/told.ts';
import type {Lead} from './lead.ts';

export type {History} from './history/finish.ts';
export {thankedBy} from './history/sent.ts';
export type {Awaited, FollowUp, Met, Promised} from './history/state.ts';

export function isStart(entry: Entry): entry is Entry & {what: Start} {
	return Object.hasOwn(starts, entry.what);
}

/** Entries (or follow-ups) in the order in which they happened; those of one day in the order in which they were logged. */
export function inOrder<T extends {on: Day}>(log: readonly T[]): readonly T[] {
	return isInOrder(log) ? log : log.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Most logs are: what happens is logged when it has. It is asked several times of each lead. */
const isInOrder = (log: readonly {on: Day}[]): boolean => {
	let last = '';
	for (const {on} of log) {
		if (on < last) return false;
		last = on;
	}
	return true;
};

/** An entry on the day on which it counts. */
type Dated = {entry: Entry; on: Day};

/**
 * What a lead's log adds up to on `today`, read by the five articles and by ordinary manners. What was logged as having
 * happened has happened: a day after today, on a clock that went back, counts as today.
 * A lead always has an entry that starts it; the store refuses one that has none.
 */
export function historyOf(lead: Lead, today: Day, holidays: readonly Day[] = []): History {
	const dated = inOrder(datedEntries(lead.log, today));
	const order = dated.map(({entry}) => entry);
	const state = freshState(today, holidays, order, dated[0]?.on ?? today);
	for (const {entry, on} of dated) {
		holdAgreed(state, on, endsTheMeeting(entry));
		take(state, lead, entry, on, sameDay(dated, on));
	}
	holdAgreed(state, today);
	return finish(state, lead);
}

const sameDay =
	(dated: readonly Dated[], day: Day): (() => Entry[]) =>
	() =>
		dated.filter(({on}) => on === day).map(({entry}) => entry);

/** Thanks that were logged after a meeting are for it, also where the clock went back a day in between. */
const datedEntries = (log: readonly Entry[], today: Day): Dated[] => {
	const dated = log.map(entry => ({entry, on: entry.on > today ? today : entry.on}));
	return dated.map(({entry, on}, index) => {
		if (entry.what !== 'thanks') return {entry, on};
		const next = addDays(on, 1);
		const meeting = dated.slice(0, index).some(each => isHeld(each.entry) && each.on === next);
		return {entry, on: meeting ? next : on};
	});
};

const isHeld = (entry: Entry): boolean => isMeetingEntry(entry) && !entry.at;

/** Once one of these is logged on its day, a meeting that was agreed has been. */
const endsTheMeeting = ({what}: Entry): boolean =>
	what === 'thanks' ||
	what === 'offer' ||
	what === 'rejected' ||
	what === 'filled' ||
	what === 'accepted' ||
	what === 'declined' ||
	what === 'withdrew';

const take = (state: State, lead: Lead, entry: Entry, on: Day, sameDay: () => Entry[]): void => {
	switch (entry.what) {
		case 'applied':
		case 'wrote':
		case 'requested':
			begin(state, starts[entry.what], on);
			return;
		case 'interview':
		case 'conversation':
		case 'event':
			if (entry.at) agree(state, entry, entry.at, on);
			else meet(state, entry, on);
			return;
		case 'rescheduled':
			reschedule(state, entry, on);
			return;
		case 'cancelled':
		case 'no-show':
		case 'missed':
			notHeld(state, entry, on);
			return;
		case 'thanks':
		case 'answered':
		case 'followup':
		case 'sent-news':
		case 'sent-article':
		case 'voicemail':
			send(state, lead, entry, on);
			return;
		case 'tried':
			state.tried.push({on, by: entry.by});
			return;
		case 'reply':
			reply(state, lead, entry, on, sameDay);
			return;
		case 'timeline':
			nameTheDay(state, entry, lead.log);
			return;
		case 'awaiting':
			if (isAside(lead, state, entry.with)) return;
			openAgain(state, on);
			expect(state, entry, on, entry.note);
			return;
		case 'received':
			receive(state, entry, on);
			return;
		case 'promise':
			promise(state, entry, on);
			return;
		case 'kept':
			keepEarliest(state);
			return;
		case 'invited':
			openAgain(state, on);
			invite(state, entry, on);
			return;
		case 'away':
			leave(state, entry, on);
			return;
		case 'no-contact':
			forbid(state, entry, on);
			return;
		case 'something-new':
			keepNews(state, entry, on);
			return;
		case 'rejected':
		case 'filled':
			refused(state, entry, on);
			return;
		case 'offer':
			offered(state, entry, on);
			return;
		case 'accepted':
			accepted(state, on, !entry.awaiting);
			if (entry.awaiting) expect(state, entry, on, entry.awaiting);
			return;
		case 'declined':
		case 'withdrew':
			ended(state, entry, on);
			return;
		case 'reopened':
			reopen(state, on);
			return;
		case 'told':
			tell(state, entry, lead.log);
			return;
		case 'note':
		case 'receipt':
			return;
		default:
			entry satisfies never;
	}
};
