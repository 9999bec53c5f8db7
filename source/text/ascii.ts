import stringWidth from 'string-width';

const lines: Record<string, string> = {
	'─': '-',
	'━': '-',
	'│': '|',
	'┌': '+',
	'┐': '+',
	'└': '+',
	'┘': '+',
	'├': '+',
	'┤': '+',
	'┬': '+',
	'┴': '+',
	'┼': '+',
	'▸': '>',
	'◂': '<',
	'●': 'o',
	'◆': '*',
	'·': '.',
	'…': '~',
	'█': '#',
	'░': '.',
	'×': 'x',
	'’': "'",
	'‘': "'",
	'“': '"',
	'”': '"',
	'–': '-',
	'—': '-',
	'↑': '^',
	'↓': 'v',
	'←': '<',
	'→': '>',
	ß: 's',
	ø: 'o',
	Ø: 'O',
	ł: 'l',
	Ł: 'L',
	æ: 'a',
	đ: 'd',
};

/** The text for a terminal that only knows ASCII: letters without their accents, lines as `-` and `|`, the rest as `?`; as wide as before. */
export const inAscii = (text: string): string =>
	text.normalize('NFC').replace(/[^\u0000-\u007f]/gu, letter => {
		const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
		return lines[letter] ?? (/^[ -~]$/.test(bare) ? bare : '?'.repeat(stringWidth(letter)));
	});
