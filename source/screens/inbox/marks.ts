import {log} from '../../verbs/log.ts';
import type {Next} from '../action.ts';
import {leadIdOf, markedLeads, type State} from '../state.ts';
import {placeShown, shownItems} from './shown.ts';

/** Thanks to the chosen lead, or to all that are marked, in one change. */
export function thanked(state: State): Next {
	const [lead = leadIdOf(state) ?? '', ...also] = markedLeads(state);
	const typed = {lead: [lead], what: ['thanks']};
	return {state: {...state, marked: new Set()}, effect: {do: 'run', verb: log, typed, also, closes: false}};
}

/** Marks the chosen lead, or takes its mark away, and goes on to the next. */
export function marked(state: State): Next {
	if (!state.selected) return {state};
	const now = new Set(state.marked);
	if (!now.delete(state.selected)) now.add(state.selected);
	const items = shownItems(state);
	const next = items[Math.min(placeShown(state, state.selected) + 1, items.length - 1)];
	return {state: {...state, marked: now, selected: next?.lead.id ?? state.selected}};
}

/** No key acts on what cannot be seen: a mark that the filter hides is let go. */
export function withoutHiddenMarks(state: State): State {
	const marked = new Set([...state.marked].filter(id => placeShown(state, id) >= 0));
	const gone = state.marked.size - marked.size;
	if (gone === 0) return state;
	const text = `${gone === 1 ? 'A mark' : `${gone} marks`} let go: the filter hides ${gone === 1 ? 'it' : 'them'}.`;
	return {...state, marked, message: {text, tone: 'problem'}};
}
