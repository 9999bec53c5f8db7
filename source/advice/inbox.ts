import {type Day, daysBetween, latest} from '../days/day.ts';
import {type History, historyOf} from '../leads/history.ts';
import type {Answers, Book, Entry, Lead, Profile, Stance} from '../leads/lead.ts';
import {compareNames} from '../text/compare-names.ts';
import {type Advice, advise, closedAdvice, dueSince} from './advise.ts';
import {factsOf} from './log-facts.ts';
import type {Reason, Verdict} from './ruling.ts';
import type {Situation, SituationWithGaps} from './situation.ts';
import {situationOf} from './situation-of.ts';

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
	const history = historyOf(lead, today, profile.holidays);
	const asked = situationOf(history, lead, today, profile, answers, stance);
	if (history.closed) return {lead, history, case: {...asked, open: []}, advice: closedAdvice(history.closed)};
	const {situation} = asked;
	const advice = advise(situation, ruling => factsOf(history, lead, ruling, situation));
	return {lead, history, case: asked, advice};
};

/** Every open lead in exactly one section, each section in the order in which it is worked through. */
export const inboxOf = (book: Book, today: Day, stance?: Stance): Inbox => {
	const inbox: Record<Section, (Item & {urgency: number})[]> = {
		due: [],
		waiting: [],
		held: [],
		tickler: [],
		stopped: [],
	};
	for (const lead of book.leads) {
		const item = placed(adviseLead(lead, today, book.profile, {}, stance));
		if (item) inbox[item.section].push(item);
	}
	inbox.due.sort((a, b) => a.urgency - b.urgency || b.overdueDays - a.overdueDays || byName(a, b));
	for (const section of ['waiting', 'held', 'tickler', 'stopped'] as const)
		inbox[section].sort((a, b) => bySoonest(a, b) || byName(a, b));
	return inbox;
};

/** A lead in its place, or nothing where it is closed. */
const placed = (looked: AdvisedLead): (Item & {urgency: number}) | undefined => {
	const {lead, advice, case: asked} = looked;
	if (advice.verdict === 'closed') return undefined;
	const {today} = asked.situation;
	const until = lead.snoozedUntil && lead.snoozedUntil > today ? lead.snoozedUntil : undefined;
	const snoozed = until !== undefined && !advice.owed && advice.verdict !== 'stop';
	const section = snoozed ? 'waiting' : sectionOf(advice.verdict, advice.on, today);
	const on = snoozed ? (advice.on ? latest(advice.on, until) : until) : advice.on;
	const isDue = section === 'due';
	return {
		...looked,
		section,
		on,
		snoozed,
		overdueDays: isDue ? overdue(lead, asked.situation) : 0,
		urgency: isDue ? urgencyOf(advice) : 0,
	};
};

/** Where a lead stands that is not snoozed. */
export const sectionOf = (verdict: Verdict, on: Day | null, today: Day): Section => {
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
	for (const {on, what} of lead.log) if (on > happened && on <= today && !movesNothing.has(what)) happened = on;
	const since = dueSince(situation, happened);
	const snoozed = lead.snoozedUntil && lead.snoozedUntil <= today ? lead.snoozedUntil : since;
	return daysBetween(latest(since, snoozed), today);
};

const movesNothing: ReadonlySet<Entry['what']> = new Set(['told', 'receipt', 'note', 'tried']);

/** Answer, a promise missed or due, meet, thank, contact, ask-insider: the order in which people wait for you. */
const urgencyOf = ({verdict, reason}: {verdict: Verdict; reason: Reason}): number =>
	reason === 'promise due' || reason === 'promise missed' ? 1 : (urgencies[verdict] ?? 6);

const urgencies: {[V in Verdict]?: number} = {answer: 0, meet: 2, thank: 3, contact: 4, 'ask-insider': 5};

const bySoonest = (a: Item, b: Item): number =>
	(a.on ?? '9') < (b.on ?? '9') ? -1 : (a.on ?? '9') > (b.on ?? '9') ? 1 : 0;

const byName = (a: Item, b: Item): number => compareNames(a.lead.organization, b.lead.organization);
