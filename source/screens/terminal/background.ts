/** Whether a terminal's background is dark or light. */
export type Background = 'dark' | 'light';

/** Asks a terminal for the colour of its background (OSC 11 of xterm); one that does not know the question says nothing. */
export const backgroundQuestion = '\u001b]11;?\u0007';

/** How long an answer is waited for, in milliseconds: colours that change later would only startle. */
export const backgroundPatience = 500;

/** The background that a terminal answers, light from half of the greatest brightness on; nothing for any other key. */
export function backgroundIn(answer: string): Background | undefined {
	const [, ...parts] = /^\u001b\]11;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i.exec(answer) ?? [];
	if (parts.length < 3) return undefined;
	const [red = 0, green = 0, blue = 0] = parts.map(part => Number.parseInt(part, 16) / (16 ** part.length - 1));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue >= 0.5 ? 'light' : 'dark';
}
