import {describe, expect, test} from 'vitest';
import {anInbox, leave} from '../journeys/an-inbox.ts';
import {fiveDue} from '../screens/some-leads.ts';
import {keys} from '../terminal.ts';

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
