import {unstyled} from '../verbs/emphasis.ts';
import {wrap} from './parts/fit.ts';
import type {Card} from './state.ts';

/** The lines of a card, for so many columns. */
export const cardLines = ({lines}: Pick<Card, 'lines'>, columns: number): string[] =>
	lines.flatMap(line => (line === '' ? [' '] : wrap(unstyled(line), columns - 1)));
