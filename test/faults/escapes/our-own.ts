/** What an output may hold besides text: a table has tabs, and a screen what draws it. */
export type Allowed = {tabs?: true; screen?: {columns: number; rows: number}};

/** Bold, dim, inverse, red, green, yellow, blue, cyan, grey, and the end of each: all the looks there are. */
const looks = /^(?:0|1|2|7|22|27|31|32|33|34|36|39|90)$/;
/** The red and the magenta that no terminal may choose anew. */
const ofThe256 = /^38;5;(?:203|124|127|25)$/;
/** The question for the ground of the terminal. */
const question = '\u001b]11;?\u0007';
/** What is sent at the beginning and at the end, around a frame, and to clear before one. */
const modes = /^\u001b\[(?:\?(?:1049|2004|7|25|2026)[hl]|2J|K)$/;

const sequence = /\u001b\[([0-9;?]*)([A-Za-z])/gu;

/** All that a terminal could obey and that nobody could see, line breaks apart. */
const foreign =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufdd0-\ufdef\ufff9-\ufffb]|\p{Surrogate}/u;

const isOurs = (found: string, parameters: string, final: string, {screen}: Allowed): boolean => {
	if (final === 'm') return ofThe256.test(parameters) || parameters.split(';').every(code => looks.test(code));
	if (!screen) return false;
	const [row = 0, column = 0] = parameters.split(';').map(Number);
	if (final === 'H') return row >= 1 && row <= screen.rows && column >= 1 && column <= screen.columns;
	return modes.test(found);
};

/** The first thing in an output that is not ours, with what stands around it; undefined where there is none. */
export const foreignIn = (output: string, allowed: Allowed = {}): string | undefined => {
	const asked = allowed.screen ? output.replace(question, '') : output;
	const rest = asked.replace(sequence, (found, parameters: string, final: string) =>
		isOurs(found, parameters, final, allowed) ? '' : found,
	);
	const text = allowed.tabs ? rest.replaceAll('\t', '') : allowed.screen ? rest.replaceAll('\r\n', '\n') : rest;
	const at = text.search(foreign);
	return at < 0 ? undefined : JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
};
