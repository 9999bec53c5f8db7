import type {Day} from '../days/day.ts';
import {
	type Answers,
	type Channel,
	type Entry,
	isMeeting,
	type Key,
	type Kind,
	type Lead,
	type Outcome,
	type Start,
	starts,
} from './lead.ts';

/** Something sent or said since the clock started, and not answered. A voicemail is a follow-up by phone. */
export type FollowUp = {on: Day; by: Channel; what: 'followup' | 'news' | 'article'};

/** Somebody who gave their time at the latest meeting, and on which day. Without a name where none was given. */
export type Met = {name: string | undefined; on: Day; thanked: Day | undefined};

/** What is known, and the entry that says so; without one the facts of the lead say it. */
export type Known = {[K in Key]?: {value: Answers[K]; from: Entry | undefined}};

/** What the entries of a lead add up to on one day. Derived, never stored. */
export type History = {
	closed: Outcome | undefined;
	kind: Kind;
	/** The day it happened, or the day of their last answer. */
	since: Day;
	followUps: FollowUp[];
	met: Met[];
	known: Known;
	/** The next meeting that is agreed and still to come. */
	upcoming: {kind: Kind; on: Day} | undefined;
};

export const isStart = (entry: Entry): entry is Entry & {what: Start} => Object.hasOwn(starts, entry.what);

/** Entries (or follow-ups) in the order in which they happened; those of one day in the order in which they were logged. */
export const inOrder = <T extends {on: Day}>(log: readonly T[]): readonly T[] =>
	isInOrder(log) ? log : log.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** Most logs are: what happens is logged when it has. It is asked several times of each lead. */
const isInOrder = (log: readonly {on: Day}[]): boolean => {
	let last = '';
	for (const {on} of log) {
		if (on < last) return false;
		last = on;
	}
	return true;
};

/**
 * What a lead's log adds up to on `today`. Entries after today count for nothing yet, but for the next meeting.
 * A lead always has an entry that starts it; the store refuses one that has none.
 */
export const historyOf = (lead: Lead, today: Day): History => {
	const entries = inOrder(lead.log);
	const first = entries.find(isStart);
	const history: History = {
		closed: undefined,
		kind: first ? starts[first.what] : 'application',
		since: first && first.on < today ? first.on : today,
		followUps: [],
		met: [],
		known: {},
		upcoming: undefined,
	};
	for (const entry of entries) {
		if (entry.on <= today) take(history, entry, lead.log);
		else if (isStart(entry) && isMeeting(starts[entry.what]))
			history.upcoming ??= {kind: starts[entry.what], on: entry.on};
	}
	settle(history, lead, today);
	return history;
};

const take = (history: History, entry: Entry, log: readonly Entry[]): void => {
	const {known} = history;
	switch (entry.what) {
		case 'applied':
		case 'wrote':
		case 'requested':
			start(history, entry);
			history.met = [];
			break;
		case 'interview':
		case 'conversation':
		case 'met': {
			const people = entry.with.length > 0 ? entry.with : [undefined];
			// To meet them is to be in touch: a promise for that day is kept.
			if (known.promised && known.promised.value <= entry.on) delete known.promised;
			const sameDay = history.met.filter(({on}) => on === entry.on);
			start(history, entry);
			history.met = [
				...sameDay,
				...people
					.filter(name => !name || !sameDay.some(met => met.name === name))
					.map(name => ({name, on: entry.on, thanked: undefined})),
			];
			break;
		}
		case 'thanks':
			answerTo(known, entry);
			for (const met of thankedBy(history.met, entry.with)) met.thanked = entry.on;
			known.thanked = {value: entry.on, from: entry};
			break;
		case 'answered':
			answerTo(known, entry);
			break;
		case 'followup':
		case 'news':
		case 'article':
		case 'voicemail':
			answerTo(known, entry);
			history.followUps.push({
				on: entry.on,
				by: entry.what === 'voicemail' ? 'phone' : entry.by,
				what: entry.what === 'voicemail' ? 'followup' : entry.what,
			});
			delete known.news;
			if (known.promised && known.promised.value <= entry.on) delete known.promised;
			break;
		case 'reply':
			restart(history, entry.on);
			if (entry.tone) known.reception = {value: entry.tone, from: entry};
			if (entry.asks || !known.asked) known.asked = {value: entry.asks ?? false, from: entry};
			break;
		case 'timeline':
			known.timeline = {value: entry.due, from: entry};
			break;
		case 'promise':
			known.promised = {value: entry.due, from: entry};
			break;
		case 'no-contact':
			if (known.toldNotTo?.value !== 'person') known.toldNotTo = {value: entry.by, from: entry};
			break;
		case 'something-new':
			known.news = {value: true, from: entry};
			break;
		case 'rejected':
		case 'offer':
		case 'withdrew':
		case 'filled':
			history.closed = entry.what;
			break;
		case 'reopened':
			history.closed = undefined;
			break;
		case 'told':
			if (!loggedAfter(known[entry.key]?.from, entry, log)) {
				Object.assign(known, {[entry.key]: {value: entry.value, from: entry}});
			}
			break;
		case 'note':
		case 'receipt':
			break;
		default:
			entry satisfies never;
	}
};

/** Whatever is sent to them answers what they asked. */
const answerTo = (known: Known, entry: Entry): void => {
	if (known.asked?.value) known.asked = {value: false, from: entry};
};

/** What is remembered after the wizard was told otherwise knows better, on whatever day it happened. */
const loggedAfter = (said: Entry | undefined, told: Entry, log: readonly Entry[]): boolean =>
	said !== undefined && log.indexOf(said) > log.indexOf(told);

/** The clock starts again: nothing is unanswered, and what only held for the wait so far is open again. */
const restart = (history: History, on: Day): void => {
	const {known} = history;
	history.since = on;
	history.followUps = [];
	if (known.timeline?.value === 'none') delete known.timeline;
	if (known.promised?.value === 'none') delete known.promised;
	if (known.asked && !known.asked.value) delete known.asked;
};

const start = (history: History, entry: Entry & {what: Start}): void => {
	restart(history, entry.on);
	history.kind = starts[entry.what];
	history.closed = undefined;
	delete history.known.thanked;
};

/** Whom a thank-you thanks: the people it names, or everybody who has not been thanked yet. */
export const thankedBy = (met: readonly Met[], names: readonly string[]): Met[] => {
	if (names.length === 0) return met.filter(({thanked}) => !thanked);
	const unnamed = met.filter(({name}) => !name);
	return names
		.map(wanted => met.find(({name}) => name === wanted) ?? unnamed.shift())
		.filter(found => found !== undefined);
};

/** What can only be said when all entries have been read. */
const settle = (history: History, lead: Lead, today: Day): void => {
	const {known, met} = history;
	if (known.thanked && met.some(({thanked}) => !thanked)) known.thanked = {value: 'no', from: known.thanked.from};
	if (known.timeline && known.timeline.value < history.since) delete known.timeline;
	if (known.promised && known.promised.value < history.since) delete known.promised;
	if (known.news?.value === false && known.news.from?.on !== today) delete known.news;
	if (lead.people.some(person => person.insider)) known.insider = {value: true, from: undefined};
};
