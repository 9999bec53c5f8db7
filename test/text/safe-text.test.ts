import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cleaned, visible, visibleJson} from '../../source/text/safe-text.ts';
import {anyCharacter} from '../any-character.ts';
import {runs} from '../runs.ts';

const kept = [
	'Café Zürich, señor Nuñez, Straße 5',
	'Łukasz Żółć · Ελληνικά · Русский · 日本語 · 한국어',
	'עברית and العربية in one line',
	'می‌خواهم', // Persian, with a zero-width non-joiner
	'क्‍ष', // Hindi, with a zero-width joiner
	'👩‍💻 👨‍👩‍👧 🏳️‍🌈 👍🏽',
	'🏴󠁧󠁢󠁥󠁮󠁧󠁿', // England, in tags
	'❤️ ☎︎ 1️⃣ #️⃣ 👁️‍🗨️', // the form of an emoji, and keycaps
	'葛󠄀城市 邊󠄂', // a form of a Chinese letter
	'ᠨᠠ᠋', // and of a Mongolian one
	'“quotes” – dashes… €5',
];

describe('visible text', () => {
	test.each(kept)('%s stays as it is', text => {
		expect(visible(text)).toBe(text);
		expect(cleaned(text)).toBe(text);
	});

	test('shows what a terminal would obey', () => {
		expect(visible('a\u001b[2Jb')).toBe('a␛[2Jb');
		expect(visible('\u001b]0;title\u0007')).toBe('␛]0;title␇');
		expect(visible('\u009b31m')).toBe('<U+009B>31m');
		expect(visible('50\r100\b\u007f')).toBe('50␍100␈␡');
	});

	test('names what cannot be seen', () => {
		expect(visible('file\u202efdp.exe')).toBe('file<U+202E>fdp.exe');
		expect(visible('\u2066a\u2069')).toBe('<U+2066>a<U+2069>');
		expect(visible('ad\u200bmin\ufeff\u00ad')).toBe('ad<U+200B>min<U+FEFF><U+00AD>');
		expect(visible('a\u200db')).toBe('a<U+200D>b');
		expect(visible('\u{e0041}')).toBe('<U+E0041>');
		expect(visible('\ud83d!')).toBe('<U+D83D>!');
	});

	test.each([
		['a joiner of graphemes', 'a\u034fb', 'a<U+034F>b'],
		['a filler of Korean syllables', '\u115f\u1160\u3164\uffa0', '<U+115F><U+1160><U+3164><U+FFA0>'],
		['Braille without a dot', 'a\u2800b', 'a<U+2800>b'],
		['a variation that nothing has', 'a\ufe0f1\ufe0e\u{e0100}', 'a<U+FE0F>1<U+FE0E><U+E0100>'],
		['a text in tags', 'hi\u{e0068}\u{e007f}', 'hi<U+E0068><U+E007F>'],
		[
			'a text in tags behind a flag',
			`\u{1f3f4}${'\u{e0068}'.repeat(6)}\u{e007f}`,
			`\u{1f3f4}${'<U+E0068>'.repeat(6)}<U+E007F>`,
		],
		['a vowel of Khmer that is not written', 'a\u17b5', 'a<U+17B5>'],
		['a beam of music', 'a\u{1d173}', 'a<U+1D173>'],
	])('names %s, and takes it out of what comes in', (_, text, shown) => {
		expect(visible(text)).toBe(shown);
		expect(cleaned(text)).toBe(shown.replace(/<U\+\w+>/g, ''));
	});

	test('is one line, unless lines are asked for', () => {
		expect(visible('a\r\nb\nc\td\u2028e')).toBe('a b c d e');
		expect(visible('a\r\nb\nc\td\u2028e', {lines: true})).toBe('a\nb\nc\td\ne');
	});
});

describe('cleaned text', () => {
	test('has no escape sequences, controls and hidden characters, and is trimmed', () => {
		expect(cleaned('  \u001b[1;31mAcme\u001b[0m \u001b]8;;http://x\u001b\\link\u001b]8;;\u0007 ')).toBe('Acme link');
		expect(cleaned('\u009b31mred\u009d0;t\u009c!')).toBe('red!');
		expect(cleaned('a\u202eb\u200bc\u0000d')).toBe('abcd');
		expect(cleaned('a\nb\u001b', {lines: true})).toBe('a\nb');
		expect(cleaned(' plain ')).toBe('plain');
	});

	test('keeps the note behind a sequence that never ends within its line', () => {
		expect(cleaned('\u001b(Bplain')).toBe('plain');
	});
});

describe('JSON', () => {
	test('holds what it held, and writes what cannot be seen by its number', () => {
		const value = {note: 'a\u034f\u{e0041}\u202e\u2028\ufdd0b \u3164', flag: '🏴󠁧󠁢󠁥󠁮󠁧󠁿'};
		const json = visibleJson(JSON.stringify(value, null, 2));
		expect(JSON.parse(json)).toEqual(value);
		expect(visible(json, {lines: true})).toBe(json);
		expect(json).toContain('"a\\u034f\\udb40\\udc41\\u202e\\u2028\\ufdd0b \\u3164"');
	});
});

describe('of any text', () => {
	const anyText = fc.string({unit: anyCharacter, maxLength: 50});
	/** What stands behind a letter or a sign may change how that one is drawn. */
	const harmful = /[\p{Cc}\u2800]|(?<![\p{L}\p{N}\p{S}\p{M}])\p{Default_Ignorable_Code_Point}/u;

	test('nothing harmful is left, and to do it twice changes nothing', () => {
		fc.assert(
			fc.property(anyText, text => {
				for (const safe of [visible, cleaned]) {
					expect(safe(text)).not.toMatch(harmful);
					expect(safe(safe(text))).toBe(safe(text));
				}
				expect(visible(text, {lines: true}).replace(/[\n\t]/g, '')).not.toMatch(harmful);
			}),
			runs(2000),
		);
	});
});
