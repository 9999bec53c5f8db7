import process, {env} from 'node:process';
import {Refusal} from '../text/refusal.ts';

/** The programs between touchbase and the terminal, by the environment. */
type Around = {tmux: boolean; screen: boolean};

/**
 * The sequence that puts a text on the clipboard of your own machine, also over SSH: OSC 52 of xterm. screen swallows
 * it, unless it is wrapped. tmux gets it both ways: bare for `set-clipboard on`, wrapped for `allow-passthrough`.
 */
export function clipboardSequence(text: string, {tmux, screen}: Around): string {
	const plain = `\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
	if (tmux) return `${plain}\u001bPtmux;${plain.replaceAll('\u001b', '\u001b\u001b')}\u001b\\`;
	if (screen) return (plain.match(/[\s\S]{1,240}/gu) ?? []).map(piece => `\u001bP${piece}\u001b\\`).join('');
	return plain;
}

/** Puts a text on the clipboard of the machine where the terminal is. */
export async function copy(text: string): Promise<void> {
	const terminal = process.stdout.isTTY ? process.stdout : process.stderr.isTTY ? process.stderr : undefined;
	if (!terminal) throw new Refusal('There is no terminal to copy through: leave --copy out and pipe the text.');
	terminal.write(clipboardSequence(text, {tmux: Boolean(env.TMUX), screen: Boolean(env.STY)}));
}

/** Lets you edit a text; ctrl-c belongs to the editor meanwhile. When `over` fires, the editor is ended. */
export async function edit(text: string, over?: AbortSignal): Promise<string> {
	const [{editText}, {tmpdir}] = await Promise.all([import('./host/editor.ts'), import('node:os')]);
	const windows = process.platform === 'win32';
	const named = env.VISUAL?.trim() || env.EDITOR?.trim();
	// vi would wait for keys that never come.
	if (!named && !process.stdin.isTTY)
		throw new Refusal('There is no terminal to edit in: leave --edit out, or set EDITOR.');
	const command = named || (windows ? 'notepad' : 'vi');
	return editText(text, {command, folder: tmpdir(), windows, ...(over && {over})});
}
