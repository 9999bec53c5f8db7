/** Whether a terminal is dark or light. */
export type Ground = 'dark' | 'light';

/** The colour of a place in the palette of 256, as `#rrggbb`: the first sixteen as given (the bright ones as the others where eight are given), the rest fixed. */
export function rgbOf(place: number, first: readonly string[]): string {
	if (place < 16) return first[place] ?? first[place - 8] ?? '#808080';
	if (place >= 232) return hex([0, 0, 0].map(() => 8 + (place - 232) * 10));
	const at = place - 16;
	return hex([Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map(step => (step === 0 ? 0 : 55 + step * 40)));
}

const hex = (parts: readonly number[]): string => `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;

const names = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

/** The place of a colour in the palette of 256: `ansi256(203)`, or one of the first eight by its name. */
export function placeOf(color: string): number {
	const number = /^ansi256\((\d+)\)$/.exec(color)?.[1];
	return number === undefined ? names.indexOf(color) : Number(number);
}
