import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {aPerson} from '../journeys/a-person.ts';
import {someLeads} from '../screens/some-leads.ts';
import {asFound, keys, type Screen} from '../terminal.ts';

const leads = someLeads(40);

describe('on any terminal', () => {
	test('a resize in the middle of a form keeps the text, and the screen fits', async () => {
		const terminal = await aPerson(leads).opens();
		await terminal.until('They wait for you  11');
		terminal.press(`l${keys.tab.repeat(3)}a point`);
		await terminal.until(/▸ \w+ +a point/);
		for (const [columns, rows] of [
			[60, 20],
			[200, 50],
			[40, 12],
			[80, 24],
		] as const) {
			terminal.resize(columns, rows);
			const fits = ({lines, text}: Screen) => /enter save/.test(lines[rows - 1] ?? '') && /▸ \w+ +a point/.test(text);
			const {lines} = await terminal.until(fits, `the form, and its keys on line ${rows}`);
			for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
		}
		terminal.press(' more');
		await terminal.until('a point more');
	});

	test('one that is too small says so, is quit with q, and is drawn when it grows; a single cell does not end it', async () => {
		const terminal = await aPerson(leads).opens([], {columns: 1, rows: 1});
		await terminal.until(screen => screen.alternate, 'the other screen');
		terminal.resize(30, 8);
		await terminal.until('40×12 at least');
		terminal.resize(1, 1);
		terminal.resize(80, 24);
		await terminal.until('They wait for you  11');
		terminal.resize(20, 4);
		await terminal.until(/^40×12 at least/);
		terminal.press('q');
		expect(await terminal.exited).toEqual({code: 0, signal: null});
		expect(terminal.modes).toEqual(asFound);
	});

	test('one with DEV and CI in its environment, for other programs, shows the leads', async () => {
		const env = {DEV: 'true', CI: 'woodpecker', CONTINUOUS_INTEGRATION: '1'};
		const terminal = await aPerson(leads).opens([], {env});
		await terminal.until('They wait for you  11');
		terminal.press('/zzz');
		await terminal.until('/ zzz');
		terminal.press('\u001b');
		await terminal.until(screen => !screen.text.includes('/ zzz'), 'no filter');
		terminal.press('q');
		expect(await terminal.exited).toEqual({code: 0, signal: null});
		expect(terminal.modes).toEqual(asFound);
	});

	test('names in any script stay in their columns, and what is urgent has a colour', async () => {
		const terminal = await aPerson(leads).opens([], {rows: 60});
		const {lines, drawn} = await terminal.until('They wait for you  11');
		expect(drawn('color').join()).toMatch(/2 days late/);
		const items = lines.filter(line => /^[▌ ] .{12} (answer|promised|thank|email|call|meeting) /.test(line));
		expect(items.join()).toMatch(/株式会社ひかり/);
		// The last column begins at cell 50.
		for (const line of items) {
			let before = '';
			for (const {segment} of new Intl.Segmenter().segment(line)) if (stringWidth(before) < 50) before += segment;
			expect(before).toMatch(/ $/);
			expect(stringWidth(before)).toBeLessThanOrEqual(50);
		}
	});

	test('a screen reader gets text that is not redrawn in place: the chosen lead as a sentence, no list and no chart', async () => {
		const terminal = await aPerson(leads).opens([], {env: {INK_SCREEN_READER: 'true'}, rows: 60});
		const {text} = await terminal.until(/^2 days late: answer .*\. 1 of 15, due\.$/m);
		expect(text).not.toContain('They wait for you');
		terminal.press('j');
		await terminal.until('2 of 15, due.');
		terminal.press('/birch');
		await terminal.until('/ birch');
		terminal.press(`${keys.enter}${keys.enter}`);
		await terminal.until('Five articles say');
		expect(terminal.since(0)).not.toMatch(/[●◆┆┼]/);
		expect(terminal.modes.alternate).toBe(false);
		terminal.press('?');
		await terminal.until('All keys');
		terminal.press(keys.ctrl('c'));
		expect(await terminal.exited).toEqual({code: 0, signal: null});
		expect(terminal.modes).toEqual(asFound);
	});
});
