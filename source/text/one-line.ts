import {drawable, graphemesOf, longestText} from './fit.ts';

/** One letter in its two forms: as it is kept, and as a text field shows it. */
type Piece = {kept: string; shown: string};

const piecesOf = (text: string): Piece[] =>
	Array.from(graphemesOf(text), ({segment}) => ({kept: segment, shown: drawable(segment)}));

/**
 * Turns a text into the one line of a text field: safe to draw, a space for each line break, a name for each hidden
 * character. A text that is too long to edit is only shown.
 */
export function onOneLine(text: string): string {
	if (text.length > longestText) return drawable(text);
	return /^[ -~]*$/.test(text)
		? text
		: piecesOf(text)
				.map(({shown}) => shown)
				.join('');
}

/** The text after somebody edited its line. Whatever was not touched stays byte for byte, line breaks included. */
export function withLineEdited(text: string, line: string): string {
	const pieces = piecesOf(text);
	let [first, from] = [0, 0];
	for (const {shown} of pieces) {
		if (!line.startsWith(shown, from)) break;
		from += shown.length;
		first++;
	}
	let [last, to] = [pieces.length, line.length];
	for (const {shown} of pieces.slice(first).reverse()) {
		if (to - shown.length < from || !line.endsWith(shown, to)) break;
		to -= shown.length;
		last--;
	}
	const kept = (some: readonly Piece[]) => some.map(each => each.kept).join('');
	return kept(pieces.slice(0, first)) + line.slice(from, to) + kept(pieces.slice(last));
}
