import {offerTaken} from '../advice/inbox/taken.ts';
import type {Day} from '../days/day.ts';
import {historyOf} from '../leads/history.ts';
import type {Lead} from '../leads/lead.ts';
import {orderBy} from '../text/compare.ts';
import {addressedTo, type Message} from './messages.ts';

/** A note that you owe when you take a job. Whoever interviewed you comes first, then insiders and helpers, then the rest. */
export type Owed = {
	lead: Lead;
	to: string | undefined;
	kind: Message['kind'];
	group: 'interviewed' | 'helped' | 'waiting';
};

const order = ['interviewed', 'helped', 'waiting'] as const;

/** The notes that you still owe, in the order of courtesy, until each has been logged. */
export function owedNotes(leads: readonly Lead[], today: Day): Owed[] {
	const taken = offerTaken(leads, today);
	const since = taken?.on ?? today;
	const owed = leads.flatMap(lead => owedBy(lead, today, since, lead === taken?.lead));
	const last = new Map(owed.map(({lead}) => [lead, lastMet(lead, today)]));
	const byLatest = orderBy(({lead}: Owed) => last.get(lead) ?? '');
	return owed.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group) || byLatest(b, a));
}

const owedBy = (lead: Lead, today: Day, since: Day, taken: boolean): Owed[] => {
	const history = historyOf(lead, today);
	const {closed, kind, known} = history;
	if (known.toldNotTo?.value === 'person') return [];
	const isOpen = !closed && !taken;
	const isWithdrawn = closed === 'withdrew' && lead.log.some(({what, on}) => what === 'withdrew' && on >= since);
	// Helpers are thanked also where you took the job, or have withdrawn because of it.
	const helped: Owed[] =
		isOpen || taken || isWithdrawn
			? helpersOf(lead)
					.filter(name => !wasThanked(lead, name, since))
					.map(to => ({lead, to, kind: 'taken', group: 'helped'}))
			: [];
	if (!isOpen) return helped;
	if (kind === 'interview')
		return [
			{lead, to: addressedTo({history, lead}, 'withdrawal'), kind: 'withdrawal', group: 'interviewed'},
			...helped,
		];
	if (kind === 'application' || kind === 'speculative')
		return [...helped, {lead, to: addressedTo({history, lead}, 'withdrawal'), kind: 'withdrawal', group: 'waiting'}];
	if (helped.length > 0) return helped;
	const to = addressedTo({history, lead}, 'taken');
	return to !== undefined && wasThanked(lead, to, since) ? [] : [{lead, to, kind: 'taken', group: 'waiting'}];
};

/** The names of insiders, and of people who gave their time without a job to give. */
const helpersOf = (lead: Lead): string[] => {
	const met = lead.log.flatMap(entry => (entry.what === 'conversation' || entry.what === 'event' ? entry.with : []));
	const insiders = lead.people.filter(({role}) => role === 'insider').map(({name}) => name);
	return [...new Set([...insiders, ...met])];
};

/** True where they were thanked after the offer came: the log keeps the note to them as thanks. */
const wasThanked = (lead: Lead, name: string, since: Day): boolean =>
	lead.log.some(entry => entry.on >= since && entry.what === 'thanks' && entry.with.includes(name));

/** The day on which they last gave their time. */
const lastMet = (lead: Lead, today: Day): Day => {
	const {met, since} = historyOf(lead, today);
	return met[0]?.on ?? since;
};
