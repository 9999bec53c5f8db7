import type {Advice} from '../../advice/advise.ts';
import {inBrief, inBriefThatDay} from '../../advice/explain/brief.ts';
import {offerTaken} from '../../advice/inbox/taken.ts';
import {type AdvisedLead, adviseLead, inboxOf, sections} from '../../advice/inbox.ts';
import {addDays, type Day, inShort} from '../../days/day.ts';
import {asKnownOn} from '../../leads/history.ts';
import type {Lead} from '../../leads/lead.ts';
import {remembered} from '../parts/remembered.ts';
import type {Screen} from '../screen.ts';
import {advisedIn, leadIn, type State} from '../state.ts';

type LeadScreen = Screen<'lead'>;

/** How far ahead a change is looked for, in days. */
const farthest = 200;

/** The lead as it is shown: today's, or as it was or will be on the day that was travelled to. */
export function advisedOn(state: State, {lead: id, asOf}: Pick<LeadScreen, 'lead' | 'asOf'>): AdvisedLead | undefined {
	const lead = leadIn(state, id);
	if (!lead || asOf === undefined) return advisedIn(state, id);
	return onDay(state, lead, asOf);
}

/** A lead on another day: before today with what had been logged by then, after it if nothing happens. */
function onDay(state: State, lead: Lead, day: Day): AdvisedLead {
	const knownThen = (each: Lead): Lead => (day < state.today ? asKnownOn(each, day) : each);
	const known = knownThen(lead);
	const taken = offerTaken(withOfferAccepted(state).map(knownThen), day);
	const inbox = inboxOf({...state.book, leads: [known]}, day, state.stance, taken);
	const item = sections.flatMap(section => inbox[section])[0];
	return item ?? adviseLead(known, day, state.book.profile, {}, state.stance);
}

/** Found once for a book: a search for the next change asks on up to 200 days whose offer was taken by then. */
const withOfferAccepted = remembered(
	({book}: State) => [book],
	({book}) => book.leads.filter(({log}) => log.some(({what}) => what === 'accepted')),
);

/** The screen some days on or back; nothing before the lead began. */
export function travelled(state: State, view: LeadScreen, days: number): LeadScreen | undefined {
	const day = addDays(view.asOf ?? state.today, days);
	return day < beganOn(state, view, day) ? undefined : toDay(state, view, day);
}

const beganOn = (state: State, {lead}: LeadScreen, otherwise: Day): Day =>
	(leadIn(state, lead)?.log ?? []).map(({on}) => on).toSorted()[0] ?? otherwise;

const toDay = (state: State, view: LeadScreen, day: Day): LeadScreen => ({
	...view,
	at: -1,
	top: 0,
	asOf: day === state.today ? undefined : day,
});

/** The screen on the next day on which the advice is another one, or on the last such day before; nothing where there is none. */
export function travelledToChange(state: State, view: LeadScreen, step: 1 | -1): LeadScreen | undefined {
	const found = changeAfter(state, view, step);
	return found && toDay(state, view, found.day);
}

/** The next day on which the advice is another one, and what it is then. */
function changeAfter(state: State, view: LeadScreen, step: 1 | -1): {day: Day; advice: Advice} | undefined {
	const lead = leadIn(state, view.lead);
	if (!lead) return undefined;
	const from = view.asOf ?? state.today;
	const first = beganOn(state, view, from);
	const now = inBrief(onDay(state, lead, from).advice);
	for (let days = 1; days <= farthest; days++) {
		const day = addDays(from, days * step);
		if (day < first) return undefined;
		const {advice} = onDay(state, lead, day);
		if (inBrief(advice) !== now) return {day, advice};
	}
	return undefined;
}

/** Which day is shown, and what comes next if nothing happens; nothing on today. */
export function travelWords(state: State, view: LeadScreen): string | undefined {
	if (view.asOf === undefined) return undefined;
	const isPast = view.asOf < state.today;
	const next = changeAfter(state, view, 1);
	const then = next ? ` ${inShort(next.day)}: ${inBriefThatDay(next.advice)}.` : ' Nothing changes after that.';
	return `${isPast ? 'As it was on' : 'If nothing happens, as of'} ${inShort(view.asOf)}.${then}`;
}
