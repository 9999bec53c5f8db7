import type {Entry} from '../../leads/lead.ts';
import {correct} from '../../verbs/correct.ts';
import {closeKey} from '../closing.tsx';
import type {Binding} from '../definition.ts';
import {formFor} from '../form/state.ts';
import {backKey, helpKey, paletteKey, wayOutKeys} from '../parts/common-keys.ts';
import {type Cursor, listKeys, pageKeys} from '../parts/list-keys.ts';
import {verbKeys} from '../parts/verb-keys.ts';
import type {Screen} from '../screen.ts';
import {lookedAt, onTop, type State, screenHeight, withForm} from '../state.ts';
import {furthest, historyShown, leadLines, revealing} from './lines.ts';

/** The chosen entry of the history, from none at -1 on; it scrolls into sight. */
const entryOf = (state: State, view: Screen<'lead'>): Cursor => {
	const looked = lookedAt(state, view.lead);
	const lines = looked && leadLines(looked, state.size.columns);
	return {
		at: view.at,
		first: -1,
		last: looked ? looked.lead.log.length - 1 : -1,
		to: at => {
			const top = at < 0 || !lines ? 0 : revealing(lines, at, view.top, screenHeight(state) - 1);
			return onTop(state, {...view, at, top});
		},
	};
};

const scrollOf = (state: State, view: Screen<'lead'>): Cursor => {
	const looked = lookedAt(state, view.lead);
	const seen = screenHeight(state) - 1;
	return {
		at: view.top,
		last: looked ? furthest(leadLines(looked, state.size.columns), seen) : 0,
		page: seen - 2,
		to: top => onTop(state, {...view, top}),
	};
};

/** What keys do on a lead's own screen. */
export const leadKeys: readonly Binding<'lead'>[] = [
	...listKeys(entryOf),
	...pageKeys(scrollOf),
	{
		keys: ['enter'],
		label: 'correct',
		description: 'correct or take out the chosen entry of the history',
		inBar: 'yes',
		whyNot: (_, {at}) => (at < 0 ? 'Choose an entry of the history first, with j.' : undefined),
		run: (state, view) => {
			const looked = lookedAt(state, view.lead);
			const entry = looked && historyShown(looked)[view.at];
			if (!entry) return {state};
			return {
				state: withForm(state, formFor(correct.name, view.lead, {texts: textsOf(entry), fixed: {entry: [entry.id]}})),
			};
		},
	},
	closeKey,
	...verbKeys(),
	paletteKey,
	helpKey,
	backKey,
	...wayOutKeys,
];

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
