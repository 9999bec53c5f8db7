import type {Day} from '../../days/day.ts';
import type {Entry, EntryOf} from '../entries.ts';
import type {Kind} from '../vocabulary.ts';
import type {Thanks} from './thanks.ts';

export type MeetingEntry = EntryOf<'interview' | 'conversation' | 'event'>;

/** A meeting that is agreed. */
export type Agreed = Readonly<{
	what: MeetingEntry['what'];
	kind: Kind;
	on: Day;
	time: string | undefined;
	with: readonly string[];
	entry: Entry;
}>;

/** The slice of meetings. */
export type Meetings = Readonly<{
	/** The agreed meetings that have not been, the earliest first. */
	agreed: readonly Agreed[];
	/** The last meeting that was agreed and of which nothing was logged since, and how the lead stood before it. */
	supposed: {meeting: Agreed; before: {kind: Kind; thanks: Thanks; last: Day | undefined}} | undefined;
	/** The day of the last meeting, and how many there have been. */
	last: Day | undefined;
	held: number;
}>;

export const noMeetings: Meetings = {agreed: [], supposed: undefined, last: undefined, held: 0};

/** One more meeting is agreed. */
export function withAgreed(meetings: Meetings, meeting: Agreed): Meetings {
	const agreed = [...meetings.agreed, meeting].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
	return {...meetings, agreed};
}

/** A meeting is agreed no longer: it has been, was moved, or was called off. */
export function withoutAgreed(meetings: Meetings, meeting: Agreed | undefined): Meetings {
	return {...meetings, agreed: meetings.agreed.filter(each => each !== meeting)};
}

/** True of an entry of a meeting, agreed or held. */
export function isMeetingEntry(entry: Entry): entry is Entry & MeetingEntry {
	return entry.what === 'interview' || entry.what === 'conversation' || entry.what === 'event';
}
