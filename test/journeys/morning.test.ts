import {expect, test} from 'vitest';
import {fiveDue} from '../screens/some-leads.ts';
import {asFound, keys, type Terminal} from '../terminal.ts';
import {aPerson} from './a-person.ts';

/** Presses keys one after the other, each when the screen shows what the one before came to. */
const through = async (terminal: Terminal, steps: readonly (readonly [string, string | RegExp])[]) => {
	for (const [press, shows] of steps) {
		terminal.press(press);
		await terminal.until(shows);
	}
};

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

test('search, undo and debrief: a lead that is found is snoozed, not snoozed and snoozed again; of another the thanks are written and logged', async () => {
	const person = aPerson(fiveDue());
	const terminal = await person.opens();
	await terminal.until('They wait for you  3');
	await through(terminal, [
		['/', 'a name, a place'],
		['bo lund', '1 of 5'],
		[keys.enter, /▌ .*Birch/],
		['s', 'snooze   Birch'],
		['+1w', 'Thu 19 Nov 2026'],
		[keys.enter, 'Waiting  1'],
		['u', 'Time to get in touch  1'],
	]);
	expect(person.leadCalled('Birch')?.snoozedUntil).toBeUndefined();
	await through(terminal, [
		[keys.ctrl('r'), 'Waiting  1'],
		[keys.escape, 'They wait for you  3'],
	]);
	expect(person.leadCalled('Birch')?.snoozedUntil).toBe('2026-11-19');
	await through(terminal, [
		['/', 'a name, a place'],
		['eastg', '/ eastg'],
		[keys.enter, /▌ .*Eastgate/],
		['d', 'How did it go?   Eastgate'],
		['Dana Reyes, Bo Lund', /^ {6}Dana Reyes +a point/m],
		[`${keys.tab}their move to Postgres`, 'move to Postgres'],
		[`${keys.tab}hiring in spring`, 'hiring in spring'],
		[keys.enter, 'thank-you 1 of 2'],
	]);
	expect(terminal.screen().text).toMatch(/One thing has stayed with me: their move to Postgres/);
	await through(terminal, [
		['L', 'L again'],
		['L', 'Dear Bo Lund,'],
	]);
	expect(person.leadCalled('Eastgate')?.log.map(({what}) => what)).toEqual(
		expect.arrayContaining(['interview', 'note', 'thanks']),
	);
});
