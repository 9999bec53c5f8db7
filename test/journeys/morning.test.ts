import {expect, test} from 'vitest';
import {fiveDue} from '../screens/some-leads.ts';
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

test('the morning: five leads are due, and each is gone through with a key or two; a promise stays due when it is snoozed', async () => {
	const person = aPerson(fiveDue());
	const terminal = await person.opens();
	await terminal.until('They wait for you  3');
	await through(terminal, [
		['r', '0 done, 5 left'],
		[keys.enter, '1 done, 4 left'],
		['s', 'snooze   Delft'],
		['tomorrow', 'Fri 13 Nov 2026'],
		[keys.enter, 'Kept in Due: a word from you is due, Delft'],
		['n', 'Thank'],
		[keys.enter, '2 done'],
		['n', /^Birch$/m],
		['w', 'Should I follow up?   Birch'],
		[keys.escape, /^Birch$/m],
		['n', '2 done, 3 left: still due'],
	]);
	const {text} = terminal.screen();
	expect(text).toMatch(/Cobalt: Answered/);
	expect(text).toMatch(/Eastgate: skipped/);
	expect(text).toMatch(/Tomorrow: /);
	terminal.press('q');
	await terminal.until('They wait for you  1');
	expect(person.leadCalled('Acme')?.log.at(-1)).toMatchObject({what: 'thanks'});
});
