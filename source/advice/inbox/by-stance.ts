import {type Day, inDayAndMonth} from '../../days/day.ts';
import {type Book, type Lead, type Stance, stances} from '../../leads/lead.ts';
import {adviseLead, type Item, inboxOf, sections} from '../inbox.ts';
import {inboxRow} from './row.ts';

/** An open lead on which the stances differ, and the advice of each: "email today", "call 3 Dec", "later 18 Jan", "nothing". */
export type LeadByStance = {lead: Lead; comesTo: Record<Stance, string>};

/** The stances, from the one that writes first to the one that waits longest. */
export const keenestFirst: readonly Stance[] = stances.toReversed();

/** The open leads on which the three stances differ, in the inbox's order, and the number of open leads. */
export function byStance(book: Book, today: Day): {differ: LeadByStance[]; open: number} {
	const inbox = inboxOf(book, today);
	const open = sections.flatMap(section => inbox[section]).map(({lead}) => lead);
	const differ = open.flatMap((lead): LeadByStance[] => {
		if (!stancesDiffer(lead, book, today)) return [];
		const comes = (stance: Stance) => {
			const alone = inboxOf({...book, leads: [lead]}, today, stance);
			return sections.flatMap(section => alone[section]).map(inCell)[0] ?? '';
		};
		const comesTo = {reserved: comes('reserved'), balanced: comes('balanced'), persistent: comes('persistent')};
		return new Set(Object.values(comesTo)).size > 1 ? [{lead, comesTo}] : [];
	});
	return {differ, open: open.length};
}

/** True where the stances give different advice. It makes no rows of the inbox: for all leads, that takes far longer. */
const stancesDiffer = (lead: Lead, {profile}: Book, today: Day): boolean => {
	const all = stances.map(stance => {
		const {verdict, on, by} = adviseLead(lead, today, profile, {}, stance).advice;
		return `${verdict} ${on} ${by}`;
	});
	return new Set(all).size > 1;
};

/** One cell of the table, short: three stand side by side on a small terminal. */
const inCell = (item: Item): string => {
	const what = item.section === 'tickler' ? 'later' : inboxRow(item).what;
	const day = item.section === 'due' ? 'today' : item.on && inDayAndMonth(item.on);
	return day ? `${what} ${day}` : what;
};
