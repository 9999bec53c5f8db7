import type {Binding} from '../keys.ts';
import {type State, screenOf} from '../state.ts';
import {questionOf} from '../welcome-state.ts';

const onQuestion = (state: State): string | undefined => {
	const screen = screenOf(state);
	return screen.name === 'welcome' && screen.page === 0 ? 'enter begins' : undefined;
};

/** While a name is typed, all letters are the name’s. */
const onText = (state: State): string | undefined => {
	const screen = screenOf(state);
	const question = screen.name === 'welcome' ? questionOf(screen) : undefined;
	return question && !question.choices ? 'letters are your name here' : undefined;
};

const onChoice = (state: State): string | undefined => {
	const screen = screenOf(state);
	return screen.name === 'welcome' && !questionOf(screen)?.choices ? 'there is nothing to choose from here' : undefined;
};

/** What keys do in the welcome. */
export const inWelcome: readonly Binding[] = [
	{
		command: 'next',
		keys: ['enter'],
		label: 'go on',
		says: 'go on with what is chosen or typed',
		screens: ['welcome'],
		inBar: true,
	},
	{
		command: 'number',
		keys: ['1', '2', '3'],
		label: 'answer',
		says: 'give the answer with that number',
		screens: ['welcome'],
		inBar: true,
		whyNot: onChoice,
	},
	{
		command: 'page-back',
		keys: ['shift-tab', 'b', 'left'],
		label: 'before',
		says: 'the question before',
		screens: ['welcome'],
		whyNot: onQuestion,
	},
	{
		command: 'add',
		keys: ['a'],
		label: 'add a lead',
		says: 'your first lead, at once',
		screens: ['welcome'],
		inBar: true,
		whyNot: onText,
	},
	{
		command: 'demo',
		keys: ['d'],
		label: 'demo',
		says: 'look around in a made-up search first',
		screens: ['welcome'],
		inBar: true,
		whyNot: onText,
	},
	{
		command: 'tour',
		keys: ['t'],
		label: 'tour',
		says: 'six steps through the made-up search',
		screens: ['welcome'],
		inBar: true,
		whyNot: onText,
	},
	{
		command: 'back',
		keys: ['esc', 'q'],
		label: 'skip all',
		says: 'to the inbox, without answering',
		screens: ['welcome'],
		inBar: true,
	},
];
