import {describe, expect, test} from 'vitest';
import {aPerson} from '../journeys/a-person.ts';
import {fiveDue} from '../screens/some-leads.ts';
import {asFound, keys} from '../terminal.ts';

// A hangup with a form open is in the journeys.
test.each(['SIGTERM', 'SIGINT'] as const)(
	'%s with a form open: the terminal is as it was found, and what was typed is kept',
	async signal => {
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
	},
);

describe('one screen alone', () => {
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
});
