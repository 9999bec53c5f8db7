import {afterAll, beforeAll} from 'vitest';
import type {Book} from '../../source/leads/lead.ts';
import {keys, type Opening, type Terminal} from '../terminal.ts';
import {aPerson} from './a-person.ts';

/** The inbox of one person, open while all tests of a group go through it; each ends where the next one begins. */
export const anInbox = (book: Book, shows: string, opening: Partial<Opening> = {}) => {
	const person = aPerson(book);
	const open: {terminal: Terminal} = {terminal: undefined as never}; // until the group begins
	beforeAll(async () => {
		open.terminal = await person.opens([], opening);
		await open.terminal.until(shows);
	});
	afterAll(() => open.terminal.close());
	return {person, open};
};

/** What is pressed in one go, and what the screen then shows. */
export type Step = readonly [press: string, shows: string | RegExp];

/** Presses keys one after the other, each when the screen shows what the one before came to. */
export const through = async (terminal: Terminal, steps: readonly Step[]) => {
	for (const [press, shows] of steps) {
		terminal.press(press);
		await terminal.until(shows);
	}
};

/** Leaves a form, and keeps nothing of what was typed. */
export const leave = async (terminal: Terminal) => {
	terminal.press(keys.ctrl('x'));
	await terminal.until(/▸ organization *$/m);
	terminal.press(keys.escape);
	return terminal.until('They wait for you  3');
};
