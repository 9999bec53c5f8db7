import type {Binding} from '../keys.ts';
import type {Next} from '../reduce.ts';
import {back, leftForm, onTop, type State} from '../state.ts';
import {type Form, jumped, lineAt, moved, turned, typedIn} from './state.ts';

/** What a key does in a form. Saving runs the form's verb; the form stays until that is done, with all that was typed. */
export const reduceForm = (state: State, form: Form, {command}: Binding, key: string): Next | undefined => {
	switch (command) {
		case 'save':
			return {state, effect: {do: 'run', verb: form.verb, typed: typedIn(form), also: form.also, closes: true}};
		case 'leave':
			return {state: back(leftForm(state, form))};
		case 'next-line':
			return {state: onTop(state, moved(form, 1))};
		case 'line-before':
			return {state: onTop(state, moved(form, -1))};
		case 'turn':
		case 'turn-back':
			return {state: lineAt(form) ? onTop(state, turned(form, command === 'turn' ? 1 : -1)) : state};
		case 'letter':
			return {state: onTop(state, jumped(form, key))};
		default:
			return undefined;
	}
};
