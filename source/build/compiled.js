import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** What people type all day. A line adds what it needs to what the ones before it have had compiled. */
const lines = [
	['add', 'Beta', '--kind', 'speculative'],
	['add', 'Acme', '--role', 'Staff engineer', '--on', 'yesterday'],
	['log', 'acme', 'interview', '--with', 'Dana Reyes'],
	['log', 'acme', 'voicemail', 'will try again', '--promise', 'fri'],
	['undo'],
	['list'],
	['show', 'acme'],
	['why', 'acme'],
	['ask', 'acme'],
	['draft', 'acme'],
	['help'],
	['today', '--json'],
	['today'],
];

/** From the inbox to a lead, the wizard, a form, the help, and out again. */
const keys = ['j', '\r', '\u001b', 'w', '\u001b', 'l', '\u001b', '?', '\u001b', 'q'];

/**
 * Runs the program that was built in this folder as people do, and keeps what V8 has compiled by then beside it, where
 * start.ts looks for it. Without a terminal to run the screens in, they start as slowly as they would without this.
 */
export const keepCompiled = async folder => {
	const home = mkdtempSync(join(tmpdir(), 'touchbase-build-'));
	const cli = join(folder, 'cli.js');
	const env = {
		PATH: process.env.PATH,
		HOME: home,
		XDG_DATA_HOME: home,
		XDG_STATE_HOME: home,
		XDG_CONFIG_HOME: home,
		TOUCHBASE_FILE: join(home, 'leads.json'),
		LANG: 'C.UTF-8',
		TERM: 'xterm-256color',
		TOUCHBASE_KEEP_COMPILED: 'yes',
	};
	try {
		for (const line of lines) execFileSync(process.execPath, [cli, ...line], {env, stdio: 'pipe'});
		const terminal = await import('@lydell/node-pty').catch(() => undefined);
		if (terminal) await pressed(terminal.spawn(process.execPath, [cli], {env, cols: 80, rows: 24}));
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
};

/** Presses one key after the other, each when the screen has been still for a moment, until the program ends. */
const pressed = async screens => {
	const left = [...keys];
	let next;
	const wait = () => {
		clearTimeout(next);
		next = setTimeout(press, 80);
	};
	const press = () => {
		screens.write(left.shift() ?? 'q');
		wait();
	};
	screens.onData(wait);
	const giveUp = setTimeout(() => screens.kill(), 20_000);
	await new Promise(resolve => screens.onExit(resolve));
	clearTimeout(next);
	clearTimeout(giveUp);
};
