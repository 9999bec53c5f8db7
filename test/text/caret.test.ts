import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Edit, edited} from '../../source/text/caret.ts';
import {runs} from '../runs.ts';

const family = '👨‍👩‍👧';

test.each<[Edit, string, string]>([
	['left', 'one tw|o three', 'one t|wo three'],
	['right', 'one tw|o three', 'one two| three'],
	['home', 'one tw|o three', '|one two three'],
	['end', 'one tw|o three', 'one two three|'],
	['backspace', 'one tw|o three', 'one t|o three'],
	['delete', 'one tw|o three', 'one tw| three'],
	['word before', 'one two |three', 'one |three'],
	['all before', 'one tw|o three', '|o three'],
	['all after', 'one tw|o three', 'one tw|'],
	['backspace', `a${family}|b`, 'a|b'],
	['delete', `a|${family}b`, 'a|b'],
	['left', `a${family}|b`, `a|${family}b`],
	['backspace', 'née|', 'né|'],
	['backspace', 'ne\u0301|', 'n|'],
	['backspace', '|a', '|a'],
	['right', 'a|', 'a|'],
])('%s at the caret of "%s" is "%s"', (edit, typed, then) => {
	const [before = '', after = ''] = typed.split('|');
	const done = edited({before, after}, edit);
	expect(`${done.before}|${done.after}`).toBe(then);
});

test('whatever was typed, moving the caret changes no letter, and left is undone by right', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (before, after) => {
			for (const edit of ['left', 'right', 'home', 'end'] as const) {
				const done = edited({before, after}, edit);
				expect(done.before + done.after).toBe(before + after);
			}
		}),
		runs(200),
	);
});
