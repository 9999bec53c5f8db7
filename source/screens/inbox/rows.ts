import {kindsOfDue} from '../../advice/inbox/row.ts';
import {type AnySection, allSections, type Inbox, type Item} from '../../advice/inbox.ts';
import {addDays, inShort} from '../../days/day.ts';
import {nothingDue} from '../../verbs/today.ts';
import {remembered} from '../parts/remembered.ts';
import type {State} from '../state.ts';
import {itemOf, shownIn} from './shown.ts';

/** One line of the list. */
export type ListRow =
	| {kind: 'heading'; text: string; count: number; more: string}
	| {kind: 'item'; item: Item; repeatsWhen: boolean}
	| {kind: 'says'; text: string; isFirst: boolean};

/** What stands over each section of the list; the leads that are due stand under the headings of `kindsOfDue`. */
export const sectionNames: Record<AnySection, string> = {
	due: 'Due',
	waiting: 'Waiting',
	held: 'Hold',
	tickler: 'Check back later',
	stopped: 'Do not contact',
	closed: 'Closed',
};

/** Each section that has leads, under its heading; where nothing is due, that and what comes next. */
export function listRows(state: Pick<State, 'inbox' | 'filter' | 'today'>): readonly ListRow[] {
	return rowsOf(state);
}

const rowsOf = remembered(
	({inbox, filter, today}: Pick<State, 'inbox' | 'filter' | 'today'>) => [inbox, filter.text, today],
	(state): readonly ListRow[] => {
		const rows = allSections.flatMap(section => {
			const items = shownIn(state, section);
			if (section === 'due')
				return kindsOfDue(items).flatMap(({heading, items: some}) => sectionRows(heading, '', some, false));
			const more = section === 'waiting' ? nextWords(items, state.today) : '';
			return sectionRows(sectionNames[section], more, items, section === 'waiting');
		});
		const isCalm = state.inbox.due.length === 0 && !state.filter.text && hasOpen(state.inbox);
		return isCalm ? [...calm(state), ...rows] : rows;
	},
);

const hasOpen = (inbox: Inbox): boolean =>
	allSections.some(section => section !== 'closed' && inbox[section].length > 0);

const sectionRows = (text: string, more: string, items: readonly Item[], byDay: boolean): ListRow[] => {
	if (items.length === 0) return [];
	const rows = items.map((item, at): ListRow => {
		const before = items[at - 1];
		return {kind: 'item', item, repeatsWhen: byDay && item.on !== null && before?.on === item.on};
	});
	return [{kind: 'heading', text, count: items.length, more}, ...rows];
};

const nextWords = (items: readonly Item[], today: State['today']): string => {
	const on = items[0]?.on;
	if (!on) return '';
	return `, the next ${on === addDays(today, 1) ? 'tomorrow' : `on ${inShort(on)}`}`;
};

/** cps-7, koblyk-10: while all is waiting, the search goes on. */
const calm = ({inbox, today}: Pick<State, 'inbox' | 'today'>): ListRow[] => [
	{kind: 'says', text: nothingDue(inbox, today), isFirst: true},
	{kind: 'says', text: 'Keep looking until there is a firm offer (cps-7).', isFirst: false},
];

const isOf = (row: ListRow, id: string | undefined): boolean => row.kind === 'item' && row.item.lead.id === id;

/** How many rows are seen before and after the chosen one, where there are so many. */
const marginIn = (height: number): number => (height >= 9 ? 2 : height >= 6 ? 1 : 0);

/**
 * The place of the first row in sight. It stays at `top` while the chosen lead is in sight with a margin around it, else it
 * moves as little as it can. The first line in sight shows a heading instead of its row (`seenRows`).
 */
export function topFor(rows: readonly ListRow[], id: string | undefined, top: number, height: number): number {
	const place = rows.findIndex(row => isOf(row, id));
	if (place < 0) return 0;
	const margin = marginIn(height);
	const lowest = Math.max(0, rows.length - height);
	const latest = Math.max(0, place - margin - 1);
	const earliest = Math.min(lowest, place + margin - height + 1);
	return Math.max(0, Math.min(lowest, Math.max(Math.min(top, latest), earliest)));
}

/** The rows in sight. Where they begin within a section, its heading replaces the first, unless no more of it follow. */
export function seenRows(rows: readonly ListRow[], top: number, height: number): ListRow[] {
	const seen = rows.slice(top, top + height);
	if (seen[0]?.kind !== 'item' || seen[1]?.kind === 'heading') return seen;
	const heading = rows.slice(0, top).findLast(row => row.kind === 'heading');
	return heading ? [heading, ...seen.slice(1)] : seen;
}

/** The sections of which nothing is in sight, below: "Later 3, No contact 3". */
export function below(state: Pick<State, 'inbox' | 'filter'>, seen: readonly ListRow[]): string[] {
	const last = seen.findLast(row => row.kind === 'item');
	if (last?.kind !== 'item') return [];
	const hidden = allSections.slice(allSections.indexOf(last.item.section) + 1);
	return hidden.flatMap(section => {
		const {length} = shownIn(state, section);
		return length > 0 ? [`${tabNames[section]} ${length}`] : [];
	});
}

/** The sections as tabs. */
export const tabNames: Record<AnySection, string> = {
	due: 'Due',
	waiting: 'Waiting',
	held: 'Hold',
	tickler: 'Later',
	stopped: 'No contact',
	closed: 'Closed',
};

/** The section of the chosen lead. */
export function sectionInSight(state: Pick<State, 'inbox' | 'selected'>): AnySection | undefined {
	return itemOf(state, state.selected)?.section;
}
