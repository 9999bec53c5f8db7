import {type Day, daysBetween} from '../days/day.ts';
import {type History, historyOf} from '../leads/history.ts';
import type {Answers, Book, Lead, Profile, Stance} from '../leads/lead.ts';
import {compareNames} from '../text/compare-names.ts';
import {type Advice, advise, closedAdvice, isOwedOnItsDay} from './advise.ts';
import {fellDue} from './inbox/overdue.ts';
import {factsOf} from './log-facts.ts';
import type {Verdict} from './ruling.ts';
import type {SituationWithGaps} from './situation.ts';
import {situationOf} from './situation-of.ts';

/** A lead with all that is known and advised about it today. */
export type AdvisedLead = {lead: Lead; history: History; case: SituationWithGaps; advice: Advice};

/** Where a lead stands in the inbox. */
export const sections = ['due', 'waiting', 'held', 'tickler', 'stopped'] as const;
export type Section = (typeof sections)[number];

/** The sections, and after them what is closed. */
export const allSections = [...sections, 'closed'] as const;
export type AnySection = (typeof allSections)[number];

export type Item = AdvisedLead & {
	readonly section: AnySection;
	/** The day that counts in the inbox: the advice's day, or the day a snooze ends; null where there is none. */
	readonly on: Day | null;
	/** The day on which what is due fell due; null for what is not due. */
	readonly since: Day | null;
	/** Calendar days since then; 0 for what is not due. */
	readonly overdueDays: number;
	/** It is out of sight until `on`. */
	readonly snoozed: boolean;
	/** It is due for no other reason than that its snooze is over. */
	readonly woken: boolean;
};

export type Inbox = Record<AnySection, Item[]>;

/** The advice on one lead today; `answers` are taken as known besides. The only way from a lead to its advice. */
export function adviseLead(
	lead: Lead,
	today: Day,
	profile: Profile,
	answers: Partial<Answers> = {},
	stance?: Stance,
): AdvisedLead {
	const history = historyOf(lead, today, profile.holidays);
	const asked = situationOf(history, lead, today, profile, answers, stance);
	if (history.closed) return {lead, history, case: {...asked, open: []}, advice: closedAdvice(history.closed)};
	const {situation} = asked;
	const advice = advise(situation, ruling => factsOf(history, lead, ruling, situation));
	return {lead, history, case: asked, advice};
}

/** Every open lead in exactly one section, each section in the order in which it is worked through; the closed ones apart, the last first. */
export function inboxOf(book: Book, today: Day, stance?: Stance): Inbox {
	const inbox: Inbox = {due: [], waiting: [], held: [], tickler: [], stopped: [], closed: []};
	for (const lead of book.leads) {
		const looked = adviseLead(lead, today, book.profile, {}, stance);
		const isClosed = looked.advice.verdict === 'closed';
		const item = isClosed
			? {...looked, ...notDue, section: 'closed' as const, on: null}
			: itemOf(looked, book.profile, stance);
		inbox[item.section].push(item);
	}
	inbox.due.sort((a, b) => urgencyOf(a) - urgencyOf(b) || compare(neededOn(a), neededOn(b)) || byName(a, b));
	for (const section of ['waiting', 'held', 'tickler', 'stopped'] as const)
		inbox[section].sort((a, b) => compare(a.on ?? '9', b.on ?? '9') || byName(a, b));
	inbox.closed.sort((a, b) => compare(lastSignOf(b.lead) ?? '', lastSignOf(a.lead) ?? '') || byName(a, b));
	return inbox;
}

/** The last day on which something came from them or went to them. */
export function lastSignOf({log}: Lead): Day | undefined {
	let last: Day | undefined;
	// What the wizard kept is no sign of life.
	for (const {what, on} of log) if (what !== 'receipt' && what !== 'told' && (!last || on > last)) last = on;
	return last;
}

const notDue = {since: null, overdueDays: 0, snoozed: false, woken: false};

/** An open lead in its place: what is owed today is due whatever is snoozed, and so is what was snoozed until today. */
const itemOf = (looked: AdvisedLead, profile: Profile, stance: Stance | undefined): Item => {
	const {lead, advice, history, case: asked} = looked;
	const {today} = asked.situation;
	const section = sectionOf(advice.verdict, advice.on, today);
	if (section === 'due') {
		const until = snoozedUntil(lead, advice, today);
		if (until) return {...looked, ...notDue, section: 'waiting', on: until, snoozed: true};
		const since = fellDue(lead, asked.situation, history.lastWord, profile, stance);
		return {
			...looked,
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
		return {...looked, section: 'due', on: advice.on, since: over, overdueDays, snoozed: false, woken: true};
	}
	const until = snoozedUntil(lead, advice, today);
	const rest = {...looked, ...notDue};
	return until ? {...rest, section: 'waiting', on: until, snoozed: true} : {...rest, section, on: advice.on};
};

/** The day until which a snooze hides the lead: never what is owed by then, nor that somebody asked you to stop. */
const snoozedUntil = ({snoozedUntil: until}: Lead, {verdict, reason, on}: Advice, today: Day): Day | undefined => {
	if (!until || until <= today || verdict === 'stop') return undefined;
	return isOwedOnItsDay(reason) && on !== null && on <= until ? undefined : until;
};

/** The day on which a snooze was over, as long as nothing has been logged since. */
const snoozeOver = ({snoozedUntil: until, log}: Lead, today: Day): Day | undefined => {
	if (!until || until > today) return undefined;
	return log.some(({on, what}) => on >= until && what !== 'receipt') ? undefined : until;
};

/** Where a lead stands that is not snoozed. */
export function sectionOf(verdict: Verdict, on: Day | null, today: Day): Section {
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
}

/** Answer, a promise missed or due, meet, thank, what else is owed, contact, ask-insider, and what was snoozed until now. */
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

/** By when it is needed: the day that they named, else the day on which it fell due. */
const neededOn = ({advice, since}: Item): string => advice.until ?? since ?? '9';

const byName = (a: Item, b: Item): number => compareNames(a.lead.organization, b.lead.organization);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
