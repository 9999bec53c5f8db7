import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import {visible} from '../../leads/safe-text.ts';
import {unstyled} from '../../verbs/emphasis.ts';

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one letter each. */
const graphemesOf = (text: string) => {
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return segmenter.segment(text);
};

/** How many columns a text takes on a terminal; names in Chinese take two a letter. */
export const widthOf = (text: string): number => stringWidth(text);

/** The text made safe to show, cut to a number of columns; what is cut ends in `…`. */
export const cut = (text: string, columns: number): string => {
	const safe = unstyled(visible(text));
	if (columns <= 0) return '';
	if (safe.length <= columns && /^[ -~]*$/.test(safe)) return safe;
	if (widthOf(safe) <= columns) return safe;
	let kept = '';
	let width = 0;
	for (const {segment} of graphemesOf(safe)) {
		const next = widthOf(segment);
		if (width + next > columns - 1) break;
		kept += segment;
		width += next;
	}
	return `${kept}…`;
};

/** The text cut and padded to exactly a number of columns. */
export const padded = (text: string, columns: number): string => {
	const shown = cut(text, columns);
	return shown + ' '.repeat(Math.max(0, columns - widthOf(shown)));
};

/** The text made safe and broken into lines of at most so many columns, between words where that is possible. */
export const wrap = (text: string, columns: number): string[] =>
	wrapAnsi(unstyled(visible(text)), Math.max(1, columns), {hard: true, trim: true})
		.split('\n')
		.flatMap(line => (widthOf(line) <= columns ? [line] : broken(line, columns)));

/** A line that wrap-ansi, which counts some scripts otherwise than terminals do, took for short enough. */
const broken = (line: string, columns: number): string[] => {
	const lines = [''];
	for (const {segment} of graphemesOf(line)) {
		const last = lines.length - 1;
		if (lines[last] && widthOf(lines[last] + segment) > columns) lines.push(segment);
		else lines[last] += segment;
	}
	return lines;
};
