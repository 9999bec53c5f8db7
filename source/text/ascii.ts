import {widthOf} from './width.ts';

/** The characters that the screens draw, each with its nearest ASCII one: box lines, marks, arrows. */
const marks: Record<string, string> = {
	...{'─': '-', '│': '|', '┌': '+', '┐': '+', '└': '+', '┘': '+', '├': '+', '┤': '+', '┬': '+', '┴': '+', '┼': '+'},
	...{'▸': '>', '◂': '<', '●': 'o', '◆': '*', '·': '.', '…': '~', '█': '#', '░': '.', '×': 'x', '’': "'", '–': '-'},
	...{'▌': '>', '┆': ':', '✓': '+', '◇': 'o'},
	...{'↑': '^', '↓': 'v', '←': '<', '→': '>'},
};

/** Turns a text into ASCII of the same width: letters lose their accents, and the rest becomes `?`. */
export function inAscii(text: string): string {
	// A sequence's last letter would take a mark that stands behind it.
	const composed = text.split(/(\u001b\[[\d;?]*[A-Za-z])/).map(piece => piece.normalize('NFC'));
	return composed.join('').replace(/[^\u0000-\u007f]/gu, letter => {
		const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
		return marks[letter] ?? (/^[ -~]$/.test(bare) ? bare : '?'.repeat(widthOf(letter)));
	});
}
