import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import onExit from 'signal-exit';
import {Refusal} from '../../text/refusal.ts';

/** The editor as the person calls it, which may have arguments (`code --wait`), where to put the file, and until when. */
export type Editor = {command: string; folder: string; windows: boolean; over?: AbortSignal};

/**
 * The text as it is after the person has edited it. The editor has the terminal until it ends; it is ended with this
 * program. Throws a {@link Refusal} where it could not be started or ended in an error; what it has saved by then stays
 * in a file that the message names.
 */
export async function editText(text: string, {command, folder, windows, over}: Editor): Promise<string> {
	const own = orRefusal(() => mkdtempSync(join(folder, 'touchbase-')), `There is no room for the draft in ${folder}`);
	const file = join(own, 'draft.txt');
	orRefusal(() => writeFileSync(file, text, {mode: 0o600}), `The draft could not be written to ${own}`);
	const read = () => orRefusal(() => readFileSync(file, 'utf8'), 'The editor took its file away');
	const failed = await run(command, file, windows, over);
	if (failed) {
		const edited = read() !== text;
		if (!edited) rmSync(own, {recursive: true, force: true});
		throw new Refusal(
			`The editor ${failed}; the text is as it was. It was called as "${command}".${edited ? ` What it saved is in ${file}.` : ' Set EDITOR to one that is there.'}`,
		);
	}
	const edited = read();
	rmSync(own, {recursive: true, force: true});
	return edited.replace(/\r\n/gu, '\n');
}

/** What the work gives; where it fails, a {@link Refusal} in two lines. */
const orRefusal = <T>(work: () => T, what: string): T => {
	try {
		return work();
	} catch (error) {
		throw new Refusal(
			`${what} (${(error as NodeJS.ErrnoException).code}).\nNothing was changed; the text is as it was.`,
		);
	}
};

/** Why it failed, or nothing. A shell takes the command apart, as git does; the file is never part of its words. */
const run = (command: string, file: string, windows: boolean, over?: AbortSignal): Promise<string | undefined> =>
	new Promise(resolve => {
		const child = windows
			? spawn(`${command} "${file}"`, {stdio: 'inherit', shell: true})
			: spawn('/bin/sh', ['-c', `${command} "$1"`, 'sh', file], {stdio: 'inherit'});
		const letGo = whileItRuns(child, over);
		const failed = (how: string | undefined) => {
			letGo();
			resolve(how);
		};
		child.once('error', error => failed(`could not be started (${error.message})`));
		child.once('exit', (code, signal) =>
			failed(
				code === 0
					? undefined
					: code === 127
						? 'is not there'
						: `ended with ${signal ? `signal ${signal}` : `code ${code}`}`,
			),
		);
	});

/** How long an editor may take to leave the terminal, in milliseconds, once all is over. */
const timeToLeave = 500;

/**
 * ctrl-c is the editor's; one that was stopped goes on with it, or nobody would ever get past it. Where this program
 * ends, by a signal or because it is over, the editor is told to go as when its terminal is closed.
 */
const whileItRuns = (child: ChildProcess, over: AbortSignal | undefined): (() => void) => {
	const wake = () => process.platform !== 'win32' && process.kill(0, 'SIGCONT');
	const end = () => {
		child.kill('SIGHUP');
		child.kill('SIGCONT');
	};
	const endInTime = () => {
		end();
		setTimeout(() => child.unref(), timeToLeave);
	};
	process.on('SIGINT', wake);
	over?.addEventListener('abort', endInTime);
	const unhook = onExit(end);
	return () => {
		process.off('SIGINT', wake);
		over?.removeEventListener('abort', endInTime);
		unhook();
	};
};
