import {firstInBrief} from '../advice/explain/brief.ts';
import {sayEntry} from '../advice/explain/say-entry.ts';
import {inShort} from '../days/day.ts';
import {channelWords} from '../leads/channels.ts';
import type {Entry, Lead} from '../leads/lead.ts';
import {cut} from '../text/fit.ts';
import {capital, lowered} from '../text/sentence.ts';
import {widthOf} from '../text/width.ts';
import {stillShown} from '../verbs/snooze.ts';
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

/** What is said of a change; `undoable` where `u` takes it back. */
export type Toast = {says: string; undoable: boolean};

/** Behind what was done: how to take it back. */
const undoWords = '   u undo';

/** The toast as it stands above the keys. */
export function toastWords({says, undoable}: Toast): string {
	return undoable ? says + undoWords : says;
}

/**
 * What a change came to: verb, whom, and what comes next. Where nothing was logged or hidden, what the verb says. `asks` is
 * a question that follows. If room is short, it drops what comes next, then the organization; if the question still does
 * not fit, it is dropped instead. `u undo` always stays.
 */
export function toastOf(books: Books, says: string, asks?: string): Toast {
	const {after} = books;
	const changed = changedLeads(books);
	const [lead] = changed;
	const what = lead && whatOf(books, lead);
	if (!lead || !what) return {says: asks ? `${says} ${asks}` : says, undoable: false};
	const room = after.size.columns - 1 - undoWords.length;
	const fitting = (words: string): Toast => ({says: cut(words, room), undoable: true});
	const known = new Set(books.before.book.leads.map(({id}) => id));
	if (changed.length > 1 && changed.some(({id}) => !known.has(id))) return fitting(says);
	if (changed.length > 1) return fitting(`${changed.length} leads: ${lowered(what.done)}.`);
	const next = what.hides ? '' : nextOf(after, lead);
	const named = `${what.done}${what.names ? '' : `, ${lead.organization}`}.`;
	const asked = asks ? [`${named}${next} ${asks}`, `${named} ${asks}`, `${what.done}. ${asks}`] : [];
	const shorter = `${what.done}.${next}`;
	return fitting([...asked, `${named}${next}`].find(words => widthOf(words) <= room) ?? shorter);
}

/** What was done, in words. `names`: they name the organization; `hides`: they say until when, so nothing comes next. */
type Done = {done: string; names: boolean; hides?: true};

const whatOf = ({before, after}: Books, lead: Lead): Done | undefined => {
	const was = before.book.leads.find(({id}) => id === lead.id);
	if (!was) return {done: `Added ${lead.organization}`, names: true};
	const known = new Set(was.log.map(({id}) => id));
	const entry = lead.log.find(({id, what}) => !known.has(id) && what !== 'receipt');
	if (entry) return saidOf(entry, lead);
	if (lead.log.length < was.log.length || !lead.snoozedUntil || lead.snoozedUntil === was.snoozedUntil)
		return undefined;
	const shown = stillShown(itemOf(after, lead.id), lead.snoozedUntil, after.today);
	return shown
		? {done: shown, names: false}
		: {done: `Hidden until ${inShort(lead.snoozedUntil)}`, names: false, hides: true};
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
			return {done: `${channelWords[entry.by].did} ${whom}`, names};
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
	return ` Next: ${firstInBrief(item.advice, item.on)}.`;
};
