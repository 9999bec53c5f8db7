/**
 * Marks emphasis inside a line with a pair of characters that Unicode reserves for internal use. The output first makes
 * the line safe and only then turns the pair into colours, so no data can style or steer the terminal. `on` and `off`
 * are the SGR codes (ECMA-48). A colour library would look at the terminal as it loads; five styles do not need that.
 */
const styles = {
	strong: {mark: '\uFDD0', on: '1', off: '22'},
	faint: {mark: '\uFDD1', on: '2', off: '22'},
	urgent: {mark: '\uFDD2', on: '1;31', off: '22;39'},
	calm: {mark: '\uFDD3', on: '32', off: '39'},
	name: {mark: '\uFDD4', on: '36', off: '39'},
} as const;
const end = '\uFDDF';

export type Emphasis = keyof typeof styles;

// Removes these characters from the data, because they would end the emphasis early.
const mark = (kind: Emphasis) => (text: string) => `${styles[kind].mark}${unstyled(text)}${end}`;

export const strong = mark('strong');
export const faint = mark('faint');
export const urgent = mark('urgent');
export const calm = mark('calm');
export const name = mark('name');

/** Shows the emphasis of a line as colours. */
export function coloured(line: string): string {
	const whole = line.replace(/([\uFDD0-\uFDD4])([^\uFDD0-\uFDDF]*)\uFDDF/g, (_, start: string, text: string) => {
		const {on, off} = Object.values(styles).find(({mark}) => mark === start) ?? styles.strong;
		return `\u001B[${on}m${text}\u001B[${off}m`;
	});
	return unstyled(whole);
}

/** Removes the emphasis from a line. */
export function unstyled(line: string): string {
	return line.replace(/[\uFDD0-\uFDDF]/g, '');
}
