import type {Day} from '../../days/day.ts';
import type {Entry} from '../entries.ts';
import type {Answers, Channel, Key, Kind, Outcome} from '../vocabulary.ts';

/** Something sent or said since the clock started, and not answered. A voicemail is a follow-up by phone. */
export type FollowUp = {on: Day; by: Channel; what: 'followup' | 'news' | 'article'};

/** Somebody who gave their time at the latest meeting, or told you no; without a name where none was given. */
export type Met = {name: string | undefined; on: Day; thanked: Day | undefined};

export type MeetingWord = 'interview' | 'conversation' | 'event';

/** A meeting that is agreed. */
export type Agreed = {
	what: MeetingWord;
	kind: Kind;
	on: Day;
	time: string | undefined;
	with: readonly string[];
	entry: Entry;
};

/** A question, homework, references: owed to who asked, by `due` where they named a day. */
export type Question = {
	on: Day;
	with: readonly string[];
	what: string | undefined;
	due: Day | undefined;
	/** Somebody inside asked, and it is an aside. */
	aside: boolean;
	entry: Entry;
};

/** A day on which a word from you is due, and why: your promise, their wish, a meeting that was not held, news with a day, an offer put off. */
export type Promised = {
	why: 'promise' | 'invited' | 'courtesy' | 'news' | 'offer';
	due: Day;
	/** The day on which it was said. */
	on: Day;
	by: Channel | undefined;
	with: readonly string[];
	what: string | undefined;
	said: string | undefined;
	entry: Entry;
	/** The meeting that was not held, where a word about it is due. */
	meeting?: Agreed;
};

/** What they owe: the day by which, or the day they said it. */
export type Awaited = {
	since: Day;
	what: string | undefined;
	with: readonly string[];
	/** They owe an answer to what you sent at their wish: any reply settles it. */
	answer: boolean;
	entry: Entry;
};

/** An offer that is open; put off until `askAgain`. */
export type Offer = {on: Day; due: Day | undefined; askAgain: Day | undefined; with: readonly string[]; entry: Entry};

/** What is known, and the entry that says so; without one the facts of the lead say it. */
export type Known = {[K in Key]?: {value: Answers[K]; from: Entry | undefined}};

/** An absence of somebody, or of everybody; without `until` it lasts until they write. */
export type Absence = {from: Day; until: Day | undefined};

/** The wait as it was before a meeting was counted as held. */
type Before = Pick<State, 'kind' | 'met' | 'thankedOn' | 'thanksSent' | 'lastMeeting'>;

/** What the entries read so far add up to. */
export type State = {
	readonly today: Day;
	readonly holidays: readonly Day[];
	/** The entries in the order in which they are read. */
	readonly order: readonly Entry[];
	closed: Outcome | undefined;
	kind: Kind;
	/** The kind before the no, or before the yes. */
	before: Kind;
	since: Day;
	followUps: FollowUp[];
	/** The agreed meetings that have not been, the earliest first. */
	agreed: Agreed[];
	/** The last meeting that was agreed and of which nothing was logged since, and the wait before it. */
	supposed: {meeting: Agreed; before: Before} | undefined;
	lastMeeting: Day | undefined;
	meetingsHeld: number;
	met: Met[];
	thankedOn: Day | undefined;
	/** A thank-you went out since the last start or no. */
	thanksSent: boolean;
	/** The day of the no that they said, while the door is open. */
	noOn: Day | undefined;
	replied: boolean;
	questions: Question[];
	offer: Offer | undefined;
	promises: Promised[];
	awaiting: Awaited | undefined;
	timeline: {due: Day; said: string | undefined; entry: Entry} | undefined;
	news: Entry | undefined;
	article: Entry | undefined;
	stop: {on: Day; with: readonly string[]; entry: Entry} | undefined;
	posting: Entry | undefined;
	notBy: Channel[];
	/** The only one to write to. */
	except: string | undefined;
	absences: Map<string, Absence>;
	everybodyAway: Absence | undefined;
	tried: {on: Day; by: Channel}[];
	/** Who answered, and to whom you wrote: the last is last. */
	answeredBy: string[];
	wroteTo: string[];
	/** The day of the last talk, in person or by phone. */
	lastLive: Day | undefined;
	/** The day of the last message or meeting. */
	lastWord: Day;
	/** What was told or said without an event of its own. */
	told: Known;
};

/** Before anything has been read: an application that began on its first entry's day. */
export function freshState(today: Day, holidays: readonly Day[], order: readonly Entry[], began: Day): State {
	return {
		today,
		holidays,
		order,
		closed: undefined,
		kind: 'application',
		before: 'application',
		since: began,
		followUps: [],
		agreed: [],
		supposed: undefined,
		lastMeeting: undefined,
		meetingsHeld: 0,
		met: [],
		thankedOn: undefined,
		thanksSent: false,
		noOn: undefined,
		replied: false,
		questions: [],
		offer: undefined,
		promises: [],
		awaiting: undefined,
		timeline: undefined,
		news: undefined,
		article: undefined,
		stop: undefined,
		posting: undefined,
		notBy: [],
		except: undefined,
		absences: new Map(),
		everybodyAway: undefined,
		tried: [],
		answeredBy: [],
		wroteTo: [],
		lastLive: undefined,
		lastWord: began,
		told: {},
	};
}

/** The clock starts again: nothing is unanswered, and what they were told to wait for has lapsed. */
export function restart(state: State, on: Day): void {
	state.since = on;
	state.followUps = [];
	state.promises = state.promises.filter(({due}) => due >= on);
	if (state.timeline && state.timeline.due < on) state.timeline = undefined;
	if (state.told.timeline?.value === 'none') delete state.told.timeline;
	if (state.told.promised?.value === 'none') delete state.told.promised;
	if (state.told.awaiting?.value === 'none') delete state.told.awaiting;
	if (state.told.asked && !state.told.asked.value) delete state.told.asked;
}

/** True while a meeting is agreed that has not been. */
export function isAhead(state: State): boolean {
	return state.agreed.length > 0;
}

/** They have written: who was gone until they write is back. */
export function theyWrote(state: State, people: readonly string[] | undefined, on: Day): void {
	state.replied = true;
	state.lastWord = on;
	for (const name of people ?? []) {
		state.answeredBy.push(name);
		if (!state.absences.get(name)?.until) state.absences.delete(name);
	}
	if (!state.everybodyAway?.until) state.everybodyAway = undefined;
	if (state.told.contact) delete state.told.contact;
}
