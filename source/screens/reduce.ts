import type {Day} from '../leads/day.ts';
import type {Book} from '../leads/lead.ts';
import type {Typed} from '../verbs/field.ts';
import {formFor, jumped, lineAt, moved, turned, typedIn, withText} from './form-state.ts';
import {type Binding, bindingFor} from './keys.ts';
import {back, itemsOf, leadIdOf, onTop, screenOf, type State, withBook, withScreen} from './state.ts';
import {reduceWizard, leaveWizard} from './reduce-wizard.ts';
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
			return {state: {...shown, selected: there ? action.select : shown.selected, message: {text: action.says, tone: 'done'}}};
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
	if (!binding) return screen.name === 'form' && key.length === 1 ? {state: onTop(state, jumped(screen, key))} : {state};
	const problem = binding.whyNot?.(state);
	if (problem) return {state: {...state, message: {text: `${binding.label}: ${problem}`, tone: 'problem'}}};
	const fresh = {...state, message: undefined};
	if (screen.name === 'wizard') return reduceWizard(fresh, screen, binding, key) ?? command(fresh, binding);
	return command(fresh, binding);
};

const command = (state: State, {command: name}: Binding): Next => {
	const screen = screenOf(state);
	const lead = leadIdOf(state);
	switch (name) {
		case 'down':
		case 'up':
		case 'first':
		case 'last':
		case 'page-down':
		case 'page-up':
			return {state: move(state, name)};
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
		case 'edit':
			return {state: withScreen(state, formFor(name, lead, name === 'edit' ? factsIn(state, lead) : {}))};
		case 'undo':
		case 'redo':
			return {state, effect: {do: 'run', verb: name, typed: {}, closes: false}};
		case 'back':
			return screen.name === 'wizard' ? leaveWizard(state, screen) : {state: back(state)};
		case 'leave':
			return {state: back(state)};
		case 'quit':
			return {state, effect: {do: 'quit'}};
		default:
			return {state, ...inForm(state, name)};
	}
};

/** The facts of a lead as the edit form opens with them. */
const factsIn = (state: State, id: string | undefined): Record<string, string> => {
	const lead = state.book.leads.find(each => each.id === id);
	if (!lead) return {};
	const {organization, role = '', email = '', phone = '', url = '', note = ''} = lead;
	return {organization, role, email, phone, url, note};
};

const inForm = (state: State, name: string): Partial<Next> => {
	const screen = screenOf(state);
	if (screen.name !== 'form') return {};
	switch (name) {
		case 'save':
			return {effect: {do: 'run', verb: screen.verb, typed: typedIn(screen), closes: true}};
		case 'next-line':
			return {state: onTop(state, moved(screen, 1))};
		case 'line-before':
			return {state: onTop(state, moved(screen, -1))};
		case 'turn':
		case 'turn-back':
			return {state: lineAt(screen) ? onTop(state, turned(screen, name === 'turn' ? 1 : -1)) : state};
		default:
			return {};
	}
};

const move = (state: State, name: 'down' | 'up' | 'first' | 'last' | 'page-down' | 'page-up'): State => {
	const screen = screenOf(state);
	const page = Math.max(1, state.size.rows - 8);
	const by = {down: 1, up: -1, first: -Infinity, last: Infinity, 'page-down': page, 'page-up': -page}[name];
	if (screen.name === 'lead' || screen.name === 'help') return onTop(state, {...screen, top: Math.max(0, Math.min(screen.top + by, 9999))});
	const items = itemsOf(state.inbox);
	const place = items.findIndex(({lead}) => lead.id === state.selected);
	const next = Math.min(Math.max(place + by, 0), items.length - 1);
	return {...state, selected: items[next]?.lead.id};
};
