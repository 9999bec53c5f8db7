import {quietIn} from '../../advice/inbox/quiet.ts';
import {type AnySection, allSections} from '../../advice/inbox.ts';
import type {Next} from '../action.ts';
import {bringInKey} from '../bring-in/view.tsx';
import {closeKey, courtesyKey} from '../closing.tsx';
import type {Binding} from '../definition.ts';
import {helpKey, noLead, paletteKey, wayOutKeys} from '../parts/common-keys.ts';
import {type Cursor, listKeys, pageKeys} from '../parts/list-keys.ts';
import {panesOf} from '../parts/two-panes.tsx';
import {verbKeys} from '../parts/verb-keys.ts';
import {reviewOf} from '../review/state.ts';
import {machinesKey} from '../settle/view.tsx';
import {advisedIn, leadIdOf, type State, screenHeight, withProblem, withScreen} from '../state.ts';
import {statsKey} from '../stats/view.tsx';
import {weekKey} from '../week/view.tsx';
import {filterWords, leadRank} from './filter.ts';
import {layoutOf} from './layout.ts';
import {furthest} from './lead-pane.tsx';
import {marked, thanked, withoutHiddenMarks} from './marks.ts';
import {sectionNames} from './rows.ts';
import {itemOf, placeShown, shownIn, shownItems} from './shown.ts';

const cursorOf = (state: State): Cursor => {
	const items = shownItems(state);
	return {
		at: placeShown(state, state.selected),
		last: items.length - 1,
		page: Math.max(1, layoutOf(state).list - 2),
		to: at => ({...state, selected: items[at]?.lead.id ?? state.selected}),
	};
};

/** What keys do in the inbox. */
export const inboxKeys: readonly Binding<'inbox'>[] = [
	{
		keys: ['enter', 'right'],
		label: 'open',
		description: 'open the chosen lead',
		inBar: 'yes',
		lesson: 'open',
		whyNot: state => (leadIdOf(state) ? undefined : 'No lead to open here.'),
		run: opened,
	},
	{
		keys: ['r'],
		label: 'review',
		description: 'go through everything due',
		inBar: 'yes',
		aside: true,
		whyNot: state =>
			state.inbox.due.length > 0 || quietIn(state.inbox, state.today).length > 0 ? undefined : 'Nothing is due today.',
		run: state => ({state: withScreen(state, reviewOf(state))}),
	},
	{
		keys: ['/'],
		label: 'find',
		description: 'narrow the list as you type; esc shows all again',
		inBar: 'if room',
		aside: true,
		whyNot: state => (state.book.leads.length > 0 ? undefined : 'There is no lead yet. a adds one.'),
		run: state => ({state: {...state, filter: {...state.filter, typing: true, from: state.selected}}}),
	},
	{
		keys: ['n'],
		label: 'next',
		description: 'the next match',
		whyNot: notSearched,
		run: state => toMatch(state, 1),
	},
	{
		keys: ['N'],
		label: 'before',
		description: 'the match before',
		whyNot: notSearched,
		run: state => toMatch(state, -1),
	},
	{keys: ['tab'], label: 'section', description: 'the next section', run: state => ({state: toNextSection(state)})},
	{
		keys: ['1', '2', '3', '4', '5', '6'],
		label: 'section',
		description: 'to a section: due, waiting, hold, check back later, do not contact, closed',
		run: (state, _, {key}) => ({state: toSection(state, allSections[Number(key) - 1])}),
	},
	{
		keys: ['space'],
		label: 'mark',
		description: 'mark the lead: l, s, x and T then do it for all that are marked',
		whyNot: noLead,
		run: marked,
	},
	{
		keys: ['esc'],
		label: 'all',
		description: 'show all leads again, and take the marks away',
		whyNot: ({filter, marked}) =>
			filter.text || filter.typing || marked.size > 0 ? undefined : 'Everything is shown. q quits.',
		run: state => ({state: withoutFilterOrMarks(state)}),
	},
	...listKeys(cursorOf),
	...pageKeys(cursorOf),
	{
		keys: ['J'],
		label: 'scroll',
		description: 'scroll the lead beside the list',
		whyNot: noPane,
		run: state => ({state: scrolledBy(state, 1)}),
	},
	{
		keys: ['K'],
		label: 'scroll back',
		description: 'scroll the lead beside the list back',
		whyNot: noPane,
		run: state => ({state: scrolledBy(state, -1)}),
	},
	{
		keys: ['T'],
		label: 'thanked',
		description: 'log that you thanked them, all that are marked at once',
		whyNot: noLead,
		run: thanked,
	},
	closeKey,
	courtesyKey,
	weekKey,
	...verbKeys(),
	bringInKey,
	statsKey,
	machinesKey,
	paletteKey,
	helpKey,
	{
		keys: ['q'],
		label: 'quit',
		description: 'quit',
		inBar: 'if room',
		aside: true,
		run: state => ({state, effect: {do: 'quit'}}),
	},
	...wayOutKeys,
];

function noPane(state: State): string | undefined {
	if (!panesOf(state.size.columns)) return 'No lead stands beside the list here. enter opens it.';
	return noLead(state);
}

/** The lead beside the list some lines further, or back. */
function scrolledBy(state: State, lines: number): State {
	const advised = advisedIn(state);
	const panes = panesOf(state.size.columns);
	if (!advised || !panes) return state;
	const last = furthest(advised, panes.right, screenHeight(state) - 1);
	return {...state, previewTop: Math.max(0, Math.min(state.previewTop + lines, last))};
}

function notSearched({searched}: State): string | undefined {
	return searched ? undefined : 'Press / first.';
}

/** Opens the chosen lead; while the filter is typed enter ends that first. */
function opened(state: State): Next {
	if (state.filter.typing)
		return {state: withoutHiddenMarks({...state, filter: {text: state.filter.text, typing: false}})};
	const lead = leadIdOf(state);
	return {state: lead ? withScreen(state, {name: 'lead', lead, at: -1, top: 0, asOf: undefined}) : state};
}

/** The inbox narrowed to what matches; the chosen lead stays chosen where it is still there. */
export function withFilter(state: State, text: string, typing: boolean): State {
	const {from} = state.filter;
	const filter = typing ? {text, typing, from} : {text, typing};
	const narrowed = {...state, filter, searched: text || state.searched};
	const items = shownItems(narrowed);
	const there = placeShown(narrowed, state.selected) >= 0;
	return {...narrowed, selected: there || items.length === 0 ? state.selected : items[0]?.lead.id};
}

/** Esc while the filter is typed chooses the lead that was chosen before `/`; esc later keeps the lead that it found. */
function withoutFilterOrMarks(state: State): State {
	const {text, typing, from} = state.filter;
	if (typing) return withFilter({...state, selected: from ?? state.selected}, '', false);
	return text ? withFilter(state, '', false) : {...state, marked: new Set()};
}

/** To the first lead of the next section that has any. */
function toNextSection(state: State): State {
	const chosen = placeShown(state, state.selected) < 0 ? undefined : itemOf(state, state.selected);
	const now = chosen ? allSections.indexOf(chosen.section) : -1;
	const filled = allSections.filter(section => shownIn(state, section).length > 0);
	const next = filled.find(section => allSections.indexOf(section) > now) ?? filled[0];
	return next ? toSection(state, next) : state;
}

function toSection(state: State, section: AnySection | undefined): State {
	if (!section) return state;
	const first = shownIn(state, section)[0];
	return first ? {...state, selected: first.lead.id} : withProblem(state, `${sectionNames[section]}: no leads.`);
}

/** To the next lead, going round, that matches what was looked for last. */
function toMatch(state: State, by: number): Next {
	const items = shownItems(state);
	const start = placeShown(state, state.selected);
	const words = filterWords(state.searched);
	for (let step = 1; step <= items.length; step++) {
		const item = items[(start + by * step + items.length * step) % items.length];
		if (!item || leadRank(item, words) > 2) continue;
		if (item.lead.id === state.selected) return {state: withProblem(state, 'There is no other match.')};
		return {state: {...state, selected: item.lead.id}};
	}
	return {state: withProblem(state, `Nothing matches "${state.searched}".`)};
}
