import {EventEmitter} from 'node:events';
import {readFileSync} from 'node:fs';
import xterm from '@xterm/headless';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {changesBetween, frameWriter} from '../../source/screens/terminal/frame-writer.ts';
import {alternateScreen, below, type Viewport} from '../../source/screens/terminal/viewport.ts';
import {inAscii} from '../../source/text/ascii.ts';
import {cut, padded, wrap} from '../../source/text/fit.ts';
import {anyCharacter} from '../any-character.ts';
import {runs} from '../runs.ts';

const columns = 40;
const rows = 4;

const pieces = [
	...['a', 'due', ' ', '   ', '▸', '│', '─', 'é', 'Ł'],
	...['e\u0301', 'n\u0303o', 'ก็', 'हिन्दी', 'שלום', 'Атлас'],
	...['日本', '株式会社', '한국', 'ｱ', '（）'],
	...['🎉', '👩‍💻', '🇫🇮', '☎️', '✈', '👍🏽'],
];
const looks = ['', '\u001b[1m', '\u001b[2m', '\u001b[31m', '\u001b[7m', '\u001b[1m\u001b[31m'];

const piece = fc
	.tuple(fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 5}), fc.constantFrom(...looks))
	.map(([texts, look]) => (look ? `${look}${texts.join('')}\u001b[0m` : texts.join('')));

/** A line no wider than the terminal, styled, in any script; mostly one of few, so that frames have lines in common. */
const line = fc
	.array(piece, {maxLength: 5})
	.map(all => all.reduce((text, next) => (stringWidth(text + next) <= columns ? text + next : text), ''));
const frame = fc
	.array(line, {maxLength: rows})
	.chain(lines =>
		fc.tuple(fc.constant(lines), fc.array(fc.oneof(line, fc.constantFrom('', ...lines)), {maxLength: rows})),
	);

/** A line that is mostly the one before, with some characters put in, taken out or changed. */
const edited = fc
	.tuple(
		fc.string({unit: fc.constantFrom('a', 'b', ' ', '日', 'é'), maxLength: 20}),
		fc.nat(18),
		fc.nat(3),
		fc.constantFrom('', 'x', '漢', '  '),
	)
	.map(([text, at, gone, put]): [string[], string[]] => [[text], [text.slice(0, at) + put + text.slice(at + gone)]]);

/** One of `rows` rows, and some above them. */
const aTerminal = (above = 0) => {
	const terminal = new xterm.Terminal({cols: columns, rows: above + rows, allowProposedApi: true});
	const lineAt = (y: number) => terminal.buffer.active.getLine(y);
	return {
		write: (text: string) => new Promise<void>(done => terminal.write(text, done)),
		/** Each cell: what is in it, how wide, and how it looks. */
		cells: () =>
			Array.from({length: rows}, (_, y) =>
				Array.from({length: columns}, (_, x) => {
					const cell = lineAt(above + y)?.getCell(x);
					const look = [cell?.isBold(), cell?.isDim(), cell?.isInverse(), cell?.getFgColor()].join();
					const chars = cell?.getChars() || ' ';
					return `${chars} ${cell?.getWidth()} ${chars === ' ' ? cell?.isInverse() : look}`;
				}),
			),
		lines: () => Array.from({length: above + rows}, (_, y) => lineAt(y)?.translateToString(true)),
		close: () => terminal.dispose(),
	};
};

const start = '\u001b[?7l\u001b[2J';

const check = async ([was, will]: readonly [string[], string[]]) => {
	const [changed, fresh] = [aTerminal(), aTerminal()];
	await changed.write(start + changesBetween([], was));
	await changed.write(changesBetween(was, will));
	await fresh.write(start + changesBetween([], will));
	expect(changed.cells()).toEqual(fresh.cells());
	changed.close();
	fresh.close();
};

describe('what is sent to the terminal', () => {
	test('makes it show the next frame, whatever it shows, in any script and look', async () => {
		await fc.assert(fc.asyncProperty(frame, check), runs(150));
		await fc.assert(fc.asyncProperty(edited, check), runs(150));
	});

	test('is nothing where nothing changed, and never more than all lines written anew', () => {
		fc.assert(
			fc.property(fc.oneof(frame, edited), ([was, will]) => {
				expect(changesBetween(will, will)).toBe('');
				// Each line written anew: its place (at most 6 bytes here), its text, and the rest of the line wiped.
				const anew = changesBetween([], will).length + 9 * Math.max(was.length, will.length);
				expect(changesBetween(was, will).length).toBeLessThanOrEqual(anew);
			}),
			runs(500),
		);
	});

	test('draws the same frames below what was typed before, which stays as it was', async () => {
		const drawnBelow = async ([was, will]: readonly [string[], string[]]) => {
			const [beside, alone] = [aTerminal(1), aTerminal()];
			const room = below(() => rows);
			const sentBy = (drawnOn: Viewport) => {
				const sent = [drawnOn.enter()];
				const stdout = Object.assign(new EventEmitter(), {columns, rows, write: (text: string) => sent.push(text)});
				const writer = frameWriter(stdout as unknown as NodeJS.WriteStream, text => text, drawnOn);
				for (const lines of [was, will]) writer.write(lines.join('\n'));
				return sent.join('').replaceAll('\n', '\r\n');
			};
			await beside.write(`$ typed before\r\n${sentBy(room)}`);
			await alone.write(sentBy(alternateScreen()));
			expect(beside.cells()).toEqual(alone.cells());
			await beside.write(room.leave());
			expect(beside.lines()).toEqual(['$ typed before', ...Array(rows).fill('')]);
			beside.close();
			alone.close();
		};
		const full = frame.filter(([was]) => was.some(line => line.trim() !== ''));
		await fc.assert(fc.asyncProperty(full, drawnBelow), runs(100));
	});

	test('is the whole frame on a clean screen at first and after a resize, and then only what differs', () => {
		const sent: string[] = [];
		const terminal = Object.assign(new EventEmitter(), {columns, rows, write: (text: string) => sent.push(text)});
		const writer = frameWriter(terminal as unknown as NodeJS.WriteStream, text => text);
		writer.write('one\ntwo');
		writer.write('one\nten');
		writer.write('one\nten');
		terminal.emit('resize');
		writer.write('one\nten');
		expect(sent).toEqual(['\x1b[2J\x1b[1;1Hone\x1b[2;1Htwo', '\x1b[2;2Hen', '\x1b[2J\x1b[1;1Hone\x1b[2;1Hten']);
		expect([writer.columns, writer.rows]).toEqual([columns, rows]);
	});
});

const anyText = fc.oneof(
	fc.array(fc.constantFrom(...pieces), {maxLength: 12}).map(all => all.join('')),
	fc.string({unit: 'grapheme', maxLength: 30}),
	fc.string({unit: anyCharacter, maxLength: 20}),
);
const anyWidth = fc.integer({min: 1, max: 30});

describe('a text of any script', () => {
	test('is cut to at most so many columns, and padded to exactly so many', () => {
		fc.assert(
			fc.property(anyText, anyWidth, (text, width) => {
				expect(stringWidth(cut(text, width))).toBeLessThanOrEqual(width);
				expect(stringWidth(padded(text, width))).toBe(width);
			}),
			runs(1000),
		);
	});

	test('is wrapped into lines that fit, and none of its words is lost', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...pieces), {maxLength: 12}),
				fc.integer({min: 2, max: 30}),
				(texts, width) => {
					const lines = wrap(texts.join(''), width);
					for (const each of lines) expect(stringWidth(each)).toBeLessThanOrEqual(width);
					const letters = (text: string) => text.normalize().replace(/\s/g, '');
					expect(letters(lines.join(''))).toBe(letters(texts.join('')));
				},
			),
			runs(500),
		);
	});

	test('is one column a character, and each a segment of its own, where the build says so without asking', () => {
		const [, narrow = ''] = /const narrow =\s*'(.*)';/.exec(readFileSync('source/build/string-width.js', 'utf8')) ?? [];
		const all = Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code));
		const taken = all.filter(letter => new RegExp(`[${narrow.replaceAll('\\\\', '\\')}]`).test(letter));
		expect(taken.length).toBeGreaterThan(1000);
		expect(taken.filter(letter => stringWidth(letter) !== 1)).toEqual([]);
		expect([...new Intl.Segmenter().segment(taken.join(''))]).toHaveLength(taken.length);
		expect([...new Intl.Segmenter().segment(taken.join('\u001b'))]).toHaveLength(2 * taken.length - 1);
	});

	test('is as wide in ASCII as before, but for what has no letter of its own', () => {
		expect(inAscii('▸ Łódź, Café Zoë │ 日本 ● → …')).toBe('> ?odz, Cafe Zoe | ???? o > ~');
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('a', 'é', 'Ł', 'Атлас', '日本', '▸', '─', 'e\u0301', '🎉', '…'), {maxLength: 10}),
				texts => {
					const text = texts.join('');
					expect(inAscii(text)).toMatch(/^[ -~]*$/);
					expect(stringWidth(inAscii(text))).toBe(stringWidth(text));
				},
			),
		);
	});
});
