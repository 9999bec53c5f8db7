import type pc from 'picocolors';

type Colors = ReturnType<typeof pc.createColors>;

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

/** The line with its emphasis as colours; where `colors` has none, as plain text. */
export const styled = (line: string, colors: Colors): string => {
	const style: Record<Emphasis, (text: string) => string> = {
		strong: colors.bold,
		faint: colors.dim,
		urgent: text => colors.bold(colors.red(text)),
		calm: colors.green,
		name: colors.cyan,
	};
	const whole = line.replace(/([\uFDD0-\uFDD4])([^\uFDD0-\uFDDF]*)\uFDDF/g, (_, start: string, text: string) => {
		const kind = (Object.keys(marks) as Emphasis[]).find(each => marks[each] === start) ?? 'strong';
		return style[kind](text);
	});
	return unstyled(whole);
};

/** The line without its emphasis. */
export const unstyled = (line: string): string => line.replace(/[\uFDD0-\uFDDF]/g, '');
