import wrapAnsi from 'wrap-ansi';
import {unstyled} from './emphasis.ts';
import {visible} from './safe-text.ts';
import {widthOf} from './width.ts';

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one letter each. */
export function graphemesOf(text: string): Iterable<{segment: string}> {
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return segmenter.segment(text);
}

/**
 * The text composed, and a mark at its beginning with a letter to stand on: whoever composes it after a control
 * sequence (wrap-ansi does) would put the mark on the sequence's last letter, and the terminal would wait for its end.
 */
export function carried(text: string): string {
	return text.normalize('NFC').replace(/^\p{M}/u, '◌$&');
}

/** So many UTF-16 units are one letter of one column at most, but for what is no text. */
const unitsInColumn = 20;
/** From this length on, in UTF-16 units, a text is neither broken into lines to its end nor typed into: five pages. */
export const longest = 10_000;

/** The text made safe to show, cut to a number of columns; what is cut ends in `…`. */
export function cut(text: string, columns: number): string {
	if (columns <= 0) return '';
	// Who has a note of a megabyte sees its beginning: to measure all of it would take minutes.
	const near = text.slice(0, columns * unitsInColumn);
	const safe = carried(unstyled(visible(near)));
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

/** The text cut and padded to exactly a number of columns. */
export function padded(text: string, columns: number): string {
	const shown = cut(text, columns);
	return shown + ' '.repeat(Math.max(0, columns - widthOf(shown)));
}

/**
 * The text made safe and broken into lines of at most so many columns, between words where that is possible. Of what is
 * longer than anybody reads on a screen, the beginning.
 */
export function wrap(text: string, columns: number): string[] {
	const safe = carried(unstyled(visible(text.length > longest ? `${text.slice(0, longest)}…` : text)));
	return (
		wrapAnsi(safe, Math.max(1, columns), {hard: true, trim: true})
			// It may break between a letter and its marks.
			.replace(/\n(\p{M}+)/gu, '$1\n')
			.split('\n')
			.flatMap(line => (widthOf(line) <= columns ? [line] : broken(line, columns)))
	);
}

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
