/** Anything that a terminal could obey or that a person could not see. The common case is that there is none. */
const unsafe =
	/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]/u;

const eachUnsafe = new RegExp(unsafe.source, 'gu');

/** Kept by Unicode for the insides of programs; ours are its emphasis. */
const reserved = /[\ufdd0-\ufdef]/gu;

/** What a terminal takes as one: CSI, OSC and the other strings, two-character escapes; also in their 8-bit form. */
const sequences =
	/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/gu;

/** Scripts in which a joiner or non-joiner between two letters changes how they are written: Persian, Hindi, … */
const joining = 'Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Mymr Khmr'
	.split(' ')
	.map(script => `\\p{Script_Extensions=${script}}`)
	.join('');

/** Invisible characters that normal text needs: joiners inside an emoji or a word, and the tags that make a flag. */
const needed = () =>
	new RegExp(
		[
			'(?<=\\p{Extended_Pictographic}|\\ufe0f|\\p{Emoji_Modifier})\\u200d(?=\\p{Extended_Pictographic})',
			`(?<=[${joining}])[\\u200c\\u200d]`,
			'(?<=\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{0,16})[\\u{e0020}-\\u{e007f}]',
		].join('|'),
		'gu',
	);

const space = /\r\n|[\n\t\u2028\u2029]/gu;
const lineBreak = /\r\n|[\n\u2028\u2029]/gu;

/** Whether line breaks stay line breaks (in a note) or become spaces (on a line of a screen). */
export type Breaks = {lines?: boolean};

/**
 * The text as it may go to a terminal: nothing in it is obeyed, and what cannot be seen is named. Escape becomes `␛`,
 * a right-to-left override `<U+202E>`, a line break a space unless `lines` are asked for. Text of all scripts is kept.
 */
export const visible = (text: string, {lines = false}: Breaks = {}): string =>
	unsafe.test(text) ? replaceUnsafe(text, lines, named) : text;

/** The text as it may come in: without escape sequences, controls and what cannot be seen, and trimmed. */
export const cleaned = (text: string, {lines = false}: Breaks = {}): string =>
	(unsafe.test(text) ? replaceUnsafe(text.replace(sequences, ''), lines, dropped) : text).replace(reserved, '').trim();

const replaceUnsafe = (text: string, lines: boolean, as: (character: string) => string): string => {
	const flat = lines ? text.replace(lineBreak, '\n') : text.replace(space, ' ');
	const kept = new Set<number>();
	for (const match of flat.matchAll(needed())) kept.add(match.index);
	return flat.replace(eachUnsafe, (character, at: number) =>
		kept.has(at) || (lines && (character === '\n' || character === '\t')) ? character : as(character),
	);
};

const dropped = () => '';

const named = (character: string): string => {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20) return String.fromCodePoint(0x2400 + code);
	if (code === 0x7f) return '␡';
	return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
};
