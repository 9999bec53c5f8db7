import type {Entry} from '../../leads/lead.ts';
import {correct} from '../../verbs/correct.ts';
import type {Next} from '../action.ts';
import {closeKey} from '../closing.tsx';
import type {Binding} from '../definition.ts';
import {openDraft} from '../draft/state.ts';
import {formFor} from '../form/state.ts';
import {chartRows} from '../parts/chart.ts';
import {backKey, helpKey, paletteKey, wayOutKeys} from '../parts/common-keys.ts';
import {historyShown} from '../parts/history.ts';
import {type Cursor, listKeys, pageKeys} from '../parts/list-keys.ts';
import {panesOf} from '../parts/two-panes.tsx';
import {verbKeys} from '../parts/verb-keys.ts';
import type {Screen} from '../screen.ts';
import {back, onTop, type State, screenHeight, withForm} from '../state.ts';
import {heightOf, lastPlace, leadLines, revealing} from './lines.ts';
import {advisedOn, travelled, travelledToChange} from './time-travel.ts';

type LeadScreen = Screen<'lead'>;

/** The lines under the header and the line that says which day it is. */
const seenIn = (state: State): number => screenHeight(state) - 2;

const linesIn = (state: State, view: LeadScreen, open = view.at) => {
	const advised = advisedOn(state, view);
	const columns = (panesOf(state.size.columns)?.left ?? state.size.columns) - 1;
	const hasStance = (state.stance ?? state.book.profile.stance) !== undefined;
	return advised ? leadLines(advised, {columns, rows: seenIn(state), open, hasStance}) : [];
};

const heightIn = (state: State, view: LeadScreen): number => {
	const advised = advisedOn(state, view);
	return advised ? heightOf(advised, linesIn(state, view)) : 0;
};

/** The chosen voice or entry, from none at -1 on; it unfolds, and scrolls into sight. */
const placeOf = (state: State, view: LeadScreen): Cursor => {
	const advised = advisedOn(state, view);
	return {
		at: view.at,
		first: -1,
		last: advised ? lastPlace(advised) : -1,
		to: at => {
			const top = at < 0 ? 0 : revealing(linesIn(state, view, at), at, view.top, seenIn(state));
			return onTop(state, {...view, at, top});
		},
	};
};

const scrollOf = (state: State, view: LeadScreen): Cursor => ({
	at: view.top,
	last: Math.max(0, heightIn(state, view) - seenIn(state)),
	page: seenIn(state) - 2,
	to: top => onTop(state, {...view, top}),
});

/** The entry that the cursor stands on, where it stands on one. */
const entryAt = (state: State, view: LeadScreen): Entry | undefined => {
	const advised = advisedOn(state, view);
	return advised && historyShown(advised)[view.at - chartRows(advised)];
};

/** On an entry of the history the form that corrects it, else the words for what is to be done. */
const chosen = (state: State, view: LeadScreen): Next => {
	const entry = entryAt(state, view);
	if (!entry) return {state: openDraft(state, view.lead)};
	return {
		state: withForm(state, formFor(correct, view.lead, {texts: textsOf(entry), fixed: {entry: [entry.id]}})),
	};
};

/** The next lead that is due, or the one before. */
const nextDue = (state: State, view: LeadScreen, by: 1 | -1): State => {
	const {due} = state.inbox;
	const at = due.findIndex(({lead}) => lead.id === view.lead);
	const next = due[at < 0 ? 0 : (at + by + due.length) % due.length];
	if (!next) return state;
	return {...onTop(state, {name: 'lead', lead: next.lead.id, at: -1, top: 0, asOf: undefined}), selected: next.lead.id};
};

const onlyOne = ({inbox: {due}}: State, {lead}: LeadScreen): string | undefined =>
	due.some(each => each.lead.id !== lead) ? undefined : 'No other lead is due.';

/** What keys do on a lead's own screen. */
export const leadKeys: readonly Binding<'lead'>[] = [
	...listKeys(placeOf),
	...pageKeys(scrollOf),
	{
		keys: ['enter'],
		label: 'open',
		description: 'the words for what is to be done; on a line of the history, correct it or take it out',
		run: chosen,
	},
	...verbKeys(),
	{
		keys: ['n'],
		label: 'next due',
		description: 'the next lead that is due',
		inBar: 'yes',
		aside: true,
		whyNot: onlyOne,
		run: (state, view) => ({state: nextDue(state, view, 1)}),
	},
	{
		keys: ['N'],
		label: 'due before',
		description: 'the lead before that is due',
		whyNot: onlyOne,
		run: (state, view) => ({state: nextDue(state, view, -1)}),
	},
	travelKey('>', 'a day on', 'the lead as it will stand a day later, if nothing happens', (state, view) =>
		travelled(state, view, 1),
	),
	travelKey('<', 'a day back', 'the lead as it stood a day before', (state, view) => travelled(state, view, -1)),
	travelKey(']', 'next change', 'the next day on which the advice is another one, if nothing happens', (state, view) =>
		travelledToChange(state, view, 1),
	),
	travelKey('[', 'change before', 'the last day before on which the advice was another one', (state, view) =>
		travelledToChange(state, view, -1),
	),
	closeKey,
	paletteKey,
	helpKey,
	{
		...backKey,
		description: 'back; from another day to today',
		run: (state, view) => ({
			state: view.asOf === undefined ? back(state) : onTop(state, {...view, asOf: undefined, at: -1, top: 0}),
		}),
	},
	...wayOutKeys,
];

function travelKey(
	key: string,
	label: string,
	description: string,
	to: (state: State, view: LeadScreen) => LeadScreen | undefined,
): Binding<'lead'> {
	return {
		keys: [key],
		label,
		description,
		whyNot: (state, view) => (to(state, view) ? undefined : nothingThere(key)),
		run: (state, view) => ({state: onTop(state, to(state, view) ?? view)}),
	};
}

const nothingThere = (key: string): string =>
	key === ']'
		? 'Nothing changes after this day.'
		: key === '['
			? 'Nothing was otherwise before.'
			: 'The lead began here.';

/** An entry as the form that corrects it opens with it. */
function textsOf(entry: Entry): Record<string, string> {
	return {
		on: entry.on,
		...(entry.what !== 'told' && entry.what !== 'receipt' && {what: entry.what}),
		...(entry.note !== undefined && {note: entry.note}),
		...('by' in entry && entry.by !== undefined && {by: entry.by}),
		...('due' in entry && entry.due !== undefined && {due: entry.due}),
		...('tone' in entry && entry.tone !== undefined && {tone: entry.tone}),
		...('with' in entry && entry.with && {with: entry.with.join(', ')}),
		...('asks' in entry && entry.asks && {asks: 'yes'}),
	};
}
