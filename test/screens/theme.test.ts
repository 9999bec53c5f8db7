import {describe, expect, test} from 'vitest';
import {backgroundIn} from '../../source/screens/terminal/background.ts';
import {themes} from '../../source/screens/theme.ts';
import {type Ground, placeOf, rgbOf} from '../pictures/palettes.ts';

/** The grounds and the first sixteen colours that terminals come with. */
const terminals: readonly {name: string; ground: Ground; paper: string; colours: string}[] = [
	{name: 'xterm', ground: 'dark', paper: '#000000', colours: '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5'},
	{
		name: 'xterm',
		ground: 'light',
		paper: '#ffffff',
		colours: '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5',
	},
	{
		name: 'VS Code',
		ground: 'dark',
		paper: '#1e1e1e',
		colours: '000000 cd3131 0dbc79 e5e510 2472c8 bc3fbc 11a8cd e5e5e5',
	},
	{
		name: 'VS Code',
		ground: 'light',
		paper: '#ffffff',
		colours: '000000 cd3131 107c10 949800 0451a5 bc05bc 0598bc 555555',
	},
	{
		name: 'Terminal.app',
		ground: 'dark',
		paper: '#000000',
		colours: '000000 c23621 25bc24 adad27 492ee1 d338d3 33bbc8 cbcccd',
	},
	{
		name: 'Terminal.app',
		ground: 'light',
		paper: '#ffffff',
		colours: '000000 c23621 25bc24 adad27 492ee1 d338d3 33bbc8 cbcccd',
	},
	{
		name: 'Windows Terminal',
		ground: 'dark',
		paper: '#0c0c0c',
		colours: '0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc',
	},
	{
		name: 'Windows Terminal',
		ground: 'light',
		paper: '#fafafa',
		colours: '383a42 e45649 50a14f c18301 0184bc a626a4 0997b3 fafafa',
	},
];

/** The brightness of a colour as WCAG 2 has it. */
const luminance = (rgb: string): number => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map(at => Number.parseInt(rgb.slice(at, at + 2), 16) / 255)
		.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
	return (high + 0.05) / (low + 0.05);
};

describe('the colours', () => {
	test.each(terminals)('can be read on $name, $ground: 4.5 to 1 or more for each', ({ground, paper, colours}) => {
		const first = colours.split(' ').map(each => `#${each}`);
		for (const [role, {color}] of Object.entries(themes[ground])) {
			if (color === undefined) continue;
			expect(placeOf(color), role).toBeGreaterThanOrEqual(0);
			expect(contrast(rgbOf(placeOf(color), first), paper), `${role}: ${color}`).toBeGreaterThanOrEqual(4.5);
		}
	});

	test('are none where none are wanted, and no role is told by its colour alone', () => {
		expect(Object.values(themes.plain).filter(look => 'color' in look)).toEqual([]);
		for (const theme of [themes.dark, themes.light]) expect(theme.owed.bold).toBe(true);
	});

	test.each([
		['\u001b]11;rgb:1e1e/1e1e/1e1e\u001b\\', 'dark'],
		['\u001b]11;rgb:ffff/ffff/ffff\u0007', 'light'],
		['\u001b]11;rgb:ff/f8/e7\u0007', 'light'],
		['\u001b]10;rgb:ffff/ffff/ffff\u0007', undefined],
		['j', undefined],
	])('follow the ground that the terminal answers: %j', (answer, ground) => {
		expect(backgroundIn(answer)).toBe(ground);
	});
});
