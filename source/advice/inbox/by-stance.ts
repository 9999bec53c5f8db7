import type {Day} from '../../days/day.ts';
import {type Book, type Lead, type Stance, stances} from '../../leads/lead.ts';
import {type Item, inboxOf, sections} from '../inbox.ts';
import {inboxRow} from './row.ts';

/** An open lead on which the stances differ, and the advice of each: "email today", "call Thu 3 Dec", "nothing". */
export type LeadByStance = {lead: Lead; comesTo: Record<Stance, string>};

/** The stances, from the one that writes first to the one that waits longest. */
export const keenestFirst: readonly Stance[] = stances.toReversed();

/** The open leads on which the three stances differ, in the inbox's order, and the number of open leads. */
export function byStance(book: Book, today: Day): {differ: LeadByStance[]; open: number} {
	const each = new Map(keenestFirst.map(stance => [stance, itemsOf(book, today, stance)]));
	const own = [...itemsOf(book, today).values()];
	const differ = own.flatMap(({lead}): LeadByStance[] => {
		const comes = (stance: Stance) => {
			const item = each.get(stance)?.get(lead.id);
			return item ? inCell(item) : '';
		};
		const comesTo = {reserved: comes('reserved'), balanced: comes('balanced'), persistent: comes('persistent')};
		return new Set(Object.values(comesTo)).size > 1 ? [{lead, comesTo}] : [];
	});
	return {differ, open: own.length};
}

const itemsOf = (book: Book, today: Day, stance?: Stance): Map<string, Item> => {
	const inbox = inboxOf(book, today, stance);
	return new Map(sections.flatMap(section => inbox[section]).map(item => [item.lead.id, item]));
};

const inCell = (item: Item): string => {
	const {when, what} = inboxRow(item);
	const day = item.section === 'due' ? 'today' : when;
	return day ? `${what} ${day}` : what;
};
