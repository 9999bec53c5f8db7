import {graphemesOf} from './fit.ts';

/** A text that is being typed, at its caret. */
export type Typed = {before: string; after: string};

/** What can be done at the caret besides typing. */
export type Edit =
	| 'left'
	| 'right'
	| 'home'
	| 'end'
	| 'backspace'
	| 'delete'
	| 'word before'
	| 'all before'
	| 'all after';

/** The text with an edit done at its caret. No edit splits a letter from its accents. */
export function edited({before, after}: Typed, edit: Edit): Typed {
	switch (edit) {
		case 'left': {
			const letter = lastOf(before);
			return {before: before.slice(0, before.length - letter.length), after: letter + after};
		}
		case 'right': {
			const letter = firstOf(after);
			return {before: before + letter, after: after.slice(letter.length)};
		}
		case 'home':
			return {before: '', after: before + after};
		case 'end':
			return {before: before + after, after: ''};
		case 'backspace':
			return {before: before.slice(0, before.length - lastOf(before).length), after};
		case 'delete':
			return {before, after: after.slice(firstOf(after).length)};
		case 'word before':
			return {before: before.replace(/\S*\s*$/u, ''), after};
		case 'all before':
			return {before: '', after};
		case 'all after':
			return {before, after: ''};
		default:
			throw edit satisfies never;
	}
}

const firstOf = (text: string): string =>
	graphemesOf(text.slice(0, near))[Symbol.iterator]().next().value?.segment ?? '';

/** No letter is longer than this, in UTF-16 units. */
const near = 200;

const lastOf = (text: string): string => [...graphemesOf(text.slice(-near))].at(-1)?.segment ?? '';
