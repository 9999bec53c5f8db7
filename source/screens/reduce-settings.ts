import {settings} from '../verbs/kit/settings.ts';
import type {Binding} from './keys.ts';
import type {Next} from './reduce.ts';
import {type Settings, settingAt, textOf, turnedTo} from './settings-state.ts';
import {onTop, type State} from './state.ts';

/** What a key does in the settings. A choice is saved as it is turned, a text when enter ends it; undo takes it back. */
export const reduceSettings = (state: State, screen: Settings, {command}: Binding): Next | undefined => {
	const setting = settingAt(screen);
	const to = (at: number): Next => ({
		state: onTop(state, {...screen, at: Math.max(0, Math.min(at, settings.length - 1)), text: undefined}),
	});
	const turn = (by: number): Next => {
		const value = turnedTo(setting, state, by);
		return value === undefined ? {state} : set(state, setting.key, value);
	};
	switch (command) {
		case 'down':
			return to(screen.at + 1);
		case 'up':
			return to(screen.at - 1);
		case 'first':
			return to(0);
		case 'last':
			return to(settings.length);
		case 'turn':
			return turn(1);
		case 'turn-back':
			return turn(-1);
		case 'change':
			if (setting.choices) return turn(1);
			return screen.text === undefined
				? {state: onTop(state, {...screen, text: textOf(setting, state)})}
				: set(onTop(state, {...screen, text: undefined}), setting.key, screen.text);
		case 'back':
			return screen.text === undefined ? undefined : {state: onTop(state, {...screen, text: undefined})};
		default:
			return undefined;
	}
};

const set = (state: State, key: string, value: string): Next => ({
	state,
	effect: {do: 'run', verb: 'config', typed: {setting: [key], value: [value]}, also: [], closes: false},
});
