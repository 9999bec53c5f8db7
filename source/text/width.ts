import stringWidth from 'string-width';

const letters = /^[ -~]*$/;

/**
 * The number of columns that a text takes on a terminal: a Chinese letter takes two, colours none. ASCII takes one a
 * letter.
 */
export function widthOf(text: string): number {
	return letters.test(text) ? text.length : stringWidth(text);
}
