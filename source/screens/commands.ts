import {verbNamed} from '../verbs/index.ts';
import {closingFor} from './closing-state.ts';
import {openDraft} from './draft/reduce.ts';
import {formFor} from './form/state.ts';
import {suggested} from './form/suggested.ts';
import type {Next} from './reduce.ts';
import {reviewOf} from './reduce-review.ts';
import {settingsScreen} from './settings-state.ts';
import {back, leadIdOf, lookedAt, type State, screenOf, withForm, withScreen} from './state.ts';
import {answersIn, wizardFor} from './wizard/state.ts';

/** What a command does wherever its key is listed, or the palette has it. */
export const commandOf = (state: State, command: string): Next => {
	const lead = leadIdOf(state);
	switch (command) {
		case 'open':
			return {state: lead ? withScreen(state, {name: 'lead', lead, at: -1, top: 0}) : state};
		case 'help':
			return {state: withScreen(state, {name: 'help', top: 0, search: '', typing: false})};
		case 'palette':
			return {state: withScreen(state, {name: 'palette', text: '', at: 0})};
		case 'review':
			return {state: withScreen(state, reviewOf(state))};
		case 'ask':
			return {state: lead ? withScreen(state, wizardFor(lead)) : state};
		case 'config':
			return {state: withScreen(state, settingsScreen())};
		case 'draft':
			return openDraft(state, lead);
		case 'close':
			return {state: lead ? withScreen(state, closingFor(state, lead)) : state};
		case 'courtesy':
			return {state: withScreen(state, {name: 'courtesy', at: 0})};
		case 'done':
			return form(state, 'log', lead);
		case 'undo':
		case 'redo':
			return {state, effect: {do: 'run', verb: command, typed: {}, also: [], closes: false}};
		case 'back':
			return {state: back(state)};
		case 'suspend':
			return {state, effect: {do: 'suspend'}};
		case 'quit':
			return {state, effect: {do: 'quit'}};
		default:
			return ofVerb(state, command, lead);
	}
};

/** A verb that only looks answers on a card; one that changes something has a form. */
const ofVerb = (state: State, name: string, lead: string | undefined): Next => {
	const verb = verbNamed(name);
	if (!verb) return {state};
	if (!verb.isQuery) return form(state, name, verb.fields.lead ? lead : undefined);
	const answer = verb.fields.answer ? answersSoFar(state) : [];
	return lead ? {state, effect: {do: 'look', verb: name, lead, answer}} : {state};
};

/** What the wizard was told and has not kept yet, where one is open. */
const answersSoFar = (state: State): string[] => {
	const screen = screenOf(state);
	return screen.name === 'wizard' ? Object.entries(answersIn(screen)).map(([key, value]) => `${key}=${value}`) : [];
};

/** The form of a verb, with what is most likely meant in it; for the marked leads, where some are and it takes them. */
const form = (state: State, verb: string, lead: string | undefined): Next => {
	const looked = lookedAt(state, lead);
	const texts = looked ? suggested(verb, looked) : {};
	const marked = [...state.marked].filter(id => state.book.leads.some(each => each.id === id));
	const several = verb === 'snooze' && marked.length > 0 && state.screens.length === 1;
	const [first = lead, ...also] = several ? marked : [];
	return {state: withForm(state, formFor(verb, first, verb === 'edit' ? {texts} : {texts, opened: {}, also}))};
};
