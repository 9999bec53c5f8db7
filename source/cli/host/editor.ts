import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import onExit from 'signal-exit';
import {codeOf, disk, readOrdinary} from '../../store/files.ts';
import {Refusal} from '../../text/refusal.ts';

/** Your editor, perhaps with arguments (`code --wait`), the folder for its file, and the signal that ends it. */
export type Editor = {command: string; folder: string; windows: boolean; over?: AbortSignal};

/**
 * Opens a text in your editor and returns the edited text. The editor has the terminal until it ends, or until this
 * program ends. Throws a {@link Refusal} where it fails to start or ends in an error; the message names the file that
 * holds what it saved.
 */
export async function editText(text: string, {command, folder, windows, over}: Editor): Promise<string> {
	const own = orRefusal(() => mkdtempSync(join(folder, 'touchbase-')), `There is no room for the draft in ${folder}`);
	const file = join(own, 'draft.txt');
	orRefusal(() => writeFileSync(file, text, {mode: 0o600}), `The draft could not be written to ${own}`);
	const read = () => {
		const bytes = orRefusal(() => readOrdinary(disk, file), 'The draft could not be read again');
		if (!bytes) throw new Refusal('The editor took its file away.\nNothing was changed; the text is as it was.');
		return bytes.toString();
	};
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

/** Does the work, and turns a failure into a {@link Refusal} of two lines. */
const orRefusal = <T>(work: () => T, what: string): T => {
	try {
		return work();
	} catch (error) {
		throw new Refusal(`${what} (${codeOf(error)}).\nNothing was changed; the text is as it was.`);
	}
};

/**
 * The reason why the editor failed; undefined where it did not. A shell splits the command, as with git; the file's
 * name is never part of its words.
 */
const run = (command: string, file: string, windows: boolean, over?: AbortSignal): Promise<string | undefined> =>
	new Promise(resolve => {
		// Before it is there: ctrl-c may come with its first byte.
		const takeCtrlC = leaveCtrlC();
		const child = windows
			? spawn(`${command} "${file}"`, {stdio: 'inherit', shell: true})
			: spawn('/bin/sh', ['-c', `${command} "$1"`, 'sh', file], {stdio: 'inherit'});
		const letGo = whileItRuns(child, over);
		const finish = (problem: string | undefined) => {
			letGo();
			// The ctrl-c that ended the editor may be read only after its end.
			setImmediate(() => {
				takeCtrlC();
				resolve(problem);
			});
		};
		child.once('error', error => finish(`could not be started (${error.message})`));
		child.once('exit', (code, signal) =>
			finish(
				code === 0
					? undefined
					: code === 127
						? 'is not there'
						: `ended with ${signal ? `signal ${signal}` : `code ${code}`}`,
			),
		);
	});

/** The milliseconds in which an editor must leave the terminal once the program is ending. */
const timeToLeave = 500;

/** Leaves ctrl-c to the editor, and wakes an editor that ctrl-z has stopped, as else ctrl-c could end nothing. */
const leaveCtrlC = (): (() => void) => {
	const wake = () => process.platform !== 'win32' && process.kill(0, 'SIGCONT');
	process.on('SIGINT', wake);
	return () => process.off('SIGINT', wake);
};

/** Where this program ends, it tells the editor to go, as a closed terminal would. */
const whileItRuns = (child: ChildProcess, over: AbortSignal | undefined): (() => void) => {
	const end = () => {
		child.kill('SIGHUP');
		child.kill('SIGCONT');
	};
	const endInTime = () => {
		end();
		setTimeout(() => child.unref(), timeToLeave);
	};
	over?.addEventListener('abort', endInTime);
	const unhook = onExit(end);
	return () => {
		over?.removeEventListener('abort', endInTime);
		unhook();
	};
};
