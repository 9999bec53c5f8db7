import {unstyled} from './emphasis.ts';
import {carried, graphemesOf, longest} from './fit.ts';
import {visible} from './safe-text.ts';

/** A letter as it is kept, and as a text field shows it. */
type Piece = {kept: string; shown: string};

const shownAs = (text: string): string => carried(unstyled(visible(text)));

const piecesOf = (text: string): Piece[] =>
	Array.from(graphemesOf(text), ({segment}) => ({kept: segment, shown: shownAs(segment)}));

/**
 * A text as the one line of a text field: safe to draw, with a space for a line break and a name for what hides. What is
 * too long to be typed into is only shown.
 */
export function onOneLine(text: string): string {
	if (text.length > longest) return shownAs(text);
	return /^[ -~]*$/.test(text)
		? text
		: piecesOf(text)
				.map(({shown}) => shown)
				.join('');
}

/** The text after its line was edited: what was not touched is as it was, byte for byte, line breaks and all. */
export function withLineEdited(text: string, line: string): string {
	const pieces = piecesOf(text);
	let [first, from] = [0, 0];
	for (; first < pieces.length; first++) {
		const {shown} = pieces[first] as Piece;
		if (!line.startsWith(shown, from)) break;
		from += shown.length;
	}
	let [last, to] = [pieces.length, line.length];
	for (; last > first; last--) {
		const {shown} = pieces[last - 1] as Piece;
		if (to - shown.length < from || !line.endsWith(shown, to)) break;
		to -= shown.length;
	}
	const kept = (some: readonly Piece[]) => some.map(each => each.kept).join('');
	return kept(pieces.slice(0, first)) + line.slice(from, to) + kept(pieces.slice(last));
}
