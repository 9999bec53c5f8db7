import {debrief} from '../verbs/debrief.ts';
import type {Action, Next} from './action.ts';
import {openDraft, withEdited, withoutEdit, withTextsKept} from './draft/state.ts';
import {scrolled} from './inbox/layout.ts';
import {shownIn, shownItems} from './inbox/shown.ts';
import {ofText} from './parts/footer.tsx';
import {settled} from './review/state.ts';
import type {Screen, ScreenName} from './screen.ts';
import {commandsOf, isTyping, screens, typingIn} from './screens.ts';
import {
	advisedIn,
	back,
	itemsOf,
	onTop,
	type State,
	screenOf,
	withBook,
	withProblem,
	withScreen,
	withUnsaved,
} from './state.ts';
import {changedLeads, toastOf, toastWords} from './toast.ts';

/** From a state and what happened to the next one. Pure: no clock, no file, no terminal. */
export function reduce(state: State, action: Action): Next {
	const {state: reached, ...rest} = reduced(state, action);
	const chosen = reached.selected === state.selected ? reached : {...reached, previewTop: 0};
	const next = {...rest, state: chosen.screens.length === 0 ? scrolled(chosen) : chosen};
	if (next.effect) return {...next, state: {...next.state, busy: next.effect.do !== 'quit'}};
	const isLeft = next.state.solo && next.state.screens.length === 0;
	return isLeft ? {...next, effect: {do: 'quit'}} : next;
}

const reduced = (state: State, action: Action): Next => {
	switch (action.type) {
		case 'key':
			return pressed(state, action.key);
		case 'typed':
			return {state: typingIn(state)?.typed(action.text) ?? state};
		case 'size':
			return {state: {...state, size: {columns: action.columns, rows: action.rows}}};
		case 'book':
			return {state: withBook({...state, rivals: action.rivals ?? state.rivals}, action.book, action.today)};
		case 'done':
			return {state: {...done(state, action), busy: false}};
		case 'card': {
			const {type: _, ...card} = action;
			return {state: {...withScreen(state, {name: 'card', ...card, top: 0}), busy: false}};
		}
		case 'edited': {
			const screen = screenOf(state);
			const edited = screen.name === 'draft' ? onTop(state, withEdited(screen, action.text)) : state;
			return {state: {...edited, busy: false}};
		}
		case 'previewed': {
			const {type: _, ...preview} = action;
			const screen = screenOf(state);
			const shown = screen.name === 'bringIn' && onTop(state, {...screen, ...preview, isTyping: false, top: 0});
			return {state: {...(shown || state), busy: false}};
		}
		case 'background':
			return {state: {...state, background: action.background}};
		case 'said':
			return {state: {...state, message: {text: action.says, tone: 'done'}, busy: false}};
		case 'refused':
			return {state: {...refused(state, action.says), busy: false}};
		default:
			throw action satisfies never;
	}
};

type Done = Extract<Action, {type: 'done'}>;

/** Takes the new book, chooses the next lead, opens what comes after, and says what was done. */
const done = (before: State, {book, rivals = before.rivals, says, warns, asks, select, closes, card}: Done): State => {
	const left = closes ? screenOf(before) : undefined;
	const after = {...withBook(left ? withoutTop(before, left) : before, book), rivals};
	const changed = changedLeads({before, after}).map(({id}) => id);
	const toast = toastOf({before, after}, says, asks);
	const isDue = ({inbox}: State, id: string) => inbox.due.some(({lead}) => lead.id === id);
	const dueAgain = changed.filter(id => isDue(after, id) && !isDue(before, id));
	const chosen = settled(choosing(before, after, select ?? changed[0]), toast.says, dueAgain);
	const opened = card ? withScreen(chosen, {name: 'card', ...card, top: 0}) : chosen;
	const text = warns ?? (before.solo ? toast.says : toastWords(toast));
	return {...(withThanks(left, chosen, card) ?? opened), message: {text, tone: 'done'}};
};

/** The state without the screen whose work is done: its texts are no longer kept, nor the marks that it was about. */
const withoutTop = (state: State, left: Screen): State => {
	const under = back(forgotten(state, left));
	const isOfMarked = left.name === 'form' && left.lead !== undefined && state.marked.has(left.lead);
	return isOfMarked ? {...under, marked: new Set()} : under;
};

/** What was saved or logged is no longer kept for later. */
const forgotten = (state: State, screen: Screen): State => {
	if (screen.name === 'form') return withUnsaved(state, screen, undefined);
	return screen.name === 'draft' ? withTextsKept(state, withoutEdit(screen)) : state;
};

/** After a debrief, and after each thank-you that was sent, the words of the next one that is owed. */
const withThanks = (closed: Screen | undefined, state: State, card: Done['card']): State | undefined => {
	const sent = closed?.name === 'draft' && closed.message.kind === 'thanks' ? closed.lead : undefined;
	const lead = card?.verb === debrief ? card.lead : sent;
	if (lead === undefined || advisedIn(state, lead)?.advice.verdict !== 'thank') return undefined;
	return openDraft(state, lead);
};

/**
 * The state with the lead chosen that was acted on; a filter that would hide it is taken away. Where it is no longer due,
 * the next one that is.
 */
const choosing = (before: State, state: State, id: string | undefined): State => {
	const place = shownIn(before, 'due').findIndex(({lead}) => lead.id === id);
	const due = shownIn(state, 'due');
	const isDone = place >= 0 && !state.inbox.due.some(({lead}) => lead.id === id);
	if (isDone)
		return {...state, selected: (due[Math.min(place, due.length - 1)] ?? shownItems(state)[0])?.lead.id ?? id};
	if (!itemsOf(state.inbox).some(({lead}) => lead.id === id)) return state;
	const isHidden = !shownItems(state).some(({lead}) => lead.id === id);
	return {...state, selected: id, filter: isHidden ? {text: '', typing: false} : state.filter};
};

/** A form shows what is wrong beside what was typed, which stays. */
const refused = (state: State, says: string): State => {
	const screen = screenOf(state);
	if (screen.name === 'form') return onTop(state, {...screen, problem: says});
	return withProblem(state, says);
};

const pressed = (state: State, key: string): Next => {
	if (isTyping(state) && ofText.test(key)) return {state};
	const command = commandsOf(state).find(({keys}) => keys.includes(key));
	return command ? command.press(key) : {state: key.length === 1 ? withLetter(state, screenOf(state), key) : state};
};

function withLetter<N extends ScreenName>(state: State, screen: Screen<N>, letter: string): State {
	return screens[screen.name].letter?.(state, screen, letter) ?? state;
}
