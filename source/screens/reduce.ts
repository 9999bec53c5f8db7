import type {Day} from '../days/day.ts';
import type {Book} from '../leads/lead.ts';
import type {RawInput} from '../verbs/kit/field.ts';
import {commandOf} from './commands.ts';
import {reduceDraft} from './draft/reduce.ts';
import {withEdited} from './draft/state.ts';
import {reduceForm} from './form/reduce.ts';
import {reduceInbox} from './inbox/reduce.ts';
import {shownItems} from './inbox/shown.ts';
import {type Binding, bindingFor} from './keys.ts';
import {reduceLead} from './lead/reduce.ts';
import {reduceClosing, reduceCourtesy} from './reduce-closing.ts';
import {reducePage} from './reduce-page.ts';
import {reducePalette} from './reduce-palette.ts';
import {reduceReview, settled} from './reduce-review.ts';
import {reduceSettings} from './reduce-settings.ts';
import {reduceWelcome} from './reduce-welcome.ts';
import {back, itemsOf, onTop, type State, screenOf, withBook, withDraft, withScreen} from './state.ts';
import {afterCommand} from './tour.ts';
import {isTyping, ofText, typed} from './typing.ts';
import {reduceWizard} from './wizard/reduce.ts';

/** What a verb had to say of a lead. */
export type CardText = {verb: string; lead: string; lines: readonly string[]};

export type Action =
	| {type: 'key'; key: string}
	/** The text that is being typed: a form's line, the filter, the palette's, or the wizard's day. */
	| {type: 'typed'; text: string}
	| {type: 'size'; columns: number; rows: number}
	/** The file holds something else now, or another day has come. */
	| {type: 'book'; book: Book; today: Day}
	/**
	 * A verb is done. `select` is the lead it was about; `closes` takes the screen away that asked for it; what is worth
	 * reading comes on a card.
	 */
	| {type: 'done'; book: Book; says: string; select?: string | undefined; closes: boolean; card?: CardText | undefined}
	/** A text is back from the editor. */
	| {type: 'edited'; text: string}
	/** Something was done that changes nothing here. */
	| {type: 'said'; says: string}
	/** A verb that only looks has looked. */
	| ({type: 'card'} & CardText)
	/** A verb was refused, or the file could not be written: nothing was done. */
	| {type: 'refused'; says: string};

/** What is to be done outside: a verb run, as the command line would run it, or the end. */
export type Effect =
	| {do: 'run'; verb: string; typed: RawInput; also: readonly string[]; closes: boolean}
	| {do: 'look'; verb: string; lead: string; answer: readonly string[]}
	| {do: 'edit'; text: string}
	| {do: 'copy'; text: string}
	| {do: 'suspend'}
	| {do: 'quit'};

export type Next = {state: State; effect?: Effect};

/** From a state and what happened to the next one. Pure: no clock, no file, no terminal. */
export const reduce = (state: State, action: Action): Next => {
	const next = reduced(state, action);
	if (next.effect) return {...next, state: {...next.state, busy: next.effect.do !== 'quit'}};
	const isLeft = next.state.solo && next.state.screens.length === 1;
	return isLeft ? {...next, effect: {do: 'quit'}} : next;
};

const reduced = (state: State, action: Action): Next => {
	switch (action.type) {
		case 'key':
			return pressed(state, action.key);
		case 'typed':
			return {state: typed(state, action.text)};
		case 'size':
			return {state: {...state, size: {columns: action.columns, rows: action.rows}}};
		case 'book':
			return {state: withBook(state, action.book, action.today)};
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
		case 'said':
			return {state: {...state, message: {text: action.says, tone: 'done'}, busy: false}};
		case 'refused':
			return {state: {...refused(state, action.says), busy: false}};
		default:
			throw action satisfies never;
	}
};

const done = (state: State, {book, says, select, closes, card}: Extract<Action, {type: 'done'}>): State => {
	const screen = screenOf(state);
	const closed = closes ? back(screen.name === 'form' ? withDraft(state, screen, undefined) : state) : state;
	const marked = closes && screen.name === 'form' && screen.also.length > 0 ? new Set<string>() : closed.marked;
	const next = settled(choosing({...withBook(closed, book), marked}, select), says);
	const message = {text: says, tone: 'done'} as const;
	return {...(card ? withScreen(next, {name: 'card', ...card, top: 0}) : next), message};
};

/** The state with a lead of the inbox chosen; a filter that would hide it is taken away. */
const choosing = (state: State, id: string | undefined): State => {
	if (!itemsOf(state.inbox).some(({lead}) => lead.id === id)) return state;
	const isHidden = !shownItems(state).some(({lead}) => lead.id === id);
	return {...state, selected: id, filter: isHidden ? {text: '', typing: false} : state.filter};
};

/** A form shows what is wrong beside what was typed, which stays. */
const refused = (state: State, says: string): State => {
	const screen = screenOf(state);
	if (screen.name === 'form') return onTop(state, {...screen, problem: says});
	return {...state, message: {text: says, tone: 'problem'}};
};

const pressed = (state: State, key: string): Next => {
	if (isTyping(state) && ofText.test(key)) return {state};
	const binding = bindingFor(state, key);
	if (binding) return run(state, binding, key);
	const screen = screenOf(state);
	const letter: Binding = {command: 'letter', keys: [], label: '', says: '', screens: []};
	return (screen.name === 'form' && key.length === 1 && reduceForm(state, screen, letter, key)) || {state};
};

const run = (state: State, binding: Binding, key = binding.keys[0] ?? ''): Next => {
	const problem = binding.whyNot?.(state);
	if (problem) return {state: {...state, message: {text: `${binding.label}: ${problem}`, tone: 'problem'}}};
	const tour = state.tour === undefined ? undefined : afterCommand(state.tour, binding.command);
	const fresh = {...state, tour, message: undefined};
	return onScreen(fresh, binding, key) ?? commandOf(fresh, binding.command);
};

/** What the key does on the top screen alone. */
const onScreen = (state: State, binding: Binding, key: string): Next | undefined => {
	const screen = screenOf(state);
	switch (screen.name) {
		case 'inbox':
			return reduceInbox(state, binding, key);
		case 'lead':
			return reduceLead(state, screen, binding);
		case 'wizard':
			return reduceWizard(state, screen, binding, key);
		case 'form':
			return reduceForm(state, screen, binding, key);
		case 'palette':
			return reducePalette(state, screen, binding, run);
		case 'review':
			return reduceReview(state, screen, binding);
		case 'settings':
			return reduceSettings(state, screen, binding);
		case 'welcome':
			return reduceWelcome(state, screen, binding, key);
		case 'draft':
			return reduceDraft(state, screen, binding);
		case 'closing':
			return reduceClosing(state, screen, binding, key);
		case 'courtesy':
			return reduceCourtesy(state, screen, binding);
		case 'help':
		case 'card':
			return reducePage(state, screen, binding);
		default:
			throw screen satisfies never;
	}
};
