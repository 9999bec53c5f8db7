import {createContext, useContext} from 'react';

type Look = {color?: string; bold?: boolean; dimColor?: boolean; inverse?: boolean};

/**
 * How things look, by what they mean: five roles and two weights. Each role has a sign or a word beside it, so that
 * nothing is said by colour alone.
 */
export type Theme = Record<
	/** Somebody waits for you, and it is late: "2 days late". */
	| 'owed'
	/** Where you are: `▌` or `▸`. */
	| 'cursor'
	/** The day of a voice or of yours, and the letters of what happened: `● ◆ I T A`. */
	| 'voice'
	/** Something is missing: a name, a blank in a draft. */
	| 'gap'
	/** It worked; "u undo" stands behind it. */
	| 'done'
	/** What to read first. */
	| 'bold'
	/** What can be read last. */
	| 'faint',
	Look
>;

/** `plain` has no colours at all (`NO_COLOR`). */
export type ThemeName = 'dark' | 'light' | 'plain';

const weights = {bold: {bold: true}, faint: {dimColor: true}} as const;

/** A terminal chooses its sixteen colours itself; where they may be hard to read, it is one of the 256 fixed ones. */
export const themes: Record<ThemeName, Theme> = {
	dark: {
		owed: {color: 'ansi256(203)', bold: true},
		cursor: {color: 'cyan'},
		voice: {color: 'cyan'},
		gap: {color: 'yellow'},
		done: {color: 'green'},
		...weights,
	},
	light: {
		owed: {color: 'ansi256(124)', bold: true},
		cursor: {color: 'ansi256(127)'},
		voice: {color: 'ansi256(127)'},
		gap: {bold: true},
		done: {color: 'ansi256(25)'},
		...weights,
	},
	plain: {owed: {bold: true}, cursor: {}, voice: {}, gap: {bold: true}, done: {}, ...weights},
};

export const ThemeContext = createContext<Theme>(themes.plain);

export function useTheme(): Theme {
	return useContext(ThemeContext);
}
