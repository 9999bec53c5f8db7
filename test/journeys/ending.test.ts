import {describe, expect, test} from 'vitest';
import {fiveDue} from '../screens/some-leads.ts';
import {asFound, keys} from '../terminal.ts';
import {aPerson} from './a-person.ts';

// The other signals, and all that may be under way, are in the faults.
describe('whatever ends it, the terminal is as it was found', () => {
	test('control-c, and q in the other journeys', async () => {
		const terminal = await aPerson(fiveDue()).opens();
		await terminal.until('They wait for you  3');
		terminal.press(keys.ctrl('c'));
		expect(await terminal.exited).toEqual({code: 0, signal: null});
		expect(terminal.modes).toEqual(asFound);
		expect(terminal.screen()).toMatchObject({text: '', cursor: {x: 0, y: 0, visible: true}});
	});

	test('a hangup with a form open: what was typed is there the next time', async () => {
		const person = aPerson(fiveDue());
		const terminal = await person.opens();
		await terminal.until('They wait for you  3');
		terminal.press(`l${keys.tab}not saved yet`);
		await terminal.until('not saved yet');
		terminal.signal('SIGHUP');
		expect(await terminal.exited).toEqual({code: null, signal: 'SIGHUP'});
		expect(terminal.modes).toEqual(asFound);
		expect(terminal.screen().text).toBe('');
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
