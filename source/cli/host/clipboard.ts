import {Buffer} from 'node:buffer';

/** The programs between touchbase and the terminal, by the environment. */
export type Around = {tmux: boolean; screen: boolean};

/**
 * The sequence that puts a text on the clipboard of your own machine, also over SSH: OSC 52 of xterm. tmux and screen
 * swallow it, so they get it a second time in the wrapper that lets it through (tmux: with `allow-passthrough`; without
 * it the first one works with `set-clipboard on`).
 */
export function clipboardSequence(text: string, {tmux, screen}: Around): string {
	const plain = `\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
	if (tmux) return `${plain}\u001bPtmux;${plain.replaceAll('\u001b', '\u001b\u001b')}\u001b\\`;
	if (screen) return (plain.match(/[\s\S]{1,240}/gu) ?? []).map(piece => `\u001bP${piece}\u001b\\`).join('');
	return plain;
}
