import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {spawn} from '@lydell/node-pty';
import {expect, test} from 'vitest';
import {mail} from '../../source/verbs/mail.ts';
import {aMessage, anMbox} from '../formats/some-mail.ts';
import {freshFolder, newcomer} from '../program.ts';

const hasMutt = spawnSync('mutt', ['-v']).status === 0;

/** The line of `touchbase help mail`, as somebody would copy it. */
const macro =
	mail
		.notes?.()
		.map(line => line.trim())
		.find(line => line.startsWith('macro index,pager ')) ?? '';

test.skipIf(!hasMutt)('mutt logs the message under the cursor with the key that help mail gives it', async () => {
	const home = freshFolder();
	const env = {...newcomer(home, '2026-11-12'), TERM: 'xterm'};
	const run = (...args: string[]) => spawnSync('touchbase', args, {env, encoding: 'utf8'});
	run('config', 'email', 'ada@home.example');
	run('add', 'Acme', '--email', 'dana@acme.example', '--on', '2026-11-02');
	mkdirSync(join(home, 'Mail'));
	writeFileSync(join(home, 'inbox'), anMbox(aMessage({}, 'Grüße. Could you come on Thursday?')));
	writeFileSync(join(home, '.muttrc'), `set folder=${home}/Mail\nset wait_key=no\n${macro}\npush "\\Ct<exit>"\n`);
	const mutt = spawn('mutt', ['-R', '-f', join(home, 'inbox')], {env, cwd: home, cols: 80, rows: 24});
	await new Promise(resolve => mutt.onExit(resolve));
	const [lead] = JSON.parse(run('list', '--json').stdout);
	expect(lead.log.at(-1)).toMatchObject({
		what: 'reply',
		on: '2026-11-12',
		message: 'one@acme.example',
		note: 'Re: Staff engineer: Grüße. Could you come on Thursday?',
	});
});
