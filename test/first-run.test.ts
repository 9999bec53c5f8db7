import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {runLine} from './a-line.ts';
import {freshFolder, newcomer, programFolder} from './program.ts';
import {keys, openTerminal} from './terminal.ts';

const now = '2026-11-12';

/** Somebody who has never used touchbase, with what their files hold. */
const aNewcomer = () => {
	const home = freshFolder();
	const data = join(home, '.local/share/touchbase');
	const own = {XDG_DATA_HOME: join(home, '.local/share'), XDG_STATE_HOME: join(home, '.local/state')};
	const bookIn = (file: string) => JSON.parse(readFileSync(join(data, file), 'utf8'));
	return {
		opens: (...args: string[]) =>
			openTerminal({command: join(programFolder(), 'touchbase'), args, env: newcomer(home, now), cwd: home}),
		types: (...args: string[]) => runLine(args, {...newcomer(home, now), ...own}, home),
		has: (file: string) => existsSync(join(data, file)),
		bookIn,
	};
};

describe('the first ten minutes', () => {
	test('a first company and what happened there are kept, and the lead has its advice', async () => {
		const person = aNewcomer();
		const terminal = await person.opens();
		await terminal.until('Where did something happen last?');
		terminal.press('Acme');
		await terminal.until('▸ Acme');
		terminal.press(keys.enter);
		await terminal.until('What has happened so far?');
		terminal.press('1');
		await terminal.until('▸ 1  I applied');
		terminal.press(keys.enter);
		await terminal.until(/Thu 19 Nov +call +Acme/);
		terminal.press('q');
		expect(await terminal.exited).toEqual({code: 0, signal: null});
		const {profile, leads} = person.bookIn('leads.json');
		expect(profile).toEqual({});
		expect(leads).toMatchObject([{organization: 'Acme'}]);
	});

	test('the demo is never mixed with one’s own leads', async () => {
		const person = aNewcomer();
		await person.types('add', 'Acme');
		const before = person.bookIn('leads.json');
		await person.types('--demo', 'add', 'Zeta');
		expect(person.bookIn('leads.json')).toEqual(before);
		expect(person.bookIn('demo.json').leads).toHaveLength(41);
		expect((await person.types('list')).out).not.toContain('Acorn');
	});

	test('the demo says on the command line that it is one, and takes no file', async () => {
		const person = aNewcomer();
		const {out, err} = await person.types('--demo', 'today');
		expect(out).toMatch(/^Thu 12 Nov 2026: \d+ due/);
		expect(err).toContain('made-up leads');
		expect(await person.types('--demo', '--file', 'mine.json', 'list')).toMatchObject({
			code: 2,
			err: '--demo has a file of its own; leave --file out.\n',
		});
	});

	test('the welcome leads to the tour, and the tour to the demo', async () => {
		const person = aNewcomer();
		const terminal = await person.opens();
		await terminal.until('Where did something happen last?');
		terminal.press(keys.down);
		await terminal.until('t  a tour');
		terminal.press('t');
		await terminal.until('Tour, step 1 of 6');
		terminal.press('j');
		await terminal.until('Tour, step 2 of 6');
		terminal.press(keys.enter);
		await terminal.until('Tour, step 3 of 6');
		expect(person.has('leads.json')).toBe(false);
	});
});
