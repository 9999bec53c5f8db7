import type {Day} from '../../days/day.ts';
import {orderBy} from '../../text/compare.ts';
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
	/** The agreed meetings still to come, the earliest first. */
	agreed: readonly Agreed[];
	/** The last agreed meeting of which no entry speaks, and how the lead stood before it. */
	supposed: {meeting: Agreed; before: {kind: Kind; thanks: Thanks; last: Day | undefined}} | undefined;
	/** The day of the last meeting, and the number of meetings so far. */
	last: Day | undefined;
	held: number;
}>;

export const noMeetings: Meetings = {agreed: [], supposed: undefined, last: undefined, held: 0};

/** Adds an agreed meeting. */
export function withAgreed(meetings: Meetings, meeting: Agreed): Meetings {
	const agreed = [...meetings.agreed, meeting].sort(orderBy(({on}) => on));
	return {...meetings, agreed};
}

/** Removes an agreed meeting: it was held, moved, or called off. */
export function withoutAgreed(meetings: Meetings, meeting: Agreed | undefined): Meetings {
	return {...meetings, agreed: meetings.agreed.filter(each => each !== meeting)};
}

/** True of an entry of a meeting, agreed or held. */
export function isMeetingEntry(entry: Entry): entry is Entry & MeetingEntry {
	return entry.what === 'interview' || entry.what === 'conversation' || entry.what === 'event';
}
