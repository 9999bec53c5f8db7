import {widthOf} from './width.ts';

/** What the screens draw themselves, each by what comes nearest: box lines, marks, arrows. */
const marks: Record<string, string> = {
	...{'─': '-', '│': '|', '┌': '+', '┐': '+', '└': '+', '┘': '+', '├': '+', '┤': '+', '┬': '+', '┴': '+', '┼': '+'},
	...{'▸': '>', '◂': '<', '●': 'o', '◆': '*', '·': '.', '…': '~', '█': '#', '░': '.', '×': 'x', '’': "'", '–': '-'},
	...{'↑': '^', '↓': 'v', '←': '<', '→': '>'},
};

/** The text for a terminal that only knows ASCII: letters without their accents, the rest as `?`; as wide as before. */
export function inAscii(text: string): string {
	return text.normalize('NFC').replace(/[^\u0000-\u007f]/gu, letter => {
		const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
		return marks[letter] ?? (/^[ -~]$/.test(bare) ? bare : '?'.repeat(widthOf(letter)));
	});
}
