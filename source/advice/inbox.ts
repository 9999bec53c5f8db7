import {type Day, daysBetween, lastDay} from '../days/day.ts';
import {type History, historyOf} from '../leads/history.ts';
import type {Answers, Book, Lead, Profile, Stance} from '../leads/lead.ts';
import {compare} from '../text/compare.ts';
import {compareNames} from '../text/compare-names.ts';
import {type Advice, advise, closedAdvice, isOwedOnItsDay} from './advise.ts';
import {fellDue} from './inbox/overdue.ts';
import {offerTaken, withOfferTaken} from './inbox/taken.ts';
import {factsOf} from './log-facts.ts';
import type {Verdict} from './ruling.ts';
import type {SituationWithGaps} from './situation.ts';
import {situationOf} from './situation-of.ts';

/** A lead with everything that is known and advised about it today. */
export type AdvisedLead = {
	lead: Lead;
	history: History;
	advice: Advice;
	/** Whose offer you took, where these people should hear of it. */
	tells?: string;
} & SituationWithGaps;

/** Where a lead stands in the inbox. */
export const sections = ['due', 'waiting', 'held', 'tickler', 'stopped'] as const;

/** The sections of the inbox, and after them the closed leads. */
export const allSections = [...sections, 'closed'] as const;
export type AnySection = (typeof allSections)[number];

export type Item = AdvisedLead & {
	readonly section: AnySection;
	/** The day that counts in the inbox: that of the advice, or the one on which a snooze ends; null where there is none. */
	readonly on: Day | null;
	/** The day on which a due lead fell due; null for other leads. */
	readonly since: Day | null;
	/** The calendar days since then; 0 where nothing is due. */
	readonly overdueDays: number;
	/** A snooze hides it until `on`. */
	readonly snoozed: boolean;
	/** Only the end of its snooze makes it due. */
	readonly woken: boolean;
};

export type Inbox = Record<AnySection, Item[]>;

/** Gives the advice on one lead today, with `answers` taken as known. Every screen and verb gets its advice here. */
export function adviseLead(
	lead: Lead,
	today: Day,
	profile: Profile,
	answers: Partial<Answers> = {},
	stance?: Stance,
): AdvisedLead {
	const history = historyOf(lead, today, profile.holidays);
	const {situation, open} = situationOf(history, lead, today, profile, answers, stance);
	if (history.closed) return {lead, history, situation, open: [], advice: closedAdvice(history.closed)};
	const advice = advise(situation, ruling => factsOf(history, lead, ruling, situation));
	return {lead, history, situation, open, advice};
}

/** The advice on one lead of a book: where you took the offer of another, it says so. */
export function adviseIn(book: Book, lead: Lead, today: Day, stance?: Stance, answers?: Partial<Answers>): AdvisedLead {
	return withOfferTaken(adviseLead(lead, today, book.profile, answers, stance), offerTaken(book.leads, today), today);
}

/**
 * Sorts the leads into sections: every open lead is in exactly one, in the order to work through. The closed ones stand
 * apart, the last closed first. `taken` is the offer that you took for good.
 */
export function inboxOf(book: Book, today: Day, stance?: Stance, taken = offerTaken(book.leads, today)): Inbox {
	const inbox: Inbox = {due: [], waiting: [], held: [], tickler: [], stopped: [], closed: []};
	for (const lead of book.leads) {
		const advised = withOfferTaken(adviseLead(lead, today, book.profile, {}, stance), taken, today);
		const isClosed = advised.advice.verdict === 'closed';
		const item = isClosed
			? {...advised, ...notDue, section: 'closed' as const, on: null}
			: itemOf(advised, book.profile, stance);
		inbox[item.section].push(item);
	}
	inbox.due.sort((a, b) => urgencyOf(a) - urgencyOf(b) || compare(neededOn(a), neededOn(b)) || byName(a, b));
	for (const section of ['waiting', 'held', 'tickler', 'stopped'] as const)
		inbox[section].sort((a, b) => compare(a.on ?? lastDay, b.on ?? lastDay) || byName(a, b));
	inbox.closed.sort((a, b) => compare(lastSignOf(b.lead) ?? '', lastSignOf(a.lead) ?? '') || byName(a, b));
	return inbox;
}

/** The day of the last entry, a note too; answers to the wizard and its results do not count. */
export function lastSignOf({log}: Lead): Day | undefined {
	let last: Day | undefined;
	for (const {what, on} of log) if (what !== 'receipt' && what !== 'told' && (!last || on > last)) last = on;
	return last;
}

const notDue = {since: null, overdueDays: 0, snoozed: false, woken: false};

/**
 * Puts an open lead in its section. It is due if something is owed today, whatever its snooze, or if its snooze ends
 * today.
 */
const itemOf = (advised: AdvisedLead, profile: Profile, stance: Stance | undefined): Item => {
	const {lead, advice, history, situation} = advised;
	const {today} = situation;
	const section = sectionOf(advice.verdict);
	if (section === 'due') {
		const until = snoozedUntil(lead, advice, today);
		if (until) return {...advised, ...notDue, section: 'waiting', on: until, snoozed: true};
		const since = fellDue(lead, situation, history.lastWord, profile, stance);
		return {
			...advised,
			section,
			on: advice.on,
			since,
			overdueDays: daysBetween(since, today),
			snoozed: false,
			woken: false,
		};
	}
	const over = snoozeOver(lead, today);
	if (over) {
		const overdueDays = daysBetween(over, today);
		return {...advised, section: 'due', on: advice.on, since: over, overdueDays, snoozed: false, woken: true};
	}
	const until = snoozedUntil(lead, advice, today);
	const rest = {...advised, ...notDue};
	return until ? {...rest, section: 'waiting', on: until, snoozed: true} : {...rest, section, on: advice.on};
};

/**
 * The day on which a snoozed lead shows again. A snooze hides neither what is owed by then, nor that somebody asked you
 * to stop.
 */
const snoozedUntil = ({snoozedUntil: until}: Lead, {verdict, reason, on}: Advice, today: Day): Day | undefined => {
	if (!until || until <= today || verdict === 'stop') return undefined;
	return isOwedOnItsDay(reason) && on !== null && on <= until ? undefined : until;
};

/** The day on which a snooze ended, until something is logged after it. */
const snoozeOver = ({snoozedUntil: until, log}: Lead, today: Day): Day | undefined => {
	if (!until || until > today) return undefined;
	return log.some(({on, what}) => on >= until && what !== 'receipt') ? undefined : until;
};

/** The section of a lead without a snooze. */
export function sectionOf(verdict: Verdict): AnySection {
	switch (verdict) {
		case 'answer':
		case 'meet':
		case 'thank':
		case 'contact':
		case 'ask-insider':
			return 'due';
		case 'wait':
			return 'waiting';
		case 'tickler':
			return 'tickler';
		case 'hold':
			return 'held';
		case 'closed':
			return 'closed';
		case 'stop':
			return 'stopped';
		default:
			throw verdict satisfies never;
	}
}

/**
 * The order of the due leads: answer, promises missed or due, meetings, thanks, whatever else is owed, contact,
 * ask-insider, ended snoozes.
 */
const urgencyOf = ({woken, advice: {verdict, reason, owed}}: Item): number => {
	if (woken) return 7;
	if (reason === 'promise due' || reason === 'promise missed') return 1;
	switch (verdict) {
		case 'answer':
			return 0;
		case 'meet':
			return 2;
		case 'thank':
			return 3;
		case 'contact':
			return owed ? 4 : 5;
		default:
			return 6;
	}
};

/** The day by which they need it: the day that they named, else the day on which it fell due. */
const neededOn = ({advice, since}: Item): string => advice.until ?? since ?? lastDay;

const byName = (a: Item, b: Item): number => compareNames(a.lead.organization, b.lead.organization);
