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
	test.each(['q', keys.ctrl('c')])('%j', async key => {
		const terminal = await aPerson(fiveDue()).opens();
		await terminal.until('Due 5');
		terminal.press(key);
		expect(await terminal.exited).toEqual({code: 0, signal: null});
		expect(terminal.modes).toEqual(asFound);
		expect(terminal.screen()).toMatchObject({text: '', cursor: {x: 0, y: 0, visible: true}});
	});

	test.each(signals)('%s in the inbox', async signal => {
		const terminal = await aPerson(fiveDue()).opens();
		await terminal.until('Due 5');
		terminal.signal(signal);
		expect(await terminal.exited).toEqual({code: null, signal});
		expect(terminal.modes).toEqual(asFound);
		expect(terminal.screen().text).toBe('');
	});

	test.each(signals)('%s with a form open: what was typed is there the next time', async signal => {
		const person = aPerson(fiveDue());
		const terminal = await person.opens();
		await terminal.until('Due 5');
		terminal.press(`l${keys.tab}not saved yet`);
		await terminal.until('not saved yet');
		terminal.signal(signal);
		expect(await terminal.exited).toEqual({code: null, signal});
		expect(terminal.modes).toEqual(asFound);
		const again = await person.opens();
		await again.until('Due 5');
		again.press('l');
		await again.until(/note +not saved yet/);
		await again.until('taken up where you left it');
	});
});

describe('one screen alone', () => {
	test('ask: the wizard, and the advice it came to stays in the scrollback', async () => {
		const person = aPerson(fiveDue());
		const terminal = await person.opens(['ask', 'birch']);
		await terminal.until('Should I follow up?  Birch');
		terminal.press('1');
		await terminal.until('question 2');
		terminal.press(keys.escape);
		expect(await terminal.exited).toEqual({code: 0, signal: null});
		expect(terminal.modes).toEqual(asFound);
		expect(terminal.screen().text).toMatch(/^Noted for Birch[\s\S]*CONTACT/);
	});

	test('log: the form, and what was logged stays in the scrollback', async () => {
		const person = aPerson(fiveDue());
		const terminal = await person.opens(['log', 'acme']);
		await terminal.until('log  Acme');
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
