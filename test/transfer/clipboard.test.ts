import {describe, expect, test} from 'vitest';
import {clipboardSequence} from '../../source/cli/copy-and-edit.ts';

const text = 'Grüße, 日本\n';
const plain = `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;

describe('a text for the clipboard', () => {
	test('is one sequence that a terminal understands', () => {
		expect(clipboardSequence(text, {tmux: false, screen: false})).toBe(plain);
	});

	test('comes through tmux as it is and wrapped, and through screen in pieces', () => {
		expect(clipboardSequence(text, {tmux: true, screen: false})).toBe(
			`${plain}\u001bPtmux;${plain.replace('\u001b', '\u001b\u001b')}\u001b\\`,
		);
		const pieces = clipboardSequence('x'.repeat(900), {tmux: false, screen: true});
		expect(
			pieces
				.split('\u001bP')
				.slice(1)
				.every(piece => piece.endsWith('\u001b\\') && piece.length < 260),
		).toBe(true);
	});
});
