import type {Binding} from '../definition.ts';
import {back, leadIdOf, type State, screenOf, withScreen} from '../state.ts';

export const paletteKey: Binding = {
	keys: [':'],
	label: 'commands',
	description: 'every command, by its name',
	inBar: 'if room',
	aside: true,
	run: state => ({state: withScreen(state, {name: 'palette', text: '', at: 0})}),
};

export const helpKey: Binding = {
	keys: ['?'],
	label: 'keys',
	description: 'all keys',
	inBar: 'always',
	aside: true,
	run: state => ({state: withScreen(state, {name: 'help', top: 0, search: '', typing: false})}),
};

export const backKey: Binding = {
	keys: ['esc', 'q'],
	label: 'back',
	description: 'back',
	inBar: 'always',
	aside: true,
	run: state => ({state: back(state)}),
};

/** The ways out that every screen has. */
export const wayOutKeys: readonly Binding[] = [
	{
		keys: ['ctrl-c'],
		label: 'quit',
		description: 'quit from anywhere',
		run: state => ({state, effect: {do: 'quit'}}),
	},
	{
		keys: ['ctrl-z'],
		label: 'suspend',
		description: 'back to the shell for a while; its "fg" comes back here',
		run: state => ({state, effect: {do: 'suspend'}}),
	},
];

/** Why nothing can be done with a lead now, where there is none. */
export function noLead(state: State): string | undefined {
	if (leadIdOf(state)) return undefined;
	const screen = screenOf(state);
	if (screen.name === 'review') return reviewOver(screen) ?? 'This lead is no longer there. n goes on.';
	return state.book.leads.length > 0 ? 'No lead is chosen.' : 'There is no lead yet. a adds one.';
}

/** Why the review has nothing more to go through, where it is over. */
export function reviewOver({at, queue}: {at: number; queue: readonly string[]}): string | undefined {
	return at >= queue.length ? 'All have been gone through.' : undefined;
}
