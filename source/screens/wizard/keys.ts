import type {Binding} from '../keys.ts';
import {type State, screenOf} from '../state.ts';
import {asking} from './state.ts';

/** What keys do in the wizard. */
export const inWizard: readonly Binding[] = [
	{
		command: 'choose',
		keys: ['enter'],
		label: 'choose',
		says: 'give the chosen answer, or change what is known',
		screens: ['wizard'],
		inBar: true,
	},
	{
		command: 'number',
		keys: ['1', '2', '3', '4'],
		label: 'answer',
		says: 'give the answer with that number',
		screens: ['wizard'],
		inBar: true,
		whyNot: state => (isAsking(state) ? undefined : 'no question is open'),
	},
	{
		command: 'question-back',
		keys: ['b', 'left'],
		label: 'back',
		says: 'one question back',
		screens: ['wizard'],
		inBar: true,
		whyNot: state => {
			const screen = screenOf(state);
			return screen.name === 'wizard' && screen.given.length === 0 && !screen.again
				? 'this is the first question'
				: undefined;
		},
	},
];

function isAsking(state: State): boolean {
	const screen = screenOf(state);
	return screen.name === 'wizard' && asking(state, screen) !== undefined;
}
