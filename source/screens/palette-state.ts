import fuzzysort from 'fuzzysort';
import {type Binding, bindings, keysInWords} from './keys.ts';
import type {Palette, State} from './state.ts';

export type Command = {binding: Binding; keys: string; problem: string | undefined};

/** The commands that the screen under the palette has, narrowed by what was typed, the best match first. */
export const commandsFor = (state: State, palette: Palette): Command[] => {
	const below = {...state, screens: state.screens.slice(0, -1) as unknown as State['screens']};
	const name = below.screens.at(-1)?.name ?? 'inbox';
	const all = bindings.filter(
		({screens, command}, index) =>
			screens.includes(name) &&
			command !== 'palette' &&
			bindings.findIndex(each => each.command === command && each.screens.includes(name)) === index,
	);
	const found = palette.text
		? fuzzysort.go(palette.text, all, {keys: ['label', 'says'], threshold: 0.2}).map(({obj}) => obj)
		: all;
	return found.map(binding => ({binding, keys: keysInWords(binding.keys), problem: binding.whyNot?.(below)}));
};
