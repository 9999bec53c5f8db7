import stringWidth from 'string-width';

const letters = /^[ -~]*$/;

/** How many columns a text takes on a terminal: names in Chinese take two a letter, colours none. Most text is ASCII, one a letter. */
export function widthOf(text: string): number {
	return letters.test(text) ? text.length : stringWidth(text);
}
