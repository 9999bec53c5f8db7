import process, {env} from 'node:process';
import {Refusal} from '../text/refusal.ts';

/** Puts a text on the clipboard of the machine where the terminal is. */
export async function copy(text: string): Promise<void> {
	const terminal = process.stdout.isTTY ? process.stdout : process.stderr.isTTY ? process.stderr : undefined;
	if (!terminal) throw new Refusal('There is no terminal to copy through: leave --copy out and pipe the text.');
	const {clipboardSequence} = await import('./host/clipboard.ts');
	terminal.write(clipboardSequence(text, {tmux: Boolean(env.TMUX), screen: Boolean(env.STY)}));
}

/** Lets the person edit a text; control and c is the editor's meanwhile. */
export async function edit(text: string): Promise<string> {
	const [{editText}, {tmpdir}] = await Promise.all([import('./host/editor.ts'), import('node:os')]);
	const windows = process.platform === 'win32';
	const command = env.VISUAL || env.EDITOR || (windows ? 'notepad' : 'vi');
	const ignore = () => {};
	process.on('SIGINT', ignore);
	try {
		return await editText(text, {command, folder: tmpdir(), windows});
	} finally {
		process.off('SIGINT', ignore);
	}
}
