import {addDays, type Day} from '../../days/day.ts';
import type {Entry} from '../entries.ts';
import type {Lead} from '../lead.ts';
import {type Channel, isMeeting, type Kind, type Outcome, thanksLast} from '../vocabulary.ts';
import {knownOf} from './known.ts';
import {askedInSpite, awayOf, isOffLimits, isThere, possiblePeople} from './limits.ts';
import {metOn} from './meetings.ts';
import {earliestOf} from './promises.ts';
import type {Awaited, FollowUp, Known, MeetingWord, Met, Offer, Promised, Question, State} from './state.ts';

/** What the entries of a lead add up to on one day. Derived, never stored. */
export type History = {
	closed: Outcome | undefined;
	kind: Kind;
	/** The day it happened, or the day of their last answer. */
	since: Day;
	followUps: FollowUp[];
	/** Whom thanks are for: everybody met at the last meeting, or who told you no. */
	met: Met[];
	/** The day of the meeting that has been, where `since` is another day. */
	metOn: Day | undefined;
	known: Known;
	/** The next meeting that is agreed; on its own day it is still to come until something is logged of it. */
	upcoming: {what: MeetingWord; kind: Kind; on: Day; time: string | undefined; with: readonly string[]} | undefined;
	/** The last meeting was agreed, its day is over, and nothing was logged of it: it may not have taken place. */
	supposed: boolean;
	replied: boolean;
	/** What they asked, the first that is owed; an offer stands beside it. */
	question: Question | undefined;
	offer: Offer | undefined;
	/** The day by which they want their answer. */
	until: Day | undefined;
	promised: Promised | undefined;
	awaited: Awaited | undefined;
	/** Their day, where it was said vaguely: `early December`. */
	timelineSaid: string | undefined;
	/** What is new, where an entry says so. */
	news: Entry | undefined;
	article: Entry | undefined;
	away: Day | undefined;
	awayFrom: Day | undefined;
	/** Whom you may write to, and by which channel. */
	reach: {
		/** Whom you may write to, and who of them is there today, in the order in which they were named. */
		possible: string[];
		there: string[];
		offLimits: string[];
		notBy: Channel[];
		tried: {on: Day; by: Channel}[];
		answeredBy: string[];
		wroteTo: string[];
	};
	/** The day of the last talk or call of yours. */
	lastLive: Day | undefined;
	/** The day of the last message or meeting: nothing is late since before it. */
	lastWord: Day;
};

/** What can only be said when all entries have been read. */
export function finish(state: State, lead: Lead): History {
	const {today, offer} = state;
	const [upcoming] = state.agreed;
	const since = upcoming?.on ?? state.since;
	const hasLapsed = (day: Day) => since <= today && day < since;
	const question = owedFirst(state);
	const offerAsks = isOfferAsked(state) && !waitsForThanks(state, offer?.due);
	const open = state.promises.filter(promised => !hasLapsed(promised.due) && isTold(state, promised));
	const promised = earliestOf([...open, ...offerPutOff(state)]);
	const absence = awayOf(state, lead);
	const away = promised?.why === 'offer' ? undefined : absence;
	const timeline = state.timeline && !hasLapsed(state.timeline.due) ? state.timeline : undefined;
	return {
		closed: state.closed,
		kind: state.kind,
		since: state.since,
		followUps: state.followUps,
		met: state.met,
		metOn: metOn(state),
		known: knownOf(state, lead, {
			asked: question?.entry ?? (offerAsks ? offer?.entry : undefined),
			promised,
			timeline,
			isGone: absence.gone,
		}),
		upcoming: upcoming && {
			what: upcoming.what,
			kind: upcoming.kind,
			on: upcoming.on,
			time: upcoming.time,
			with: upcoming.with,
		},
		supposed: state.supposed !== undefined,
		replied: state.replied,
		question,
		offer,
		until: firstOf(question?.due, offerAsks ? offer?.due : undefined),
		promised,
		awaited: state.awaiting,
		timelineSaid: timeline?.said,
		news: state.news,
		article: state.article,
		away: away?.away,
		awayFrom: away?.from,
		reach: {
			possible: possiblePeople(state, lead),
			there: possiblePeople(state, lead).filter(name => isThere(state, name)),
			offLimits: lead.people.map(({name}) => name).filter(name => isOffLimits(state, name)),
			notBy: state.notBy,
			tried: state.tried,
			answeredBy: state.answeredBy,
			wroteTo: state.wroteTo,
		},
		lastLive: state.lastLive,
		lastWord: state.lastWord,
	};
}

const firstOf = (...days: (Day | undefined)[]): Day | undefined => days.filter(day => day !== undefined).toSorted()[0];

/** The question that is owed first: one without a day, else the one with the earliest. */
const owedFirst = (state: State): Question | undefined =>
	askedInSpite(state)
		.filter(({due}) => !waitsForThanks(state, due))
		.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : 0))[0];

const isOfferAsked = ({offer, today}: State): boolean =>
	offer !== undefined && (offer.askAgain === undefined || offer.askAgain <= today);

/** While the day by which they want an answer is still to come, thanks that are owed go first. */
const waitsForThanks = (state: State, due: Day | undefined): boolean => {
	const {today, kind, thankedOn, lastMeeting} = state;
	const day = kind === 'no' ? state.noOn : isMeeting(kind) ? lastMeeting : undefined;
	if (!due || due <= today || !day || thankedOn) return false;
	return today <= addDays(day, thanksLast);
};

/** A day by which you need their word counts once they have been told why. */
const isTold = (state: State, {why, entry}: Promised): boolean => why !== 'news' || entry !== state.news;

/** An offer that was put off is promised an answer by the day on which it is asked again. */
const offerPutOff = ({offer, today}: State): Promised[] => {
	if (!offer?.askAgain || offer.askAgain <= today) return [];
	const {on, askAgain, entry} = offer;
	return [{why: 'offer', due: askAgain, on, by: undefined, with: offer.with, what: undefined, said: undefined, entry}];
};
