import {createContext, useContext} from 'react';
import type {Verdict} from '../advice/ruling.ts';

type Look = {color?: string; bold?: boolean; dimColor?: boolean; inverse?: boolean};

/** How things look, by what they mean. Nothing is said by colour alone: words and marks say the same. */
export type Theme = Record<'title' | 'section' | 'faint' | 'chosen' | 'urgent' | 'calm' | 'problem' | 'done', Look>;

const coloured: Theme = {
	title: {bold: true},
	section: {bold: true},
	faint: {dimColor: true},
	chosen: {bold: true},
	urgent: {color: 'red', bold: true},
	calm: {color: 'green'},
	problem: {color: 'red'},
	done: {color: 'green'},
};

const plain: Theme = {...coloured, urgent: {bold: true}, calm: {}, problem: {bold: true}, done: {}};

/** The theme with colours, or without any (`NO_COLOR`). */
export const themeFor = (colours: boolean): Theme => (colours ? coloured : plain);

export const ThemeContext = createContext<Theme>(coloured);

export const useTheme = (): Theme => useContext(ThemeContext);

/** Red where something is to be done, green where all is well. */
export const lookOf = (verdict: Verdict, theme: Theme): Look =>
	['answer', 'thank', 'contact', 'ask-insider'].includes(verdict) ? theme.urgent : theme.calm;
