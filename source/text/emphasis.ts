/**
 * Marks emphasis inside a line with a pair of characters that Unicode reserves for internal use. The output first makes
 * the line safe and only then turns the pair into colours, so no data can style or steer the terminal.
 */
const marks = {strong: '\uFDD0', faint: '\uFDD1', urgent: '\uFDD2', calm: '\uFDD3', name: '\uFDD4'} as const;
const end = '\uFDDF';

export type Emphasis = keyof typeof marks;

// Removes these characters from the data, because they would end the emphasis early.
const mark = (kind: Emphasis) => (text: string) => `${marks[kind]}${unstyled(text)}${end}`;

export const strong = mark('strong');
export const faint = mark('faint');
export const urgent = mark('urgent');
export const calm = mark('calm');
export const name = mark('name');

/** The SGR codes (ECMA-48) that begin and end each style. A library would open the standard streams for these five. */
const codes: Record<Emphasis, readonly [on: string, off: string]> = {
	strong: ['1', '22'],
	faint: ['2', '22'],
	urgent: ['1;31', '22;39'],
	calm: ['32', '39'],
	name: ['36', '39'],
};

/** Shows the emphasis of a line as colours. */
export function coloured(line: string): string {
	const whole = line.replace(/([\uFDD0-\uFDD4])([^\uFDD0-\uFDDF]*)\uFDDF/g, (_, start: string, text: string) => {
		const kind = (Object.keys(marks) as Emphasis[]).find(each => marks[each] === start) ?? 'strong';
		const [on, off] = codes[kind];
		return `\u001B[${on}m${text}\u001B[${off}m`;
	});
	return unstyled(whole);
}

/** Removes the emphasis from a line. */
export function unstyled(line: string): string {
	return line.replace(/[\uFDD0-\uFDDF]/g, '');
}
