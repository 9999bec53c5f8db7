import {type Day, daysBetween, latest} from '../days/day.ts';
import {type History, historyOf} from '../leads/history.ts';
import type {Answers, Book, Lead, Profile, Stance} from '../leads/lead.ts';
import {type Advice, advise, closedAdvice, decide, dueSince, type Verdict} from './advise.ts';
import type {RuleId} from './rules.ts';
import {type Situation, type SituationWithGaps, situationOf} from './situation.ts';

/** A lead with all that is known and advised about it today. */
export type AdvisedLead = {lead: Lead; history: History; case: SituationWithGaps; advice: Advice};

/** Where a lead stands in the inbox. */
export const sections = ['due', 'waiting', 'held', 'tickler', 'stopped'] as const;
export type Section = (typeof sections)[number];

export type Item = AdvisedLead & {
	readonly section: Section;
	/** The day that counts in the inbox: the advice's day, or the day a snooze ends; null where there is none. */
	readonly on: Day | null;
	/** Days since the advice fell due, or since the snooze ended; 0 for what is not due. */
	readonly overdueDays: number;
	readonly snoozed: boolean;
};

export type Inbox = Record<Section, Item[]>;

/** The advice on one lead today; `answers` are taken as known besides. The only way from a lead to its advice. */
export const adviseLead = (
	lead: Lead,
	today: Day,
	profile: Profile,
	answers: Partial<Answers> = {},
	stance?: Stance,
): AdvisedLead => {
	const history = historyOf(lead, today);
	const asked = situationOf(history, today, profile, answers, stance);
	if (history.closed) return {lead, history, case: {...asked, open: []}, advice: closedAdvice(history.closed)};
	return {lead, history, case: asked, advice: advise(asked.situation)};
};

/** Every open lead in exactly one section, each section in the order in which it is worked through. */
export const inboxOf = (book: Book, today: Day, stance?: Stance): Inbox => {
	const inbox: Record<Section, Placed[]> = {due: [], waiting: [], held: [], tickler: [], stopped: []};
	const asked = {today, profile: book.profile, stance};
	for (const lead of book.leads) {
		const placed = Placed.of(lead, asked);
		if (placed) inbox[placed.section].push(placed);
	}
	inbox.due.sort((a, b) => a.urgency - b.urgency || b.overdueDays - a.overdueDays || byName(a, b));
	for (const section of ['waiting', 'held', 'tickler', 'stopped'] as const)
		inbox[section].sort((a, b) => bySoonest(a, b) || byName(a, b));
	return inbox;
};

/** On which day, whose profile, and whom to follow. */
type Asked = {today: Day; profile: Profile; stance: Stance | undefined};

/**
 * A lead in its place. Of most leads in a long list nobody reads more than that: to keep all that is known of each of
 * 10,000 costs more than to find it out, so it is found out again for the few that are read.
 */
class Placed implements Item {
	#looked: AdvisedLead | undefined;

	private constructor(
		readonly lead: Lead,
		readonly section: Section,
		readonly on: Day | null,
		readonly overdueDays: number,
		readonly snoozed: boolean,
		readonly urgency: number,
		readonly asked: Asked,
	) {}

	/** The lead's place, or nothing where it is closed. */
	static of(lead: Lead, asked: Asked): Placed | undefined {
		const {today, profile, stance} = asked;
		const history = historyOf(lead, today);
		if (history.closed) return undefined;
		const {situation} = situationOf(history, today, profile, {}, stance);
		const {verdict, on: advised, rules} = decide(situation);
		const until = lead.snoozedUntil && lead.snoozedUntil > today ? lead.snoozedUntil : undefined;
		const snoozed = until !== undefined && !['answer', 'thank', 'meet', 'stop'].includes(verdict);
		const section = snoozed ? 'waiting' : sectionOf(verdict, advised, today);
		const on = snoozed ? (advised ? latest(advised, until) : until) : advised;
		if (section !== 'due') return new Placed(lead, section, on, 0, snoozed, 0, asked);
		return new Placed(lead, section, on, overdue(lead, situation), snoozed, urgency(verdict, rules), asked);
	}

	get #all(): AdvisedLead {
		const {today, profile, stance} = this.asked;
		this.#looked ??= adviseLead(this.lead, today, profile, {}, stance);
		return this.#looked;
	}

	get history(): History {
		return this.#all.history;
	}

	get case(): SituationWithGaps {
		return this.#all.case;
	}

	get advice(): Advice {
		return this.#all.advice;
	}
}

const sectionOf = (verdict: Verdict, on: Day | null, today: Day): Section => {
	switch (verdict) {
		case 'answer':
		case 'meet':
		case 'thank':
		case 'contact':
			return 'due';
		case 'ask-insider':
			return on === today ? 'due' : 'waiting';
		case 'wait':
			return 'waiting';
		case 'tickler':
			return 'tickler';
		case 'hold':
		case 'closed':
			return 'held';
		case 'stop':
			return 'stopped';
		default:
			throw verdict satisfies never;
	}
};

/** Since when: the last thing that happened fixed the day, and a snooze may have put it off. */
const overdue = (lead: Lead, situation: Situation): number => {
	const {today} = situation;
	let happened: Day = '0001-01-01';
	for (const {on, what} of lead.log)
		if (on > happened && on <= today && what !== 'told' && what !== 'receipt') happened = on;
	const since = dueSince(situation, happened);
	const snoozed = lead.snoozedUntil && lead.snoozedUntil <= today ? lead.snoozedUntil : since;
	return daysBetween(latest(since, snoozed), today);
};

/** Answer, a promise missed or due, thank, contact, ask-insider: the order in which people wait for you. */
const urgency = (verdict: Verdict, rules: readonly RuleId[]): number =>
	rules.includes('smetana-1') ? 1 : (urgencies[verdict] ?? 6);

const urgencies: {[V in Verdict]?: number} = {answer: 0, meet: 2, thank: 3, contact: 4, 'ask-insider': 5};

const bySoonest = (a: Item, b: Item): number =>
	(a.on ?? '9') < (b.on ?? '9') ? -1 : (a.on ?? '9') > (b.on ?? '9') ? 1 : 0;

const byName = (a: Item, b: Item): number =>
	a.lead.organization < b.lead.organization ? -1 : a.lead.organization > b.lead.organization ? 1 : 0;
