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

const wide =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** The text for a terminal that only knows ASCII: letters without their accents, lines as `-` and `|`, the rest as `?`; as wide as before. */
export const inAscii = (text: string): string =>
	text.normalize('NFC').replace(/[^\u0000-\u007f]/gu, letter => {
		const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
		return (
			lines[letter] ?? (/^[ -~]$/.test(bare) ? bare : /^\p{M}$/u.test(letter) ? '' : wide.test(letter) ? '??' : '?')
		);
	});
