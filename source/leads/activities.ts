import type {Day} from '../days/day.ts';
import {inOrder} from './history.ts';
import {type Entry, type EntryOf, entryRow, type Lead, type What} from './lead.ts';

/** Something you did, or a meeting that was held, on its own day. `index` is its place in the log. */
export type Activity = {on: Day; what: What; entry: Entry; with: readonly string[]; index: number};

type MeetingEntry = EntryOf<'interview' | 'conversation' | 'event' | 'rescheduled'>;

/** Everything done up to today, in order: starts, messages, attempts, and each meeting whose day is over. */
export function activitiesOf(lead: Lead, today: Day): Activity[] {
	const log = inOrder(lead.log);
	const activities = log.flatMap((entry, index): Activity[] => {
		const names = 'with' in entry ? (entry.with ?? []) : [];
		if (isAgreed(entry)) {
			const wasHeld = entry.at < today && !log.slice(index + 1).some(later => tellsWhatBecameOf(entry, later));
			return wasHeld ? [{on: entry.at, what: meetingWord(log, index), entry, with: names, index}] : [];
		}
		if (entry.on > today || !isActivity(entry.what)) return [];
		return [{on: entry.on, what: entry.what, entry, with: names, index}];
	});
	return [...inOrder(activities)];
}

/** True where the entry agrees on a meeting, or moves one: it names the day of the meeting. */
const isAgreed = (entry: Entry): entry is MeetingEntry & {at: Day} => 'at' in entry && entry.at !== undefined;

/** True where a later entry tells what became of an agreed meeting: then that entry counts, and not the agreement. */
const tellsWhatBecameOf = ({at}: {at: Day}, later: Entry): boolean => {
	switch (later.what) {
		case 'rescheduled':
		case 'cancelled':
		case 'no-show':
		case 'missed':
			return true;
		case 'interview':
		case 'conversation':
		case 'event':
			return !later.at && later.on === at;
		default:
			return false;
	}
};

/** The word by which the meeting was agreed; to move it does not change the word. */
const meetingWord = (log: readonly Entry[], at: number): What =>
	log
		.slice(0, at + 1)
		.flatMap(entry => (isAgreed(entry) && entry.what !== 'rescheduled' ? [entry.what] : []))
		.at(-1) ?? 'interview';

const isActivity = (what: Entry['what']): what is What =>
	what !== 'told' && what !== 'receipt' && (entryRow(what).group === 'began' || entryRow(what).group === 'sent');

/** Their latest word after an activity, or how the lead ended. Ignores a machine's word and what you only heard. */
export function whatCameOf(
	lead: Lead,
	{index}: Pick<Activity, 'index'>,
	today: Day,
): (Entry & {what: What}) | undefined {
	return inOrder(lead.log)
		.slice(index + 1)
		.filter(entry => entry.on <= today)
		.findLast((entry): entry is Entry & {what: What} => isTheirWord(entry) || isEndedByYou(entry));
}

const isEndedByYou = ({what}: Entry): boolean => what === 'accepted' || what === 'declined' || what === 'withdrew';

/** True for what a person there said, or that they did not come. Of what a machine says only a no counts. */
export function isTheirWord(entry: Entry): boolean {
	if (entry.what === 'told' || entry.what === 'receipt') return false;
	const {fromThem, group} = entryRow(entry.what);
	if (entry.what === 'no-show') return true;
	if (!fromThem || entry.what === 'away' || (entry.what === 'no-contact' && entry.posting)) return false;
	if ('auto' in entry && entry.auto) return group === 'ended';
	return !('heard' in entry && entry.heard);
}
