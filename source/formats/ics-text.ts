import {cleaned} from '../text/safe-text.ts';

/** A line of a calendar before it is folded: `SUMMARY` and what it says, escaped or, for dates and durations, as it is. */
export type Property = readonly [name: string, value: string];

/** A property whose text means itself (RFC 5545, 3.3.11): `\`, `;`, `,` and line breaks are escaped. */
export function textProperty(name: string, text: string): Property {
	const escaped = cleaned(text, {lines: true})
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n');
	return [name, escaped];
}

/** A component with its properties, and what stands in it after them: Apple takes an alarm only there. */
export function component(name: string, properties: readonly Property[], inside: readonly string[] = []): string[] {
	const lines = properties.map(([key, value]) => folded(`${key}:${value}`));
	return [`BEGIN:${name}`, ...lines, ...inside, `END:${name}`];
}

/** The lines as a file has them: each ends with CRLF, without which Outlook takes none. */
export function icsText(lines: readonly string[]): string {
	return lines.map(line => `${line}\r\n`).join('');
}

const longest = 75;

/** A line of more than 75 bytes goes on in the next, which begins with a blank; no character is cut in two. */
const folded = (line: string): string => {
	let [text, width] = ['', 0];
	for (const character of line) {
		const bytes = bytesOf(character.codePointAt(0) ?? 0);
		if (width + bytes > longest) {
			text += '\r\n ';
			width = 1;
		}
		text += character;
		width += bytes;
	}
	return text;
};

/** In UTF-8. */
const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
