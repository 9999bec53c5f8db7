import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {someLeads} from '../screens/some-leads.ts';
import {keys, type Terminal} from '../terminal.ts';
import {aPerson} from './a-person.ts';

const leads = someLeads(40);

// Small, growing and spoken ones are in the faults.
describe('on any terminal', () => {
	describe('without colours and without UTF-8', () => {
		let terminal: Terminal;
		beforeAll(async () => {
			terminal = await aPerson(leads).opens([], {env: {NO_COLOR: '1', LC_ALL: 'C'}});
		});
		afterAll(() => terminal.close());

		test('NO_COLOR draws no colour, and what is urgent is still told apart', async () => {
			const screen = await terminal.until('They wait for you  11');
			expect(screen.drawn('color')).toEqual([]);
			expect(screen.drawn('bold').join()).toMatch(/2 days late/);
		});

		test('a locale without UTF-8 gets ASCII alone', async () => {
			terminal.press(keys.enter);
			await terminal.until('What happened');
			expect(terminal.since(0)).toMatch(/^[\u0000-\u007f]*$/);
		});
	});

	test('a dumb one gets the lines that a pipe would get', async () => {
		const terminal = await aPerson(leads).opens([], {env: {TERM: 'dumb'}});
		expect(await terminal.exited).toEqual({code: 0, signal: null});
		expect(terminal.since(0)).not.toContain('\x1b');
		expect(terminal.since(0)).toMatch(/Delft Analytics/);
	});
});
