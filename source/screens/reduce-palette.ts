import type {Binding} from './keys.ts';
import {commandsFor} from './palette-state.ts';
import type {Next} from './reduce.ts';
import {back, onTop, type Palette, type State} from './state.ts';

/** What a key does in the palette. The chosen command is then run on the screen below, as its key would. */
export const reducePalette = (
	state: State,
	palette: Palette,
	{command}: Binding,
	press: (state: State, binding: Binding) => Next,
): Next | undefined => {
	const commands = commandsFor(state, palette);
	const to = (at: number): Next => ({
		state: onTop(state, {...palette, at: Math.max(0, Math.min(at, commands.length - 1))}),
	});
	switch (command) {
		case 'down':
			return to(palette.at + 1);
		case 'up':
			return to(palette.at - 1);
		case 'choose': {
			const chosen = commands[palette.at];
			if (chosen) return press(back(state), chosen.binding);
			return {state: {...state, message: {text: `no command is called "${palette.text}"`, tone: 'problem'}}};
		}
		default:
			return undefined;
	}
};
