import {addDays, type Day} from '../../days/day.ts';
import {orderBy} from '../../text/compare.ts';
import type {Entry} from '../entries.ts';
import type {Lead} from '../lead.ts';
import {type Channel, daysForThanks, isMeeting, type Kind, type Outcome} from '../vocabulary.ts';
import {allAway, isThere} from './absences.ts';
import type {Known} from './known.ts';
import {askedInSpite, isOffLimits} from './limits.ts';
import {meetingBefore} from './meet.ts';
import type {Agreed} from './meetings.ts';
import {knowsAContact, knowsAnInsider} from './people.ts';
import {aPromise, earliestOf, type OpenPromise} from './promises.ts';
import type {Offer, Question, Questions} from './questions.ts';
import type {Awaiting, Reading, State} from './state.ts';
import type {Met} from './thanks.ts';
import type {FollowUp, Wait} from './wait.ts';

/** Everything that a lead's log says on one day. It is derived and never stored. */
export type History = {
	closed: Outcome | undefined;
	kind: Kind;
	/** The day on which the wait began, or the day of their last answer. */
	since: Day;
	followUps: readonly FollowUp[];
	/** The people to thank: everybody at the last meeting, or whoever told you no. */
	met: readonly Met[];
	/** The day of the last meeting, where `since` is another day. */
	metOn: Day | undefined;
	known: Known;
	/** The next agreed meeting. On its own day it counts as still to come until an entry says more. */
	upcoming: Agreed | undefined;
	/** The last meeting was agreed, its day is over, and no entry speaks of it: it may not have taken place. */
	supposed: boolean;
	replied: boolean;
	/** The question to answer first; an offer stands beside it. */
	question: Question | undefined;
	offer: Offer | undefined;
	/** The day by which they want their answer. */
	until: Day | undefined;
	/** The earliest open promise. */
	promise: OpenPromise | undefined;
	awaiting: Awaiting | undefined;
	/** Their day in their own words, where they named it vaguely: `early December`. */
	timelineSaid: string | undefined;
	/** The entry that says what is new. */
	news: Entry | undefined;
	article: Entry | undefined;
	/** The last day on which all whom you may write to are away; and the first, while it is still to come. */
	away: Day | undefined;
	awayFrom: Day | undefined;
	/** Whom you may write to, and by which channel. */
	reach: {
		/** Everybody you may write to, and those of them who are there today, in the order in which you named them. */
		possible: string[];
		there: string[];
		offLimits: string[];
		notBy: readonly Channel[];
		tried: readonly {on: Day; by: Channel}[];
		answeredBy: readonly string[];
		wroteTo: readonly string[];
	};
	/** The day of your last talk or call. */
	lastLive: Day | undefined;
	/** The day of the last message or meeting. What is late now has been late since then at the earliest. */
	lastWord: Day;
};

/** Draws the history from the state after the last entry. */
export function finish(state: State, reading: Reading): History {
	const {lead, today} = reading;
	const {wait, meetings, offer, limits, messages} = state;
	const [upcoming] = meetings.agreed;
	const stillAsked = askedInSpite(
		limits,
		state.questions,
		reading.order.map(({entry}) => entry),
	);
	const isStopped = limits.stop !== undefined && stillAsked.length === 0;
	const offLimits = lead.people.map(({name}) => name).filter(name => isOffLimits(limits, stillAsked, name));
	const possible = possiblePeople(lead, offLimits);

	const question = owedFirst(stillAsked.filter(({due}) => !waitsForThanks(state, today, due)));
	const isOfferAsked = offer && !isPutOff(offer, today) && !waitsForThanks(state, today, offer.due);
	const asked = question?.entry ?? (isOfferAsked ? offer.entry : undefined);

	// A day before the wait began anew says nothing any more, and on the day of a meeting no earlier day does.
	const waitsFrom = upcoming?.on ?? wait.since;
	const hasLapsed = (day: Day) => waitsFrom <= today && day < waitsFrom;
	const timeline = state.timeline && !hasLapsed(state.timeline.due) ? state.timeline : undefined;
	const promise = firstPromise(wait, [
		...state.promises.filter(each => !hasLapsed(each.due) && isInForce(state, each)),
		...offerPutOff(offer, today),
	]);

	const absence = allAway(state.absences, possible, today, reading.holidays);
	// The day of an offer that was put off stays, whoever is away.
	const away = promise?.why === 'offer' ? undefined : absence;
	return {
		closed: wait.closed,
		kind: wait.kind,
		since: wait.since,
		followUps: wait.followUps,
		met: state.thanks.met,
		metOn: meetingBefore(state),
		known: known({...state, timeline}, reading, {asked, promise, isStopped, isGone: absence.untilTheyWrite}),
		upcoming,
		supposed: meetings.supposed !== undefined,
		replied: wait.replied,
		question,
		offer,
		until: firstOf(question?.due, isOfferAsked ? offer.due : undefined),
		promise,
		awaiting: state.awaiting,
		timelineSaid: timeline?.said,
		news: state.news,
		article: state.article,
		away: away?.lastDay,
		awayFrom: away?.firstDay,
		reach: {
			possible,
			there: possible.filter(name => isThere(state.absences, name, today)),
			offLimits,
			notBy: limits.notBy,
			tried: messages.tried,
			answeredBy: messages.answeredBy,
			wroteTo: messages.wroteTo,
		},
		lastLive: messages.lastLive,
		lastWord: messages.lastWord,
	};
}

/** Everybody you may write to: nobody off limits, and insiders only where nobody else is known. */
const possiblePeople = (lead: Lead, offLimits: readonly string[]): string[] => {
	const allowed = lead.people.filter(({name}) => !offLimits.includes(name));
	const contacts = allowed.filter(({role}) => role !== 'insider');
	const hasOwnAddress = Boolean(lead.email || lead.phone);
	return (contacts.length > 0 || hasOwnAddress ? contacts : allowed).map(({name}) => name);
};

const firstOf = (...days: (Day | undefined)[]): Day | undefined => days.filter(day => day !== undefined).toSorted()[0];

/** The question to answer first: one without a day, else the one with the earliest day. */
const owedFirst = (questions: Questions): Question | undefined => questions.toSorted(orderBy(({due}) => due ?? ''))[0];

const isPutOff = ({askAgain}: Offer, today: Day): boolean => askAgain !== undefined && askAgain > today;

/** True while thanks go before an answer: they are owed, and the day for the answer is still to come. */
const waitsForThanks = ({wait, thanks, meetings}: State, today: Day, due: Day | undefined): boolean => {
	const day = wait.kind === 'no' ? wait.refusedOn : isMeeting(wait.kind) ? meetings.last : undefined;
	if (!due || due <= today || !day || thanks.thankedOn) return false;
	return today <= addDays(day, daysForThanks);
};

/** A day by which you need their word counts only once you have told them the news behind it. */
const isInForce = ({news}: State, {why, entry}: OpenPromise): boolean => why !== 'news' || entry !== news;

/** The promise to keep first: the earliest without a follow-up on or after its day, else the earliest of all. */
const firstPromise = (wait: Wait, promises: readonly OpenPromise[]): OpenPromise | undefined =>
	earliestOf(promises.filter(({due}) => !isOvertaken(wait, due))) ?? earliestOf(promises);

/**
 * True where you have followed up on or after that day. A promise to an insider stays open after a follow-up to others;
 * it must not hide a later promise.
 */
const isOvertaken = ({followUps}: Wait, due: Day): boolean => followUps.some(({on}) => on >= due);

/** The promise that a postponed offer makes: an answer on the day on which it asks again. */
const offerPutOff = (offer: Offer | undefined, today: Day): OpenPromise[] => {
	if (!offer?.askAgain || !isPutOff(offer, today)) return [];
	const {on, askAgain, entry} = offer;
	return [aPromise({why: 'offer', due: askAgain, on, with: offer.with, entry})];
};

type Derived = {
	/** The entry of the question that is owed, or of the offer. */
	asked: Entry | undefined;
	promise: OpenPromise | undefined;
	/** Somebody asked you to stop, and no question is open in spite of it. */
	isStopped: boolean;
	/** Everybody is away until they write. */
	isGone: boolean;
};

/**
 * What the log and the lead's facts say of each of the wizard's questions. A missing key is unknown. Where several of
 * the lines below give one key, the last one counts.
 */
const known = (state: State, {lead, today}: Reading, {asked, promise, isStopped, isGone}: Derived): Known => {
	const {timeline, awaiting, news, article, limits, questions, offer} = state;
	const isToday = (entry: Entry | undefined) => entry?.on === today;
	const told = {...state.known};
	if (!isToday(told.news?.from)) delete told.news;
	if (!isToday(told.article?.from)) delete told.article;
	const isReachable = knowsAContact(lead) || lead.people.length > 0 || state.wait.replied;
	const stop = isStopped ? limits.stop : undefined;
	return {
		...(isReachable && {contact: {value: 'known', from: undefined}}),
		...(lead.field && {field: {value: lead.field, from: undefined}}),
		...told,
		...((questions.length > 0 || offer) && {asked: {value: false, from: undefined}}),
		...(asked && {asked: {value: true, from: asked}}),
		...(limits.posting && {toldNotTo: {value: 'posting', from: limits.posting}}),
		...(stop && {toldNotTo: {value: 'person', from: stop.entry}}),
		...(timeline && {timeline: {value: timeline.due, from: timeline.entry}}),
		...(promise && {promised: {value: promise.due, from: promise.entry}}),
		...(awaiting && {awaiting: {value: awaiting.by, from: awaiting.entry}}),
		...(news && {news: {value: true, from: news}}),
		...(article && {article: {value: true, from: article}}),
		...thanked(state, today),
		...(knowsAnInsider(state, lead) && {insider: {value: true, from: undefined}}),
		...(isGone && {contact: {value: 'none', from: undefined}}),
	};
};

const thanked = ({wait, thanks, questions}: State, today: Day): Known => {
	const {kind, refusedOn, since} = wait;
	if (thanks.thankedOn) return {thanked: {value: thanks.thankedOn, from: undefined}};
	// Thanks for a no are owed for two weeks from it, even if they have written since.
	if (
		kind === 'no' &&
		refusedOn &&
		refusedOn < since &&
		questions.length === 0 &&
		today > addDays(refusedOn, daysForThanks)
	)
		return {thanked: {value: refusedOn, from: undefined}};
	return thanks.met.some(met => met.thanked) ? {thanked: {value: 'no', from: undefined}} : {};
};
