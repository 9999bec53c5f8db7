import {unstyled} from '../text/emphasis.ts';
import {wrap} from '../text/fit.ts';
import type {Card} from './state.ts';

/** The lines of a card, for so many columns; what is wrapped stays under the beginning of its line. */
export const cardLines = ({lines}: Pick<Card, 'lines'>, columns: number): string[] =>
	lines.flatMap(line => {
		const [indent = ''] = /^ */.exec(line) ?? [];
		return wrap(unstyled(line).slice(indent.length), columns - 1 - indent.length).map(
			part => `${indent}${part}` || ' ',
		);
	});
