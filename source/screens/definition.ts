import type {ReactNode} from 'react';
import type {Next} from './action.ts';
import type {Screen, ScreenName} from './screen.ts';
import type {State} from './state.ts';

/** The steps of the tour, in their order; each is done by pressing a key that carries its name. */
export const lessons = ['move', 'open', 'why', 'ask', 'log', 'undo'] as const;
export type Lesson = (typeof lessons)[number];

/** One thing a key does on a screen, with its words: key bar, help, palette and README are made from them. */
export type Binding<N extends ScreenName = ScreenName> = {
	keys: readonly string[];
	/** In the key bar: one word or two. */
	label: string;
	/** On the help screen, in the palette and in the README. */
	description: string;
	/** Shown in the key bar: always, or after the others where they leave room. */
	inBar?: 'always' | 'yes' | 'if room';
	/** How many of its digits do something now, where not all of them do. */
	digits?: (state: State, screen: Screen<N>) => number;
	/** It is about the screen, not about the lead: in the key bar it stands after the dividing line. */
	aside?: true;
	lesson?: Lesson;
	/** It only moves the cursor: the list of commands leaves it out. */
	moves?: true;
	run: (state: State, screen: Screen<N>, pressed: Pressed) => Next;
	/** Why the key does nothing now, as a sentence, if it does nothing. */
	whyNot?: (state: State, screen: Screen<N>) => string | undefined;
};

/**
 * A key, as it is pressed, with its word in the bar. Where the bar is too narrow, the key with the highest `rank` is
 * dropped first; the rank is 1 where none is given.
 */
export type BarKey = readonly [key: string, label: string, rank?: number];

/** The key that was pressed, and all screens; few bindings need these. */
type Pressed = {key: string; screens: Screens};

export type ViewProps<N extends ScreenName> = {
	state: State;
	screen: Screen<N>;
	/** In lines. */
	height: number;
	screens: Screens;
	onType: (text: string) => void;
};

/** All that makes a screen. */
export type ScreenDefinition<N extends ScreenName> = {
	/** Over its keys on the help screen. */
	title: string;
	/** Where two bindings have the same key, the first counts. */
	keys: readonly Binding<N>[];
	/** The keys that come first in the key bar, in this order: first the one for what is advised. */
	bar?: (state: State, screen: Screen<N>) => readonly BarKey[];
	/** The text that is being typed there, and the state with another one; nothing where keys are keys. */
	typing?: (state: State, screen: Screen<N>) => {text: string; typed: (text: string) => State} | undefined;
	/** What any letter does that is not one of the keys. */
	letter?: (state: State, screen: Screen<N>, letter: string) => State;
	view: (props: ViewProps<N>) => ReactNode;
};

export type Screens = {[N in ScreenName]: ScreenDefinition<N>};

/** A key of the screen that is shown, ready to be pressed. */
export type Command = Pick<Binding, 'keys' | 'label' | 'description' | 'inBar' | 'aside' | 'moves'> & {
	/** Its keys in short, as they stand in the bar and in the list of commands: `1-4` for a row of digits. */
	brief: string;
	whyNot: () => string | undefined;
	press: (key?: string) => Next;
};

/** The keys of a screen as they are now. A key that does nothing now says why, and changes nothing else. */
export function commandsOn<N extends ScreenName>(screens: Screens, state: State, screen: Screen<N>): Command[] {
	return screens[screen.name].keys.map(({run, whyNot, lesson, digits, ...words}) => ({
		...words,
		brief: inBrief(words.keys, digits?.(state, screen)),
		whyNot: () => whyNot?.(state, screen),
		press: (key = words.keys[0] ?? '') => {
			const problem = whyNot?.(state, screen);
			if (problem) return {state: {...state, message: {text: problem, tone: 'problem'}}};
			const isLearned = state.tour !== undefined && lesson !== undefined && lesson === lessons[state.tour];
			const tour = isLearned ? lessons.indexOf(lesson) + 1 : state.tour;
			return run({...state, tour, message: undefined}, screen, {key, screens});
		},
	}));
}

/** One key stands for all of a row, as `1-5`; of several that do the same the first is enough. */
function inBrief(keys: readonly string[], digits = keys.length): string {
	const isRow = keys.length > 2 && keys.every(key => /^\d$/.test(key));
	return isRow ? `${keys[0]}-${keys[digits - 1]}` : keysInWords(keys.slice(0, 1));
}

/** Keys as they are shown: `j ↓`. */
export function keysInWords(keys: readonly string[]): string {
	return keys.map(key => ({down: '↓', up: '↑', left: '←', right: '→'})[key] ?? key).join(' ');
}
