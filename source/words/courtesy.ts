import type {Day} from '../days/day.ts';
import {historyOf} from '../leads/history.ts';
import type {Lead} from '../leads/lead.ts';
import {type Message, recipientOf} from './choose.ts';

/** A note owed to somebody when a job is taken: first where there was an interview, then to insiders and helpers. */
export type Owed = {
	lead: Lead;
	to: string | undefined;
	kind: Message['kind'];
	group: 'interviewed' | 'helped' | 'waiting';
};

const order = ['interviewed', 'helped', 'waiting'] as const;

/** The lead whose offer came last, and the day it did; a reopened one counts no more. */
export function offerTaken(leads: readonly Lead[], today: Day): {lead: Lead; on: Day} | undefined {
	const offers = leads.flatMap(lead => {
		const on = lead.log.findLast(({what}) => what === 'accepted')?.on;
		return on && historyOf(lead, today).closed === 'accepted' ? [{lead, on}] : [];
	});
	return offers.sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
}

/** The notes still owed, in the order of courtesy; none once each has been logged. */
export function owedNotes(leads: readonly Lead[], today: Day): Owed[] {
	const taken = offerTaken(leads, today);
	const since = taken?.on ?? today;
	const owed = leads.flatMap(lead => owedBy(lead, today, since, lead === taken?.lead));
	return owed.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group) || byLatest(a.lead, b.lead, today));
}

const owedBy = (lead: Lead, today: Day, since: Day, taken: boolean): Owed[] => {
	const {closed, kind, known} = historyOf(lead, today);
	const open = !closed && !taken;
	const stillOwed =
		open || (closed === 'withdrew' && lead.log.some(entry => entry.what === 'withdrew' && entry.on >= since));
	if (known.toldNotTo?.value === 'person') return [];
	const helped: Owed[] =
		stillOwed || taken
			? helpersOf(lead)
					.filter(name => !wroteTo(lead, name, since))
					.map(to => ({lead, to, kind: 'taken', group: 'helped'}))
			: [];
	if (!open) return helped;
	if (kind === 'interview')
		return [{lead, to: recipientOf(lead, 'withdrawal', today), kind: 'withdrawal', group: 'interviewed'}, ...helped];
	if (kind === 'application' || kind === 'speculative')
		return [...helped, {lead, to: recipientOf(lead, 'withdrawal', today), kind: 'withdrawal', group: 'waiting'}];
	if (helped.length > 0) return helped;
	const to = recipientOf(lead, 'taken', today);
	return to !== undefined && wroteTo(lead, to, since) ? [] : [{lead, to, kind: 'taken', group: 'waiting'}];
};

/** Insiders, and whoever gave their time without a job to give. */
const helpersOf = (lead: Lead): string[] => {
	const met = lead.log.flatMap(entry => (entry.what === 'conversation' || entry.what === 'event' ? entry.with : []));
	const insiders = lead.people.filter(({role}) => role === 'insider').map(({name}) => name);
	return [...new Set([...insiders, ...met])];
};

/** They have been thanked since the offer came: that is what the note to them is logged as. */
const wroteTo = (lead: Lead, name: string, since: Day): boolean =>
	lead.log.some(entry => entry.on >= since && entry.what === 'thanks' && entry.with.includes(name));

/** Whoever gave their time last comes first. */
const byLatest = (a: Lead, b: Lead, today: Day): number => {
	const [one, two] = [lastMet(a, today), lastMet(b, today)];
	return one > two ? -1 : one < two ? 1 : 0;
};

const lastMet = (lead: Lead, today: Day): Day => {
	const {met, since} = historyOf(lead, today);
	return met[0]?.on ?? since;
};
