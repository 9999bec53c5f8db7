import {offerTaken} from '../advice/inbox/taken.ts';
import type {Day} from '../days/day.ts';
import {historyOf} from '../leads/history.ts';
import type {Lead} from '../leads/lead.ts';
import {owedNotes} from './courtesy.ts';

/** At most so many leads are named; the rest are counted. */
const mostNamed = 4;

/**
 * Who else may want to know of a lead's open offer (`koblyk-4`), in a sentence: your other interviews. Undefined where
 * there are none, or where you took an offer for good. It looks the interviews up once, for all leads.
 */
export function mayWantToKnow(leads: readonly Lead[], today: Day): (lead: Lead) => string | undefined {
	let interviews: readonly Lead[] | undefined;
	const isInterview = (lead: Lead) => {
		const {closed, kind, known} = historyOf(lead, today);
		return !closed && kind === 'interview' && known.toldNotTo?.value !== 'person';
	};
	return lead => {
		if (!lead.log.some(({what}) => what === 'offer') || !historyOf(lead, today).offer) return undefined;
		if (offerTaken(leads, today)) return undefined;
		interviews ??= leads.filter(isInterview);
		const others = interviews.filter(({id}) => id !== lead.id);
		const [first] = others;
		if (!first) return undefined;
		return `Your other interviews may want to hear of it (koblyk-4): ${listOf(others)}. The words: touchbase draft ${first.id} --kind other-offer`;
	};
}

/** Whom you have not told yet that you took an offer, in a sentence; nothing where you took none, or all know. */
export function notToldYet(leads: readonly Lead[], today: Day): string | undefined {
	const taken = offerTaken(leads, today);
	if (!taken) return undefined;
	const owed = owedNotes(leads, today).map(({lead}) => lead);
	if (owed.length === 0) return undefined;
	return `You took ${taken.lead.organization}'s offer. Still to be told: ${listOf([...new Set(owed)])}. Whom, and how: touchbase draft --courtesy`;
}

const listOf = (leads: readonly Lead[]): string => {
	const names = leads
		.slice(0, mostNamed)
		.map(({organization}) => organization)
		.join(', ');
	return leads.length > mostNamed ? `${names} and ${leads.length - mostNamed} more` : names;
};
