import fc from 'fast-check';
import {expect, test} from 'vitest';
import {faint, strong, unstyled} from '../../source/text/emphasis.ts';
import {wrapStyled} from '../../source/text/wrap-styled.ts';

const voice = `  Koblyk   hold     koblyk-5  ${faint('You have shown that you are keen')}`;

test('what is broken off a voice stays under where its reason began', () => {
	expect(wrapStyled(voice, 62).map(unstyled)).toEqual([
		'  Koblyk   hold     koblyk-5  You have shown that you are keen',
	]);
	expect(wrapStyled(voice, 60).map(unstyled)).toEqual([
		'  Koblyk   hold     koblyk-5  You have shown that you are',
		'                              keen',
	]);
});

test('emphasis goes on from line to line, and each line ends what it began', () => {
	const lines = wrapStyled(voice, 50);
	expect(lines.length).toBeGreaterThan(1);
	for (const line of lines) {
		expect(line.match(/[\uFDD0-\uFDDE]/g)?.length).toBe(1);
		expect(line.endsWith('\uFDDF')).toBe(true);
	}
});

test('no line is wider than the terminal unless a word is, and no word is lost', () => {
	const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), {minLength: 1, maxLength: 40});
	fc.assert(
		fc.property(words, fc.integer({min: 30, max: 100}), fc.boolean(), (all, columns, emphasized) => {
			const line = emphasized ? strong(all.join(' ')) : all.join(' ');
			const lines = wrapStyled(line, columns).map(unstyled);
			for (const each of lines) expect(each.length).toBeLessThanOrEqual(columns);
			expect(lines.join(' ').split(/ +/)).toEqual(all);
		}),
	);
});
