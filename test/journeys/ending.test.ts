import {describe, expect, test} from 'vitest';
import {fiveDue} from '../screens/some-leads.ts';
import {asFound, keys} from '../terminal.ts';
import {aPerson} from './a-person.ts';

const signals = [
	['SIGTERM', 15],
	['SIGHUP', 1],
	['SIGINT', 2],
] as const;

describe('whatever ends it, the terminal is as it was found', () => {
	test('control-c, and q in the other journeys', async () => {
		const terminal = await aPerson(fiveDue()).opens();
		await terminal.until('They wait for you  3');
		terminal.press(keys.ctrl('c'));
		expect(await terminal.exited).toEqual({code: 0, signal: null});
		expect(terminal.modes).toEqual(asFound);
		expect(terminal.screen()).toMatchObject({text: '', cursor: {x: 0, y: 0, visible: true}});
	});

	test.each(signals)('%s with a form open: what was typed is kept', async signal => {
		const person = aPerson(fiveDue());
		const terminal = await person.opens();
		await terminal.until('They wait for you  3');
		terminal.press(`l${keys.tab}not saved yet`);
		await terminal.until('not saved yet');
		terminal.signal(signal);
		expect(await terminal.exited).toEqual({code: null, signal});
		expect(terminal.modes).toEqual(asFound);
		expect(terminal.screen().text).toBe('');
		expect(person.keptDrafts).toContain('not saved yet');
		if (signal !== 'SIGHUP') return; // once is enough to see it come back
		const again = await person.opens();
		await again.until('They wait for you  3');
		again.press('l');
		await again.until(/whom +not saved yet/);
		await again.until('Kept from before:');
	});
});

describe('one screen alone', () => {
	test('opens below what was typed before, which stays in sight, and leaves nothing of itself but the advice it came to', async () => {
		const terminal = await aPerson(fiveDue()).opens(
			['-c', 'echo typed before; touchbase ask birch; echo typed after'],
			{
				command: 'sh',
			},
		);
		const {lines} = await terminal.until('Should I follow up?   Birch');
		expect(lines.slice(0, 2)).toEqual(['typed before', expect.stringMatching(/^Should I follow up/)]);
		terminal.resize(100, 30);
		await terminal.until(({text}) => text.split('question 1').length === 2, 'one frame');
		terminal.press('1');
		await terminal.until('question 2');
		terminal.press(keys.escape);
		await terminal.exited;
		expect(terminal.modes).toEqual(asFound);
		expect(terminal.since(0)).not.toContain('\x1b[?1049h');
		expect([...terminal.scrollback(), ...terminal.screen().lines].join('\n')).toMatch(
			/^typed before\nNoted: they promised nothing[\s\S]*today\.[\s\S]*\ntyped after\n/,
		);
	});

	test('fits a terminal that has become smaller, and takes nothing that was typed before', async () => {
		const words = ['-c', 'echo typed before; touchbase ask birch'];
		const terminal = await aPerson(fiveDue()).opens(words, {command: 'sh'});
		await terminal.until('Should I follow up?   Birch');
		terminal.resize(50, 14);
		await terminal.until(({lines}) => /esc leave *$/.test(lines[13] ?? ''), 'the keys on the last line');
		expect([...terminal.scrollback(), ...terminal.screen().lines][0]).toBe('typed before');
	});

	test('is left alone while its program is stopped, and drawn again below what was typed meanwhile', async () => {
		const terminal = await aPerson(fiveDue()).opens(['--norc', '-i'], {command: 'bash', env: {PS1: '$ '}});
		await terminal.until('$');
		terminal.press('touchbase log acme\r');
		await terminal.until('What happened?   Acme');
		terminal.press(keys.ctrl('z'));
		await terminal.until('Stopped');
		terminal.press('echo meanwhile; fg\r');
		const {text} = await terminal.until(/meanwhile\n[\s\S]*What happened\? {3}Acme/);
		expect(text.split('What happened?   Acme')).toHaveLength(2);
	});

	test('log: the form, and what was logged stays in the scrollback', async () => {
		const person = aPerson(fiveDue());
		const terminal = await person.opens(['log', 'acme']);
		await terminal.until('What happened?   Acme');
		terminal.press(keys.enter);
		expect(await terminal.exited).toEqual({code: 0, signal: null});
		expect(terminal.screen().text).toMatch(/Acme[\s\S]*thank/);
		expect(person.leadCalled('Acme')?.log).toHaveLength(2);
	});

	test('of a lead that is not there says so before anything is drawn', async () => {
		const terminal = await aPerson(fiveDue()).opens(['ask', 'nobody']);
		expect(await terminal.exited).toEqual({code: 3, signal: null});
		expect(terminal.screen().text).toMatch(/No lead matches "nobody"/);
		expect(terminal.since(0)).not.toContain('\x1b[?1049h');
	});
});
