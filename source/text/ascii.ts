import {widthOf} from './width.ts';

/** The characters that the screens draw, each with its nearest ASCII one: box lines, marks, arrows. */
const marks: Record<string, string> = {
	...{'─': '-', '│': '|', '┌': '+', '┐': '+', '└': '+', '┘': '+', '├': '+', '┤': '+', '┬': '+', '┴': '+', '┼': '+'},
	...{'▸': '>', '◂': '<', '●': 'o', '◆': '*', '·': '.', '…': '~', '█': '#', '░': '.', '×': 'x', '’': "'", '–': '-'},
	...{'▌': '>', '┆': ':', '✓': '+', '◇': 'o'},
	...{'↑': '^', '↓': 'v', '←': '<', '→': '>'},
};

/** Turns a text into ASCII of the same width: marks become their nearest, letters lose their accents, the rest is `?`. */
export function inAscii(text: string): string {
	// Composes each piece for itself: else an accent behind a control sequence would join the sequence's last letter.
	const composed = text.split(/(\u001b\[[\d;?]*[A-Za-z])/).map(piece => piece.normalize('NFC'));
	return composed.join('').replace(/[^\u0000-\u007f]/gu, letter => {
		const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
		return marks[letter] ?? (/^[ -~]$/.test(bare) ? bare : '?'.repeat(widthOf(letter)));
	});
}
