import wrapAnsi from 'wrap-ansi';
import {unstyled} from './emphasis.ts';
import {visible} from './safe-text.ts';
import {widthOf} from './width.ts';

let segmenter: Intl.Segmenter | undefined;

/** Splits a text into the letters that a reader sees. */
export function graphemesOf(text: string): Iterable<{segment: string}> {
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return segmenter.segment(text);
}

/**
 * Composes the text, and gives a mark at its beginning a letter to stand on. Otherwise wrap-ansi would compose the mark
 * with a control sequence before it, and the terminal would wait for the end of that sequence.
 */
export function withCarrier(text: string): string {
	return text.normalize('NFC').replace(/^\p{M}/u, '◌$&');
}

/** The text as it may be drawn: control and hidden characters are named, and an accent at its beginning has a letter. */
export function drawable(text: string): string {
	return withCarrier(unstyled(visible(text)));
}

/** No real text needs more UTF-16 units than this for one column, accents included. */
export const unitsInColumn = 20;
/** The length in UTF-16 units from which a text is neither wrapped to its end nor edited: five pages. */
export const longestText = 10_000;

/** Makes the text safe and cuts it to a number of columns; a cut text ends in `…`. */
export function cut(text: string, columns: number): string {
	if (columns <= 0) return '';
	// Shows only the beginning of a note of a megabyte, as measuring all of it takes minutes.
	const near = text.slice(0, columns * unitsInColumn);
	const safe = drawable(near);
	if (near.length < text.length) return shortened(safe, columns);
	if (safe.length <= columns && /^[ -~]*$/.test(safe)) return safe;
	return widthOf(safe) <= columns ? safe : shortened(safe, columns);
}

const shortened = (safe: string, columns: number): string => {
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

/** Cuts and pads the text to exactly a number of columns. */
export function padded(text: string, columns: number): string {
	const shown = cut(text, columns);
	return shown + ' '.repeat(Math.max(0, columns - widthOf(shown)));
}

/**
 * Makes the text safe and breaks it into lines of at most so many columns, between words where it can. Of a text longer
 * than anybody reads on a screen it shows the beginning.
 */
export function wrap(text: string, columns: number): string[] {
	const safe = drawable(text.length > longestText ? `${text.slice(0, longestText)}…` : text);
	return (
		wrapAnsi(safe, Math.max(1, columns), {hard: true, trim: true})
			// A break may fall between a letter and its marks.
			.replace(/\n(\p{M}+)/gu, '$1\n')
			.split('\n')
			.flatMap(line => (widthOf(line) <= columns ? [line] : broken(line, columns)))
	);
}

/** Breaks a line that wrap-ansi left too long, as it counts some scripts otherwise than terminals do. */
const broken = (line: string, columns: number): string[] => {
	const lines = [''];
	for (const {segment} of graphemesOf(line)) {
		const last = lines.length - 1;
		if (lines[last] && widthOf(lines[last] + segment) > columns) lines.push(segment);
		else lines[last] += segment;
	}
	return lines;
};
