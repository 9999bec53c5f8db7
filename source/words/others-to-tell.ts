import type {Day} from '../days/day.ts';
import {historyOf} from '../leads/history.ts';
import {type Lead, nameOf} from '../leads/lead.ts';
import {offerTaken, owedNotes} from './courtesy.ts';

/** How many leads are named; of more it is said how many there are. */
const named = 4;

/**
 * Who else should hear of an offer, in a sentence: while it is open your other interviews, which may want to know of it
 * (`koblyk-4`); nothing where there are none. It changes none of them.
 */
export function mayWantToKnow(lead: Lead, leads: readonly Lead[], today: Day): string | undefined {
	if (!historyOf(lead, today).offer) return undefined;
	const others = leads.filter(each => {
		const {closed, kind, known} = historyOf(each, today);
		return each.id !== lead.id && !closed && kind === 'interview' && known.toldNotTo?.value !== 'person';
	});
	const [first] = others;
	if (!first) return undefined;
	return `Your other interviews may want to know of it (koblyk-4): ${listOf(others)}. "touchbase draft ${first.id} --kind other-offer" writes to them.`;
}

/** Whom you have not told yet that you took an offer, in a sentence; nothing where you took none, or all know. */
export function notToldYet(leads: readonly Lead[], today: Day): string | undefined {
	const taken = offerTaken(leads, today);
	const owed = owedNotes(leads, today).map(({lead}) => lead);
	if (!taken || owed.length === 0) return undefined;
	return `Not told yet that you took the offer of ${taken.lead.organization}: ${listOf([...new Set(owed)])}. "touchbase draft --courtesy" says whom to tell, and how.`;
}

const listOf = (leads: readonly Lead[]): string => {
	const names = leads.slice(0, named).map(nameOf).join('; ');
	return leads.length > named ? `${names}; and ${leads.length - named} more` : names;
};
