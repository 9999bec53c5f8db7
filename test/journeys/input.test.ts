import {describe, expect, test} from 'vitest';
import {fiveDue, someLeads} from '../screens/some-leads.ts';
import {keys, type Screen} from '../terminal.ts';
import {anInbox, leave} from './an-inbox.ts';

const chosen = ({lines}: Screen) => lines.find(line => line.startsWith('▌')) ?? '';

// What is typed and pasted into a text is in the faults.
describe('keys that come together', () => {
	const {person, open} = anInbox(fiveDue(), 'They wait for you  3');

	test('are keys one by one, on whatever screen each of them finds', async () => {
		const {terminal} = open;
		terminal.press('jj');
		await terminal.until(screen => chosen(screen).includes('Acme'), 'Acme is chosen');
		terminal.press(`${keys.down}k${keys.up}sfri`);
		const screen = await terminal.until('Fri 13 Nov 2026');
		expect(screen.text).toMatch(/snooze {3}Delft/);
		terminal.press(keys.escape);
		await terminal.until('They wait for you  3');
	});

	test('escape and a letter are two keys, not one with alt', async () => {
		const {terminal} = open;
		terminal.press(`${keys.enter}\x1bG`);
		await terminal.until(screen => chosen(screen).includes('Birch'), 'Birch, the last lead, is chosen');
	});

	test('what is no key does nothing: a report of the terminal, a function key, control and a letter', async () => {
		const {terminal} = open;
		terminal.press('\x1b[I\x1b[O\x1b[?1;2c\x1b[15~\x1b[<0;3;4M');
		terminal.press(`a\x13\x12\x01\x1b[I\x1b[15~Zeta`);
		await terminal.until(/▸ organization Zeta$/m);
		await leave(terminal);
	});

	test('are a lead, when a whole form is typed ahead, and enter twice is one lead', async () => {
		const {terminal} = open;
		terminal.press(`aZeta${keys.tab}${keys.tab}Welder${keys.enter}${keys.enter}`);
		await terminal.until(/▌ .*Zeta +Welder|^Zeta, Welder/m);
		terminal.press(`${keys.escape}q`);
		await terminal.exited;
		expect(person.book.leads.filter(({organization}) => organization === 'Zeta')).toHaveLength(1);
	});
});

describe('another terminal that writes the file while the inbox is open', () => {
	const {person, open} = anInbox(someLeads(20), 'They wait for you');

	test('leaves the text alone that is being typed, and its cursor', async () => {
		const {terminal} = open;
		terminal.press(`l${keys.tab.repeat(3)}abc${keys.left}${keys.left}`);
		await terminal.until(/▸ about +abc/);
		await person.types('add', 'Somebody new');
		await person.types('log', 'Delft', 'note', 'while the form is open');
		terminal.press('X');
		await terminal.until(/▸ about +aXbc/);
		terminal.press(keys.escape);
		await terminal.until('2 Waiting 8');
	});

	test('is seen at once; the chosen lead stays chosen', async () => {
		const {terminal} = open;
		terminal.press('gjjj');
		const before = await terminal.until(screen => screen.lines.indexOf(chosen(screen)) === 7, 'the fourth is chosen');
		expect(before.text).toMatch(/answer +Delft/);
		await person.types('log', 'Delft', 'answered');
		const after = await terminal.until(screen => !/answer +Delft/.test(screen.text), 'Delft is no longer due');
		expect(chosen(after)).toBe(chosen(before));
	});
});
