import type {Day} from '../leads/day.ts';
import type {Book} from '../leads/lead.ts';
import type {Typed} from '../verbs/field.ts';
import {formFor, jumped, lineAt, withText} from './form-state.ts';
import {type Binding, bindingFor} from './keys.ts';
import {reduceForm} from './reduce-form.ts';
import {type Move, moved} from './reduce-moves.ts';
import {reduceWizard} from './reduce-wizard.ts';
import {back, itemsOf, leadIdOf, onTop, type State, screenOf, withBook, withScreen} from './state.ts';
import {wizardFor} from './wizard-state.ts';

export type Action =
	| {type: 'key'; key: string}
	/** The text of the line that is being typed in: a form's, or the wizard's day. */
	| {type: 'typed'; text: string}
	| {type: 'size'; columns: number; rows: number}
	/** The file holds something else now, or another day has come. */
	| {type: 'book'; book: Book; today: Day}
	/** A verb is done. `select` is the lead it was about; `closes` takes the screen away that asked for it. */
	| {type: 'done'; book: Book; says: string; select?: string | undefined; closes: boolean}
	/** A verb was refused, or the file could not be written: nothing was done. */
	| {type: 'refused'; says: string};

/** What is to be done outside: a verb run, as the command line would run it, or the end. */
export type Effect = {do: 'run'; verb: string; typed: Typed; closes: boolean} | {do: 'quit'};

export type Next = {state: State; effect?: Effect};

/** From a state and what happened to the next one. Pure: no clock, no file, no terminal. */
export const reduce = (state: State, action: Action): Next => {
	switch (action.type) {
		case 'key':
			return pressed(state, action.key);
		case 'typed':
			return {state: typed(state, action.text)};
		case 'size':
			return {state: {...state, size: {columns: action.columns, rows: action.rows}}};
		case 'book':
			return {state: withBook(state, action.book, action.today)};
		case 'done': {
			const shown = withBook(action.closes ? back(state) : state, action.book);
			const there = itemsOf(shown.inbox).some(({lead}) => lead.id === action.select);
			const selected = there ? action.select : shown.selected;
			return {state: {...shown, selected, message: {text: action.says, tone: 'done'}}};
		}
		case 'refused':
			return {state: refused(state, action.says)};
		default:
			throw action satisfies never;
	}
};

const typed = (state: State, text: string): State => {
	const screen = screenOf(state);
	if (screen.name === 'form') return onTop(state, withText(screen, text));
	if (screen.name === 'wizard') return onTop(state, {...screen, day: text, problem: undefined});
	return state;
};

/** A form shows what is wrong beside what was typed, which stays. */
const refused = (state: State, says: string): State => {
	const screen = screenOf(state);
	if (screen.name === 'form') return onTop(state, {...screen, problem: says});
	return {...state, message: {text: says, tone: 'problem'}};
};

/** True where letters belong to a text that is being typed: the text field takes them, no key does. */
export const isTyping = (state: State): boolean => {
	const screen = screenOf(state);
	if (screen.name === 'wizard') return screen.day !== undefined;
	const field = screen.name === 'form' ? lineAt(screen)?.field : undefined;
	return field !== undefined && !field.toggle && !field.choices;
};

const ofText = /^(.|space|left|right|backspace|delete|home|end)$/u;

const pressed = (state: State, key: string): Next => {
	const screen = screenOf(state);
	if (isTyping(state) && ofText.test(key)) return {state};
	const binding = bindingFor(state, key);
	if (!binding) {
		return {state: screen.name === 'form' && key.length === 1 ? onTop(state, jumped(screen, key)) : state};
	}
	const problem = binding.whyNot?.(state);
	if (problem) return {state: {...state, message: {text: `${binding.label}: ${problem}`, tone: 'problem'}}};
	const fresh = {...state, message: undefined};
	return onScreen(fresh, binding, key) ?? anywhere(fresh, binding);
};

/** What the key does on the top screen alone. */
const onScreen = (state: State, binding: Binding, key: string): Next | undefined => {
	const screen = screenOf(state);
	switch (screen.name) {
		case 'wizard':
			return reduceWizard(state, screen, binding, key);
		case 'form':
			return reduceForm(state, screen, binding);
		default:
			return undefined;
	}
};

/** What the key does wherever it is listed. */
const anywhere = (state: State, {command}: Binding): Next => {
	const lead = leadIdOf(state);
	switch (command) {
		case 'open':
			return {state: lead ? withScreen(state, {name: 'lead', lead, top: 0}) : state};
		case 'help':
			return {state: withScreen(state, {name: 'help', top: 0})};
		case 'ask':
			return {state: lead ? withScreen(state, wizardFor(lead)) : state};
		case 'add':
			return {state: withScreen(state, formFor('add', undefined))};
		case 'log':
		case 'snooze':
			return {state: withScreen(state, formFor(command, lead))};
		case 'edit':
			return {state: withScreen(state, formFor(command, lead, factsIn(state, lead)))};
		case 'undo':
		case 'redo':
			return {state, effect: {do: 'run', verb: command, typed: {}, closes: false}};
		case 'back':
			return {state: back(state)};
		case 'quit':
			return {state, effect: {do: 'quit'}};
		default:
			return {state: moved(state, command as Move)};
	}
};

/** The facts of a lead as the edit form opens with them. */
const factsIn = (state: State, id: string | undefined): Record<string, string> => {
	const lead = state.book.leads.find(each => each.id === id);
	if (!lead) return {};
	const {organization, role = '', email = '', phone = '', url = '', note = ''} = lead;
	return {organization, role, email, phone, url, note};
};
