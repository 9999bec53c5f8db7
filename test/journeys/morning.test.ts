import {expect, test} from 'vitest';
import {asFound, keys} from '../terminal.ts';
import {aPerson} from './a-person.ts';
import {through} from './an-inbox.ts';

test('the first run: one key leads to the empty inbox, and writes nothing; a lead is added, asked about, and stands in the inbox', async () => {
	const person = aPerson();
	const terminal = await person.opens();
	await terminal.until('Where did something happen last?');
	terminal.press(keys.escape);
	await terminal.until('Nothing here yet.');
	expect(person.hasFile).toBe(false);
	await through(terminal, [
		['a', /organization/i],
		['Acme', '▸ organization Acme'],
		[`${keys.tab}${keys.tab}Staff engineer`, 'Staff engineer'],
		[keys.enter, /Added Acme/],
		['w', 'Should I follow up?   Acme, Staff engineer'],
		['1', 'question 2'],
		['1', 'The inbox shows it on its day'],
		[keys.escape, /Noted: (?:nobody asked|you owe them no answer)/],
	]);
	expect(terminal.screen().text).toMatch(/▌ Thu 19 Nov +call +Acme +Staff engineer/);
	expect(person.leadCalled('Acme')).toMatchObject({
		role: 'Staff engineer',
		log: expect.arrayContaining([expect.objectContaining({what: 'told'})]),
	});
	terminal.press('q');
	expect(await terminal.exited).toEqual({code: 0, signal: null});
	expect(terminal.modes).toEqual(asFound);
	expect(terminal.screen().text).toBe('');
});
