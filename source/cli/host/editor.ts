import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Refusal} from '../../text/refusal.ts';

/** The editor as the person calls it, which may have arguments (`code --wait`), and where to put the file. */
export type Editor = {command: string; folder: string; windows: boolean};

/**
 * The text as it is after the person has edited it. The editor has the terminal until it ends. Throws a
 * {@link Refusal} where it could not be started or ended in an error; what it has saved by then stays in a file that
 * the message names.
 */
export async function editText(text: string, {command, folder, windows}: Editor): Promise<string> {
	const own = orRefusal(() => mkdtempSync(join(folder, 'touchbase-')), `There is no room for the draft in ${folder}`);
	const file = join(own, 'draft.txt');
	writeFileSync(file, text, {mode: 0o600});
	const read = () => orRefusal(() => readFileSync(file, 'utf8'), 'The editor took its file away');
	const failed = await run(command, file, windows);
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
const run = (command: string, file: string, windows: boolean): Promise<string | undefined> =>
	new Promise(resolve => {
		const child = windows
			? spawn(`${command} "${file}"`, {stdio: 'inherit', shell: true})
			: spawn('/bin/sh', ['-c', `${command} "$1"`, 'sh', file], {stdio: 'inherit'});
		child.once('error', error => resolve(`could not be started (${error.message})`));
		child.once('exit', (code, signal) =>
			resolve(
				code === 0
					? undefined
					: code === 127
						? 'is not there'
						: `ended with ${signal ? `signal ${signal}` : `code ${code}`}`,
			),
		);
	});
