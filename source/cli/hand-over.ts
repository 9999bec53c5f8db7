import process, {env} from 'node:process';
import {Refusal} from '../text/refusal.ts';

/** Puts a text on the clipboard of the machine where the terminal is. */
export async function copy(text: string): Promise<void> {
	const terminal = process.stdout.isTTY ? process.stdout : process.stderr.isTTY ? process.stderr : undefined;
	if (!terminal) throw new Refusal('There is no terminal to copy through: leave --copy out and pipe the text.');
	const {clipboardSequence} = await import('./host/clipboard.ts');
	terminal.write(clipboardSequence(text, {tmux: Boolean(env.TMUX), screen: Boolean(env.STY)}));
}

/** Lets you edit a text; ctrl-c belongs to the editor meanwhile. When `over` fires, the editor is ended. */
export async function edit(text: string, over?: AbortSignal): Promise<string> {
	const [{editText}, {tmpdir}] = await Promise.all([import('./host/editor.ts'), import('node:os')]);
	const windows = process.platform === 'win32';
	const command = env.VISUAL?.trim() || env.EDITOR?.trim() || (windows ? 'notepad' : 'vi');
	return editText(text, {command, folder: tmpdir(), windows, ...(over && {over})});
}
