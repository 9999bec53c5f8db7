import {log} from '../../verbs/log.ts';
import type {Next} from '../action.ts';
import type {Binding} from '../definition.ts';
import {wayOutKeys} from '../parts/common-keys.ts';
import type {Screen} from '../screen.ts';
import {back, isTouched, leftForm, onTop, type State, withUnsaved} from '../state.ts';
import {behindPlus, formLines} from './lines.ts';
import {formFor, lineAt, moved, optionMoved, turned, typedIn} from './state.ts';

type Form = Screen<'form'>;

const isOnList = (form: Form): boolean => lineAt(form)?.is === 'list';

const turning = (by: number) => (state: State, form: Form) => ({
	state: onTop(state, isOnList(form) ? optionMoved(state, form, by) : turned(form, by)),
});

/** Moves the cursor: through the list of options where it is on that, else from line to line. */
const cursorMoved = (state: State, form: Form, by: number): State =>
	onTop(state, isOnList(form) ? optionMoved(state, form, by) : moved(form, by));

/** Why nothing can be saved yet: nothing of the list was chosen. */
const nothingChosen = (_: State, form: Form): string | undefined => {
	if (form.verb !== log || form.texts.what !== undefined) return undefined;
	return form.filter ? `Nothing is called "${form.filter}".` : 'Say what happened: a word or a number.';
};

const save = (state: State, form: Form): Next => ({
	state,
	effect: {do: 'run', verb: form.verb, typed: typedIn(form), also: form.also, closes: true},
});

/** What keys do in a form. Saving runs its verb; the form stays until that is done, with all that was typed. */
export const formKeys: readonly Binding<'form'>[] = [
	{keys: ['enter'], label: 'save', description: 'save the form', inBar: 'always', whyNot: nothingChosen, run: save},
	{
		keys: ['tab'],
		label: 'its lines',
		description: 'the next line of the form',
		inBar: 'yes',
		whyNot: (_, form) => (formLines(form).length < 2 ? 'Choose first what happened.' : undefined),
		run: (state, form) => ({state: onTop(state, moved(form, 1))}),
	},
	{
		keys: ['shift-tab'],
		label: 'line before',
		description: 'the line before',
		run: (state, form) => ({state: onTop(state, moved(form, -1))}),
	},
	{
		keys: ['down'],
		label: 'down',
		description: 'the next of the list, or the next line',
		run: (state, form) => ({state: cursorMoved(state, form, 1)}),
	},
	{
		keys: ['up'],
		label: 'up',
		description: 'the one before',
		run: (state, form) => ({state: cursorMoved(state, form, -1)}),
	},
	{
		keys: ['+'],
		label: 'one more thing',
		description: 'on an empty line, all else that can be said of it',
		inBar: 'if room',
		whyNot: (_, form) => (behindPlus(form).length === 0 ? 'There is no more to say of it.' : undefined),
		run: (state, form) => ({state: onTop(state, {...form, more: true})}),
	},
	{
		keys: ['right', 'space'],
		label: 'next choice',
		description: 'the next choice, where a line has choices; a letter jumps to one',
		run: turning(1),
	},
	{keys: ['left'], label: 'choice before', description: 'the choice before', run: turning(-1)},
	{
		keys: ['ctrl-x'],
		label: 'clear',
		description: 'clear all that was typed',
		inBar: 'if room',
		whyNot: (_, form) => (isTouched(form) ? undefined : 'Nothing was typed.'),
		run: (state, form) => {
			const empty = formFor(form.verb, form.lead, {
				texts: form.opened,
				fixed: form.fixed,
				also: form.also,
			});
			return {
				state: withUnsaved(
					onTop(state, {...empty, at: Math.min(form.at, formLines(empty).length - 1)}),
					form,
					undefined,
				),
			};
		},
	},
	{
		keys: ['esc'],
		label: 'keep for later',
		description: 'leave the form; what was typed is there when you come back',
		inBar: 'always',
		run: (state, form) => ({state: back(leftForm(state, form))}),
	},
	...wayOutKeys,
];
