import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cleaned, visible} from '../../source/text/safe-text.ts';
import {runs} from '../runs.ts';

const kept = [
	'Café Zürich, señor Nuñez, Straße 5',
	'Łukasz Żółć · Ελληνικά · Русский · 日本語 · 한국어',
	'עברית and العربية in one line',
	'می‌خواهم', // Persian, with a zero-width non-joiner
	'क्‍ष', // Hindi, with a zero-width joiner
	'👩‍💻 👨‍👩‍👧 🏳️‍🌈 👍🏽',
	'🏴󠁧󠁢󠁥󠁮󠁧󠁿', // England, in tags
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

describe('of any text', () => {
	const anyText = fc.string({unit: 'binary', maxLength: 50});
	const harmful = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

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

	test('a quarter of a megabyte of anything takes no time', () => {
		for (const piece of ['\u001b[', '\u001b]', '\u{e0041}', '\u200d', '\ud800', '1;', '\u009b1']) {
			const text = piece.repeat(2 ** 18 / piece.length);
			const began = performance.now();
			visible(text);
			cleaned(text);
			expect(performance.now() - began).toBeLessThan(5000);
		}
	});
});
