import {unstyled} from './emphasis.ts';
import {widthOf} from './width.ts';

const shownWidth = (text: string): number => widthOf(unstyled(text));

const start = /[\uFDD0-\uFDDE]/g;
const end = '\uFDDF';

/**
 * Breaks a line between words for a terminal of so many columns. In a table the lines that follow begin where
 * {@link hangOf} says; emphasis goes on from line to line.
 */
export function wrapStyled(line: string, columns: number): string[] {
	if (shownWidth(line) <= columns) return [line];
	const lines: string[] = [];
	const hang = ' '.repeat(hangOf(unstyled(line), columns));
	let open = '';
	let now = '';
	for (const piece of line.match(/ *[^ ]+/g) ?? []) {
		if (now.trim() && shownWidth(now) + shownWidth(piece) > columns) {
			lines.push(open ? now + end : now);
			now = `${hang}${open}${piece.trimStart()}`;
		} else now += piece;
		open = piece.includes(end) ? '' : (piece.match(start)?.at(-1) ?? open);
	}
	return [...lines, now];
}

/** Where the last column of a table begins that does so in the left half of the terminal; 0 where none does. */
const hangOf = (line: string, columns: number): number => {
	const starts = [...line.matchAll(/ {2,}(?=[^ ])/g)].map(({index, 0: gap}) => index + gap.length);
	return starts.findLast(at => at <= columns / 2) ?? 0;
};
