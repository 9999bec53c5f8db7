import {addBusinessDays, businessDaysBefore, type Day} from '../../days/day.ts';
import {type Entry, type EntryOf, entryRow} from '../entries.ts';
import {forget} from './known.ts';
import {isAside} from './people.ts';
import {keepDue} from './promises.ts';
import {answeredBy, type Offer} from './questions.ts';
import {isAhead, type Reading, restart, type State} from './state.ts';
import {carryThanks, settleThanks, thank} from './thanks.ts';
import type {FollowUp} from './wait.ts';

type Sent = EntryOf<'thanks' | 'answered' | 'followup' | 'sent-news' | 'sent-article' | 'voicemail'>;

/** True for a message or call of yours that reached them. */
export function isSent(entry: Entry): entry is Entry & Sent {
	return (
		entry.what !== 'told' && entry.what !== 'receipt' && entry.what !== 'tried' && entryRow(entry.what).group === 'sent'
	);
}

/** You sent or said something: it answers questions, keeps promises, carries thanks and uses up news. */
export function send(state: State, entry: Sent, on: Day, reading: Reading): State {
	const people = entry.with ?? [];
	if (isAside(state, reading.lead, people)) return sendAside(state, people, on, entry);
	const isCourtesy = state.promises.some(({why, due}) => why === 'courtesy' && due <= on);
	const after = withMessageSent(state, entry, on, reading);
	switch (entry.what) {
		case 'thanks':
			return sayThanks(after, people, on, reading);
		case 'answered':
			return answer(after, people, on, entry);
		case 'sent-article':
			return followUp({...after, article: undefined}, entry, on, isCourtesy);
		case 'followup':
		case 'sent-news':
		case 'voicemail': {
			const told = {...after, news: undefined};
			if (answeredBy(told.questions, people).length > 0) return answer(told, people, on, entry);
			return followUp(told, entry, on, isCourtesy);
		}
		default:
			throw entry satisfies never;
	}
}

/**
 * A message to an insider answers that insider's questions and keeps the promises made to them, and moves nothing else.
 */
const sendAside = (state: State, people: readonly string[], on: Day, {what}: Sent): State => {
	const isTheirs = (each: {with: readonly string[]}) => each.with.some(name => people.includes(name));
	const isAnswer = what !== 'thanks' && what !== 'sent-article';
	return {
		...state,
		questions: state.questions.filter(question => !(isAnswer && question.aside && isTheirs(question))),
		promises: keepDue(state.promises, on, isTheirs).open,
	};
};

/** The effect of every message: it keeps promises, puts an offer off, and confirms a meeting. */
const withMessageSent = (state: State, entry: Sent, on: Day, {lead, holidays}: Reading): State => {
	const {meetings, messages, offer} = state;
	const {open, kept} = keepDue(state.promises, on, ({with: to}) => !isAside(state, lead, to));
	const invitation = kept.findLast(({why}) => why === 'invited');
	const [next] = meetings.agreed;
	const isConfirmed = next && on >= businessDaysBefore(next.on, 2, holidays);
	const isLive = entry.by === 'phone' || entry.by === 'in-person';
	return {
		...state,
		promises: open,
		offer: offer && {...offer, askAgain: askedAgainOn(offer, on, holidays)},
		awaiting: isConfirmed
			? undefined
			: invitation
				? {by: on, what: undefined, with: invitation.with, answer: true, entry}
				: state.awaiting,
		messages: {
			...messages,
			wroteTo: [...messages.wroteTo, ...(entry.with ?? [])],
			lastLive: isLive ? on : messages.lastLive,
			lastWord: on,
		},
	};
};

/**
 * The day on which an offer asks again after your message: the business day before their day, else three business days
 * on.
 */
const askedAgainOn = ({due}: Offer, on: Day, holidays: readonly Day[]): Day => {
	if (!due) return addBusinessDays(on, 3, holidays);
	const dayBefore = businessDaysBefore(due, 1, holidays);
	return on < dayBefore ? dayBefore : addBusinessDays(on, 1, holidays);
};

/** You answered their question: the next word is theirs. After a no, that makes the lead live again. */
const answer = (state: State, people: readonly string[], on: Day, entry: Sent): State => {
	const answered = answeredBy(state.questions, people);
	// It answers none of the questions that are open, or only puts their offer off.
	if (answered.length === 0 && (state.questions.length > 0 || state.offer)) return state;
	const questions = state.questions.filter(question => !answered.includes(question));
	const asked = questions.length === 0 ? {value: false, from: entry} : state.known.asked;
	const known = asked ? {...state.known, asked} : state.known;
	const after = {...state, questions, known};
	const isOnlyAside = answered.length > 0 && answered.every(({aside}) => aside);
	if (isOnlyAside || isAhead(after)) return after;
	const restarted = restart(after, on);
	// `restart` forgets each no, this one too.
	const again = {...restarted, known: {...restarted.known, ...(asked && {asked})}};
	if (again.wait.kind !== 'no' || answered.length === 0) return again;
	return {
		...again,
		wait: {...again.wait, kind: again.wait.kindBefore, refusedOn: undefined},
		thanks: settleThanks(again.thanks, on),
	};
};

const sayThanks = (state: State, people: readonly string[], on: Day, {lead}: Reading): State => {
	// Thanks for an interview through an agency go through its recruiter.
	const isRecruiter = (name: string) => lead.people.some(person => person.name === name && person.role === 'recruiter');
	const wasThere = (name: string) => state.thanks.met.some(met => met.name === name);
	const isForAll = people.some(name => isRecruiter(name) && !wasThere(name));
	return {
		...state,
		thanks: thank(state.thanks, isForAll ? [] : people, on),
		meetings: {...state.meetings, supposed: undefined},
		known: forget(state.known, 'thanked'),
	};
};

/**
 * Counts a follow-up. A courtesy after a meeting that was not held is no follow-up, and carries no thanks. A message
 * before an agreed meeting is no follow-up either.
 */
const followUp = (
	state: State,
	entry: Exclude<Sent, {what: 'thanks' | 'answered'}>,
	on: Day,
	isCourtesy: boolean,
): State => {
	if (isCourtesy) return state;
	const thanks = carryThanks(state.thanks, entry.with ?? [], on);
	const after = thanks === state.thanks ? state : {...state, thanks, known: forget(state.known, 'thanked')};
	if (isAhead(after)) return after;
	const sent: FollowUp = {on, by: entry.what === 'voicemail' ? 'phone' : entry.by, what: followUpWords[entry.what]};
	return {...after, wait: {...after.wait, followUps: [...after.wait.followUps, sent]}};
};

const followUpWords = {
	followup: 'followup',
	voicemail: 'followup',
	'sent-news': 'news',
	'sent-article': 'article',
} as const;
