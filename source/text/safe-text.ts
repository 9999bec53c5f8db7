/**
 * Characters that a terminal could obey or that a person could not see: controls, characters that Unicode draws as
 * nothing, its line separators, halves of letters, the anchors of annotations, and the blank Braille pattern, which
 * Unicode calls a symbol. Most texts have none.
 */
const hidden = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Surrogate}\ufff9-\ufffb\u2800]/u;

const eachHidden = new RegExp(hidden.source, 'gu');

/** Characters that Unicode keeps for the insides of programs; our emphasis uses them. */
const reserved = /[\ufdd0-\ufdef]/gu;

/** Control sequences: CSI, OSC and the other strings, two-character escapes, also in their 8-bit form. */
const sequences =
	/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/gu;

/** Scripts in which a joiner or non-joiner changes how two letters are written: Persian, Hindi, … */
const joining = 'Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Mymr Khmr'
	.split(' ')
	.map(script => `\\p{Script_Extensions=${script}}`)
	.join('');

/**
 * The places where normal text needs a hidden character: joiners inside an emoji or a word, the form of the letter or
 * emoji before it, the letters of a region's flag. It is built only for a text with hidden characters, as few have any.
 */
const needed = () =>
	new RegExp(
		[
			'(?<=\\p{Extended_Pictographic}|\\ufe0f|\\p{Emoji_Modifier})\\u200d(?=\\p{Extended_Pictographic})',
			`(?<=[${joining}])[\\u200c\\u200d]`,
			'(?<=(?![0-9#*])\\p{Emoji})[\\ufe0e\\ufe0f]',
			'(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
			'(?<=\\p{Ideographic})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]',
			'(?<=\\p{Script=Mong})[\\u180b-\\u180d\\u180f]',
			'(?<=\\u{1f3f4})[\\u{e0061}-\\u{e007a}]{2}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{1,3}\\u{e007f}',
		].join('|'),
		'gu',
	);

const space = /\r\n|[\n\t\u2028\u2029]/gu;
const lineBreak = /\r\n|[\n\u2028\u2029]/gu;

/** Keeps line breaks (in a note) instead of turning them into spaces (on a line of a screen). */
export type Breaks = {lines?: boolean};

/**
 * Makes a text safe for a terminal: it obeys nothing in it, and hidden characters get a name. Escape becomes `␛`, a
 * right-to-left override `<U+202E>`, a line break a space unless `lines` are kept. Text of all scripts stays.
 */
export function visible(text: string, {lines = false}: Breaks = {}): string {
	return hidden.test(text) ? replaceHidden(flat(text, lines), lines, named) : text;
}

/** Cleans a text that comes in: removes escape sequences, controls and hidden characters, and trims it. */
export function cleaned(text: string, breaks: Breaks = {}): string {
	return cleanedPiece(text, breaks).trim();
}

/** Cleans a piece of a text and keeps the spaces at its ends, as more of it is typed before and behind. */
export function cleanedPiece(text: string, {lines = false}: Breaks = {}): string {
	const clean = hidden.test(text) ? replaceHidden(flat(text.replace(sequences, ''), lines), lines, () => '') : text;
	return clean.replace(reserved, '');
}

/** Writes JSON whose texts cannot steer a terminal and hide nothing: JSON can escape any character. */
export function visibleJson(json: string): string {
	const escaped = hidden.test(json) ? replaceHidden(json, true, inJson) : json;
	return escaped.replace(reserved, inJson);
}

const flat = (text: string, lines: boolean): string =>
	lines ? text.replace(lineBreak, '\n') : text.replace(space, ' ');

const replaceHidden = (text: string, lines: boolean, as: (character: string) => string): string => {
	const kept = new Set<number>();
	for (const {index, 0: match} of text.matchAll(needed()))
		for (let at = index; at < index + match.length; at++) kept.add(at);
	return text.replace(eachHidden, (character, at: number) =>
		kept.has(at) || (lines && (character === '\n' || character === '\t')) ? character : as(character),
	);
};

const named = (character: string): string => {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20) return String.fromCodePoint(0x2400 + code);
	if (code === 0x7f) return '␡';
	return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
};

const inJson = (character: string): string =>
	character
		.split('')
		.map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
		.join('');
