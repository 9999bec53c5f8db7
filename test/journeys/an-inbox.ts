import {afterAll, beforeAll} from 'vitest';
import type {Book} from '../../source/leads/lead.ts';
import {keys, type Terminal} from '../terminal.ts';
import {aPerson} from './a-person.ts';

/** The inbox of one person, open while all tests of a group go through it; each ends where the next one begins. */
export const anInbox = (book: Book, shows: string) => {
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
export const leave = async (terminal: Terminal) => {
	terminal.press(keys.ctrl('x'));
	await terminal.until(/▸ organization *$/m);
	terminal.press(keys.escape);
	return terminal.until('They wait for you  3');
};
