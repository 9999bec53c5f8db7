/**
 * Emphasis inside a line, as a pair of characters that Unicode keeps for internal use. The sink first makes the line
 * safe to show and only then turns these into colours, so that nothing in the data can style (or steer) the terminal.
 */
const marks = {strong: '\uFDD0', faint: '\uFDD1', urgent: '\uFDD2', calm: '\uFDD3', name: '\uFDD4'} as const;
const end = '\uFDDF';

export type Emphasis = keyof typeof marks;

// What stands in the data as such a character is taken out, or it would end the emphasis early.
const mark = (kind: Emphasis) => (text: string) => `${marks[kind]}${unstyled(text)}${end}`;

export const strong = mark('strong');
export const faint = mark('faint');
export const urgent = mark('urgent');
export const calm = mark('calm');
export const name = mark('name');

/** The SGR codes (ECMA-48) that begin and end each. A library for five of them would open the standard streams. */
const codes: Record<Emphasis, readonly [on: string, off: string]> = {
	strong: ['1', '22'],
	faint: ['2', '22'],
	urgent: ['1;31', '22;39'],
	calm: ['32', '39'],
	name: ['36', '39'],
};

/** The line with its emphasis as colours. */
export function coloured(line: string): string {
	const whole = line.replace(/([\uFDD0-\uFDD4])([^\uFDD0-\uFDDF]*)\uFDDF/g, (_, start: string, text: string) => {
		const kind = (Object.keys(marks) as Emphasis[]).find(each => marks[each] === start) ?? 'strong';
		const [on, off] = codes[kind];
		return `\u001B[${on}m${text}\u001B[${off}m`;
	});
	return unstyled(whole);
}

/** The line without its emphasis. */
export function unstyled(line: string): string {
	return line.replace(/[\uFDD0-\uFDDF]/g, '');
}
