import type {Binding, Screens} from '../definition.ts';
import type {Screen, ScreenName} from '../screen.ts';
import type {State} from '../state.ts';

/** The place in a list or a page, from `first` (else 0) to `last`. `to` gives the state with the cursor elsewhere. */
export type Cursor = {at: number; first?: number; last: number; page?: number; to: (at: number) => State};

type CursorOf<N extends ScreenName> = (state: State, screen: Screen<N>, screens: Screens) => Cursor;
type Words = Pick<Binding, 'keys' | 'label' | 'description' | 'lesson'>;

const moving = <N extends ScreenName>(
	cursorOf: CursorOf<N>,
	words: Words,
	to: (cursor: Cursor) => number,
): Binding<N> => ({
	...words,
	moves: true,
	run: (state, screen, {screens}) => {
		const cursor = cursorOf(state, screen, screens);
		return {state: cursor.to(Math.max(cursor.first ?? 0, Math.min(to(cursor), cursor.last)))};
	},
});

const down: Words = {keys: ['j', 'down'], label: 'down', description: 'the next line', lesson: 'move'};
const up: Words = {keys: ['k', 'up'], label: 'up', description: 'the line before'};

/** The arrows alone, where letters are typed. */
export function arrowKeys<N extends ScreenName>(cursorOf: CursorOf<N>): Binding<N>[] {
	return [
		moving(cursorOf, {...down, keys: ['down']}, ({at}) => at + 1),
		moving(cursorOf, {...up, keys: ['up']}, ({at}) => at - 1),
	];
}

/** The keys that move through a list line by line, and to its ends. */
export function listKeys<N extends ScreenName>(cursorOf: CursorOf<N>): Binding<N>[] {
	return [
		moving(cursorOf, down, ({at}) => at + 1),
		moving(cursorOf, up, ({at}) => at - 1),
		moving(cursorOf, {keys: ['g', 'home'], label: 'first', description: 'the first line'}, ({first = 0}) => first),
		moving(cursorOf, {keys: ['G', 'end'], label: 'last', description: 'the last line'}, ({last}) => last),
	];
}

/** The keys that turn pages. */
export function pageKeys<N extends ScreenName>(cursorOf: CursorOf<N>): Binding<N>[] {
	const page = {label: 'page', description: 'a page down'};
	return [
		moving(cursorOf, {...page, keys: ['pagedown', 'ctrl-f', 'ctrl-d']}, ({at, page = 1}) => at + page),
		moving(
			cursorOf,
			{...page, keys: ['pageup', 'ctrl-b', 'ctrl-u'], description: 'a page up'},
			({at, page = 1}) => at - page,
		),
	];
}
