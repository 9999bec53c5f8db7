import type {Binding} from '../definition.ts';
import {wayOutKeys} from '../parts/common-keys.ts';
import type {Screen} from '../screen.ts';
import {back, leftForm, onTop, type State} from '../state.ts';
import {lineAt, moved, turned, typedIn} from './state.ts';

const turning = (by: number) => (state: State, form: Screen<'form'>) => ({
	state: lineAt(form) ? onTop(state, turned(form, by)) : state,
});

/** What keys do in a form. Saving runs its verb; the form stays until that is done, with all that was typed. */
export const formKeys: readonly Binding<'form'>[] = [
	{
		keys: ['enter'],
		label: 'save',
		description: 'save the form',
		inBar: 'yes',
		run: (state, form) => ({
			state,
			effect: {do: 'run', verb: form.verb, typed: typedIn(form), also: form.also, closes: true},
		}),
	},
	{
		keys: ['tab', 'down'],
		label: 'next line',
		description: 'the next line of the form',
		inBar: 'yes',
		run: (state, form) => ({state: onTop(state, moved(form, 1))}),
	},
	{
		keys: ['shift-tab', 'up'],
		label: 'line before',
		description: 'the line before',
		run: (state, form) => ({state: onTop(state, moved(form, -1))}),
	},
	{
		keys: ['right', 'space'],
		label: 'next choice',
		description: 'the next choice, where a line has choices; a letter jumps to one',
		inBar: 'yes',
		run: turning(1),
	},
	{keys: ['left'], label: 'choice before', description: 'the choice before', run: turning(-1)},
	{
		keys: ['esc'],
		label: 'leave',
		description: 'leave the form; what was typed is there when you come back',
		inBar: 'always',
		run: (state, form) => ({state: back(leftForm(state, form))}),
	},
	...wayOutKeys,
];
