import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {inAscii} from '../../source/text/ascii.ts';
import {cut, padded, withCarrier, wrap} from '../../source/text/fit.ts';
import {onOneLine, withLineEdited} from '../../source/text/one-line.ts';
import {foreignIn} from '../faults/escapes/our-own.ts';
import {anyPayload, seeded} from '../faults/escapes/payloads.ts';
import {runs} from '../runs.ts';

describe('a text of several lines in a text field', () => {
	const note = 'first\r\nsecond\n\tthird \u001b[1m\u202e e\u0301\n';

	test('is one safe line', () => {
		expect(onOneLine(note)).toBe('first second  third ␛[1m<U+202E> é ');
	});

	test.each([
		['a letter typed at its end', `${onOneLine(note)}!`, `${note}!`],
		['a letter typed at its beginning', `!${onOneLine(note)}`, `!${note}`],
		['a word changed', onOneLine(note).replace('second', '2nd'), note.replace('second', '2nd')],
		['a line break taken out', onOneLine(note).replace('first ', 'first'), note.replace('\r\n', '')],
		['all of it taken out', '', ''],
		['nothing', onOneLine(note), note],
	])('keeps what was not touched by %s', (_, line, kept) => {
		expect(withLineEdited(note, line)).toBe(kept);
	});

	test('is as it was around any typing, whatever it holds', () => {
		const text = fc.oneof(
			fc.string({unit: 'grapheme'}),
			fc.nat().map(seed => anyPayload(seeded(seed))),
			fc.string({unit: fc.constantFrom('a', '\n', '\r\n', '\t', '\u0301', '\u200d', '👩', 'e', ' ')}),
		);
		fc.assert(
			fc.property(text, text, (before, after) => {
				const line = onOneLine(before + after);
				expect(foreignIn(line)).toBeUndefined();
				expect(withLineEdited(before + after, line)).toBe(before + after);
				for (const typed of [`${onOneLine(before)}☃`, `☃${onOneLine(before)}`])
					expect(withLineEdited(before, typed).replace('☃', '')).toBe(before);
			}),
			runs(2000),
		);
	});
});

test.each(['\u0301role', '\u0323\u0307role', '\u20e3role', '\u093erole'])(
	'a mark at the beginning of a text (%j) has a letter to stand on, so that no control sequence takes it',
	text => {
		for (const shown of [withCarrier(text), onOneLine(text), cut(text, 3), cut(text, 80), padded(text, 9)])
			expect(`\u001b[1m${shown}`.normalize('NFC')).toMatch(/^\u001b\[1m◌/);
		for (const line of wrap(`${'long '.repeat(9)} ${text} ${text}`, 12))
			expect(`\u001b[1m${line}`.normalize('NFC')).toMatch(/^\u001b\[1m[^\p{M}]/u);
	},
);

test('a terminal of ASCII alone gets its control sequences whole, whatever mark stands behind them', () => {
	expect(inAscii('\u001b[1m\u0301e\u0301\u001b[22m')).toBe('\u001b[1me\u001b[22m');
});
