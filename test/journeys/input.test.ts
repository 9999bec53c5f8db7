import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Book} from '../../source/leads/lead.ts';
import {fiveDue, someLeads} from '../screens/some-leads.ts';
import {keys, type Screen, type Terminal} from '../terminal.ts';
import {aPerson} from './a-person.ts';

/** The inbox of one person, open while all tests of a group go through it; each ends where the next one begins. */
const anInbox = (book: Book, shows: string) => {
	const person = aPerson(book);
	const open: {terminal: Terminal} = {terminal: undefined as never}; // until the group begins
	beforeAll(async () => {
		open.terminal = await person.opens();
		await open.terminal.until(shows);
	});
	afterAll(() => open.terminal.close());
	return {person, open};
};

/** Leaves a form, and keeps nothing of what was typed. */
const leave = async (terminal: Terminal) => {
	terminal.press(keys.ctrl('x'));
	await terminal.until(/▸ organization *$/m);
	terminal.press(keys.escape);
	return terminal.until('They wait for you  3');
};

const chosen = ({lines}: Screen) => lines.find(line => line.startsWith('▌')) ?? '';

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

describe('a text that is typed', () => {
	const {open} = anInbox(fiveDue(), 'They wait for you  3');

	test('is edited with the shell’s keys at its caret, where the terminal’s own cursor stands', async () => {
		const {terminal} = open;
		const before = terminal.screen();
		expect(before.cursor.visible).toBe(false);
		terminal.press('aone two three');
		await terminal.until('one two three');
		terminal.press(`${keys.ctrl('a')}X${keys.ctrl('e')}\x1b${keys.backspace}${keys.home}${keys.delete}`);
		const edited = await terminal.until(/ one two ?$/m);
		expect(edited.cursor.visible).toBe(true);
		expect(edited.lines[edited.cursor.y]?.slice(edited.cursor.x)).toBe('one two');
		const after = await leave(terminal);
		expect(after.cursor.visible).toBe(false);
	});

	test('that is longer than its place shows what stands around the caret', async () => {
		const {terminal} = open;
		terminal.resize(60, 20);
		terminal.press(`a${'abcdefghi '.repeat(9)}end`);
		await terminal.until(/…\S.* end$/m);
		terminal.press(keys.home);
		await terminal.until(/organization abcdefghi .*…$/m);
	});
});

describe('a paste', () => {
	const nasty = 'one\ntwo \x1b[2Jthree\x1b]0;title\x07\x1b[31m red\x03 \u202eend';

	const {person, open} = anInbox(fiveDue(), 'They wait for you  3');

	test('does nothing outside a text, and the next key is a key again', async () => {
		const {terminal} = open;
		const before = terminal.screen();
		terminal.paste('quit\nlog\nqqq');
		terminal.press('?');
		await terminal.until('All keys');
		terminal.press(keys.escape);
		const after = await terminal.until('They wait for you  3');
		expect(after.text).toBe(before.text);
	});

	test('that arrives in pieces is still one', async () => {
		const {terminal} = open;
		terminal.press('/');
		await terminal.until('a name, a place');
		terminal.press('\x1b[200~bir');
		terminal.press('ch\x1b[2');
		terminal.press('01~');
		await terminal.until('/ birch');
		await terminal.until('1 of 5');
		terminal.press(`${keys.enter}${keys.escape}`);
		await terminal.until('They wait for you  3');
	});

	test('goes into a note as one line of text, and none of it is obeyed', async () => {
		const {terminal} = open;
		terminal.press(`gl${keys.tab.repeat(3)}`);
		await terminal.until('▸ about');
		terminal.paste(nasty);
		await terminal.until('one two three red end');
		terminal.press(keys.enter);
		await terminal.until('They wait for you  2');
		expect(person.leadCalled('Cobalt')?.log.find(({note}) => note)?.note).toBe('one two three red end');
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
