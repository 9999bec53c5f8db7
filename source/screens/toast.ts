import {inBriefWithin} from '../advice/explain/brief.ts';
import {sayEntry} from '../advice/explain/say-entry.ts';
import {inShort} from '../days/day.ts';
import type {Channel, Entry, Lead} from '../leads/lead.ts';
import {cut} from '../text/fit.ts';
import {capital, lowered} from '../text/sentence.ts';
import {widthOf} from '../text/width.ts';
import {itemOf} from './inbox/shown.ts';
import type {State} from './state.ts';

type Books = {before: Pick<State, 'book'>; after: State};

/** The leads that are another one than before, or are new. */
export function changedLeads({before, after}: Books): Lead[] {
	const known = new Map(before.book.leads.map(lead => [lead.id, lead]));
	return after.book.leads.filter(lead => !isSame(known.get(lead.id), lead));
}

const isSame = (one: Lead | undefined, other: Lead): boolean =>
	one === other || JSON.stringify(one) === JSON.stringify(other);

/** Behind what was done: how to take it back. */
export const undoWords = '   u undo';

/** What a change came to: verb, whom, what comes next, and the way back. Where nothing was logged or hidden, what the verb says. */
export function toastOf(books: Books, says: string): string {
	const {after} = books;
	const changed = changedLeads(books);
	const [lead] = changed;
	const what = lead && whatOf(books, lead, says);
	if (!lead || !what) return says;
	const room = after.size.columns - 1 - undoWords.length;
	const known = new Set(books.before.book.leads.map(({id}) => id));
	if (changed.length > 1 && changed.some(({id}) => !known.has(id))) return cut(says, room) + undoWords;
	if (changed.length > 1) return cut(`${changed.length} leads: ${lowered(what.done)}.`, room) + undoWords;
	const next = nextOf(after, lead);
	const named = `${what.done}${what.names ? '' : `, ${lead.organization}`}.${next}`;
	return cut(widthOf(named) <= room ? named : `${what.done}.${next}`, room) + undoWords;
}

type Done = {done: string; names: boolean};

const whatOf = ({before}: Books, lead: Lead, says: string): Done | undefined => {
	const was = before.book.leads.find(({id}) => id === lead.id);
	if (!was) return {done: `Added ${lead.organization}`, names: true};
	const known = new Set(was.log.map(({id}) => id));
	const entry = lead.log.find(({id, what}) => !known.has(id) && what !== 'receipt');
	if (entry) return saidOf(entry, lead);
	if (lead.log.length < was.log.length || lead.snoozedUntil === was.snoozedUntil) return undefined;
	if (!lead.snoozedUntil) return {done: 'No longer hidden', names: false};
	const kept = /^(Kept in Due|It shows on)[^.]*/.exec(says)?.[0];
	return {done: kept ?? `Hidden until ${inShort(lead.snoozedUntil)}`, names: false};
};

const sent: Record<Channel, string> = {
	email: 'Emailed',
	phone: 'Called',
	letter: 'Wrote to',
	'in-person': 'Visited',
	social: 'Messaged',
	text: 'Texted',
};

const saidOf = (entry: Entry, {organization}: Lead): Done => {
	const people = 'with' in entry && entry.with && entry.with.length > 0 ? entry.with.join(', ') : undefined;
	const whom = people ?? organization;
	const names = people === undefined;
	switch (entry.what) {
		case 'thanks':
			return {done: `Thanked ${whom}`, names};
		case 'answered':
			return {done: `Answered ${whom}`, names};
		case 'followup':
			return {done: `${sent[entry.by]} ${whom}`, names};
		default: {
			const {note: _, ...bare} = entry;
			const said = sayEntry(bare);
			return {done: capital(said), names: false};
		}
	}
};

const nextOf = (after: State, lead: Lead): string => {
	const item = itemOf(after, lead.id);
	if (!item || item.section === 'closed') return ' Closed.';
	const [brief = ''] = inBriefWithin(item.advice, item.on).split(', then');
	return ` Next: ${brief}.`;
};
