import {formFor} from './form/state.ts';
import type {Binding} from './keys.ts';
import type {Next} from './reduce.ts';
import {back, onTop, type State, withForm} from './state.ts';
import {answerOn, questionOf, toPage, type Welcome, welcomeQuestions} from './welcome-state.ts';

/** What a key does in the welcome. At its end the answers are kept as settings, and the form for a first lead opens. */
export const reduceWelcome = (state: State, welcome: Welcome, {command}: Binding, key: string): Next | undefined => {
	const choices = questionOf(welcome)?.choices?.length ?? 0;
	const to = (at: number): Next => ({
		state: onTop(state, {...welcome, at: Math.max(0, Math.min(at, choices - 1))}),
	});
	switch (command) {
		case 'down':
			return to(welcome.at + 1);
		case 'up':
			return to(welcome.at - 1);
		case 'first':
			return to(0);
		case 'last':
			return to(choices - 1);
		case 'next':
			return goOn(state, welcome);
		case 'number':
			return Number(key) <= choices
				? goOn(state, {...welcome, at: Number(key) - 1})
				: {state: {...state, message: {text: `there are ${choices} answers`, tone: 'problem'}}};
		case 'page-back':
			return {state: onTop(state, toPage(welcome, welcome.page - 1))};
		case 'add':
			return {state: firstLead(state)};
		case 'demo':
		case 'tour':
			return {state: {...state, goesTo: command}, effect: {do: 'quit'}};
		default:
			return undefined;
	}
};

const goOn = (state: State, welcome: Welcome): Next => {
	const given = answerOn(welcome);
	if (welcome.page < welcomeQuestions.length)
		return {state: onTop(state, toPage({...welcome, given}, welcome.page + 1))};
	const [first, ...rest] = Object.entries(given).map(([key, value]) => `${key}=${value}`);
	if (first === undefined) return {state: firstLead(state)};
	const typed = {setting: [first], value: rest};
	return {state: firstLead(state), effect: {do: 'run', verb: 'config', typed, also: [], closes: false}};
};

const firstLead = (state: State): State => withForm(back(state), formFor('add', undefined));
