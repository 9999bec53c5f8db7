import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {freshFolder} from '../program.ts';
import {aPerson} from './a-person.ts';

/** The commands of the README's part on sync, as they stand there. */
const part = /\*\*Sync\.\*\*[\s\S]*?\n\n/.exec(readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8'))?.[0];
const commands = [...(part ?? '').matchAll(/`(touchbase (?:sync|resolve)[^`]*)`/g)].map(([, command]) => command);

test('the README’s three commands bring two machines together, and a change on both is settled by either', async () => {
	const server = freshFolder();
	execFileSync('git', ['init', '-q', '--bare', join(server, 'search.git')]);
	// A server that is reached over ssh, without a network: the command that git sends runs in its folder.
	const ssh = join(server, 'ssh');
	writeFileSync(ssh, `#!/bin/sh\ncd "${server}" && shift "$(($# - 1))" && exec sh -c "$1"\n`);
	chmodSync(ssh, 0o755);
	const env = {GIT_SSH: ssh, GIT_SSH_VARIANT: 'ssh'};
	const [laptop, desk] = [aPerson(), aPerson()];
	const types = async (who: typeof laptop, line: string) => {
		const {code, out, err} = await who.says(line, env);
		expect(`${line}: ${code} ${err}`).toBe(`${line}: 0 `);
		return out;
	};
	const [setup = '', sync = '', resolve = ''] = commands;
	await types(laptop, 'touchbase add Acme --role Cook');
	for (const who of [laptop, desk]) {
		await types(who, `${setup} --name ${who === laptop ? 'laptop' : 'desk'}`);
		await types(who, sync);
	}
	expect(await types(desk, resolve)).toMatch(/agree on everything/);
	expect(desk.data()).toBe(laptop.data());
	await types(laptop, 'touchbase log acme note "on the train"');
	await types(laptop, 'touchbase edit acme --role Baker');
	await types(desk, 'touchbase edit acme --role Chef');
	expect(await types(laptop, sync)).toMatch(/^Synced: nothing came, 1 entry, 1 change went\.$/m);
	expect(await types(desk, sync)).toMatch(/1 entry came from laptop.*differ on 1: touchbase resolve/);
	expect(await types(desk, resolve)).toMatch(/Chef {2}desk.*\n.*Baker {2}laptop/);
	await types(desk, 'touchbase resolve acme --take laptop');
	for (const who of [desk, laptop]) await types(who, sync);
	expect(laptop.data()).toContain('"Baker"');
	expect(laptop.data()).toBe(desk.data());
}, 240_000);

test('sync says what is missing, and leaves a folder alone that is under git already', async () => {
	const person = aPerson();
	expect(await person.says('touchbase sync')).toMatchObject({code: 2, err: expect.stringMatching(/not set up/)});
	expect(await person.says('touchbase sync setup ./nowhere')).toMatchObject({
		code: 2,
		err: expect.stringMatching(/no git repository/),
	});
	const own = join(person.home, 'project');
	mkdirSync(join(own, '.git'), {recursive: true});
	expect(await person.says(`touchbase sync setup --file ${join(own, 'leads.json')}`)).toMatchObject({
		code: 2,
		err: expect.stringMatching(/something else/),
	});
});
