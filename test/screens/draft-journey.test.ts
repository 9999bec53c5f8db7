import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {runLine} from '../a-line.ts';
import {freshFolder, newcomer} from '../program.ts';
import {asFound, keys, openTerminal} from '../terminal.ts';

let home: string;
let env: Record<string, string>;
const run = async (...args: string[]) => {
	const {code, out, err} = await runLine(args, env, home);
	if (code !== 0) throw new Error(err);
	return out;
};
const lead = async () => JSON.parse(await run('show', 'acme', '--json'));

/** An editor that the person has made do one thing. */
const anEditor = (script: string): string => {
	const path = join(home, 'editor');
	writeFileSync(path, `#!/bin/sh\n${script}\n`, {mode: 0o755});
	return path;
};

beforeAll(async () => {
	home = freshFolder();
	env = {...newcomer(home, '2026-11-12'), TOUCHBASE_FILE: join(home, 'leads.json'), XDG_CONFIG_HOME: home};
	await run(
		'add',
		'Acme',
		'--role',
		'Staff engineer',
		'--kind',
		'interview',
		'--on',
		'2026-11-11',
		'--with',
		'Dana Reyes',
		'--with',
		'Bo Lund',
	);
	await run('log', 'acme', 'note', 'their move to Postgres', '--with', 'dana', '--on', '2026-11-11');
});

describe('the message of a lead, on a terminal', () => {
	test('is read over, edited, copied and logged; outlives an editor that fails; and ends in a courteous note', async () => {
		const editor = anEditor('sed -i "s/.how you fit, in a few words./ten years of it/; s/.your name./Kim Ode/" "$1"');
		const terminal = await openTerminal({command: 'touchbase', env: {...env, EDITOR: editor}});
		await terminal.until('They wait for you  1');
		terminal.press('m');
		const drafted = await terminal.until('Dear Dana Reyes,');
		expect(drafted.text).toContain('2 gaps left: how you fit, in a few words, your name');
		terminal.press('e');
		const edited = await terminal.until('ten years of it');
		expect(edited.lines[0]).toContain('edited');
		expect(edited.alternate).toBe(true);
		terminal.press(keys.escape);
		await terminal.until('Your words are kept');
		terminal.press('m');
		await terminal.until('ten years of it');
		const mark = terminal.mark();
		terminal.press('c');
		await terminal.until('copied, if your terminal takes it');
		const copied = /\u001b\]52;c;([^\u0007]+)\u0007/.exec(terminal.since(mark))?.[1] ?? '';
		expect(Buffer.from(copied, 'base64').toString()).toContain('ten years of it');
		terminal.press('L');
		await terminal.until('Dear Bo Lund,');
		terminal.press('b');
		await terminal.until('Hello Bo Lund, this is');
		terminal.press('bt');
		await terminal.until(/Hello Dana Reyes/);
		const [thanks] = (await lead()).log.slice(-1);
		expect(thanks).toMatchObject({what: 'thanks', with: ['Dana Reyes']});
		expect(thanks.words).toContain('ten years of it');

		// An editor that fails takes nothing away, on a small terminal too.
		anEditor('exit 1');
		terminal.press(keys.escape);
		await terminal.until('They wait for you  1');
		terminal.resize(60, 20);
		await terminal.until(/2 Wait 0/);
		terminal.press('me');
		const kept = await terminal.until('ended with code 1');
		expect(kept.text).toContain('Dear Bo Lund,');
		expect(kept.lines[0]).toContain('Message');
		terminal.press('n');
		await terminal.until('asking where things stand');

		// Who withdraws has a courteous note, which logs it.
		terminal.press(keys.escape);
		await terminal.until('They wait for you  1');
		terminal.press('x');
		await terminal.until('How did it end?');
		terminal.press(`4${keys.enter}`);
		await terminal.until('Withdrawing my application');
		terminal.press('LL');
		await terminal.until('withdrew');
		terminal.press('q');
		await terminal.exited;
		expect(terminal.modes).toEqual(asFound);
		expect((await lead()).log.at(-1).what).toBe('withdrew');
		expect((await lead()).advice.verdict).toBe('closed');
	});
});

describe('draft --edit', () => {
	test('opens the editor first, and logs what came of it', async () => {
		const editor = anEditor('echo "Dear Bo, thank you. I will call on 2026-11-20." > "$1"');
		env = {...env, EDITOR: editor};
		await run('log', 'acme', 'reopened');
		const said = await run('draft', 'acme', '--kind', 'status', '--to', 'bo', '--edit', '--log');
		expect(said).toContain('promised to be in touch on Fri 20 Nov 2026');
		expect((await lead()).log.at(-2).words).toBe('Dear Bo, thank you. I will call on 2026-11-20.\n');
	});
});
