import {stripVTControlCharacters} from 'node:util';
import {widthOf} from '../../text/width.ts';

/** Overline, which nothing else uses: the frame writer takes it out, and puts the terminal's cursor there. */
const mark = '\u001b[53m';
const markEnd = '\u001b[55m';

/** A letter where the caret is. */
export function caretMark(letter: string): string {
	return mark + letter + markEnd;
}

export type Place = {row: number; column: number};

/** A frame without the mark, and the place of the caret, where there is one. */
export function withoutCaret(lines: readonly string[]): {lines: string[]; caret: Place | undefined} {
	const row = lines.findIndex(line => line.includes(mark));
	const line = lines[row];
	if (line === undefined) return {lines: [...lines], caret: undefined};
	const column = widthOf(stripVTControlCharacters(line.slice(0, line.indexOf(mark))));
	return {lines: lines.with(row, line.replace(mark, '').replace(markEnd, '')), caret: {row, column}};
}
