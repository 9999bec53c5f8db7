import {PassThrough} from 'node:stream';
import type {Key} from 'ink';
import {longest} from '../../text/fit.ts';
import {cleaned} from '../../text/safe-text.ts';

const sequence = /^\u001b(?:\[[0-?]*[ -/]*[@-~]|O[@-~])/;
const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';

/**
 * What a chunk from the terminal holds, key by key: `jj` is one chunk and two keys, escape and a letter are no
 * alt-letter, and a paste is one piece. `rest` is the beginning of a key whose end has not come yet.
 */
export const splitKeys = (chunk: string): {keys: string[]; rest: string} => {
	const keys: string[] = [];
	let left = chunk;
	while (left) {
		if (left.startsWith(pasteStart)) {
			const end = left.indexOf(pasteEnd);
			if (end < 0) return {keys, rest: left};
			keys.push(left.slice(0, end + pasteEnd.length));
			left = left.slice(end + pasteEnd.length);
			continue;
		}
		const [whole] = sequence.exec(left) ?? [];
		if (!whole && /^\u001b(\[[0-?]*[ -/]*|O)?$/.test(left)) return {keys, rest: left};
		const key = whole ?? (/^[^\u0000-\u001f\u007f]+/.exec(left) ?? [left.charAt(0)])[0];
		keys.push(key);
		left = left.slice(key.length);
	}
	return {keys, rest: ''};
};

/** Of the sequences those that are a key; a terminal also sends others, such as that its window has the focus. */
const known = /^\u001b(?:\[(?:1;\d)?[A-DFHZ]|\[[1-8](?:;\d)?~|O[A-DFH])$/;

/** Control and a letter, but ctrl-c, backspace, tab and enter: Ink's text field would take the letter for text. */
const controlLetter = /^[\u0001\u0002\u0004-\u0007\u000b\u000c\u000e-\u001a]$/;

/** ctrl-z: Ink's text field would take it for a z, so that it goes another way where there is one. */
const suspendKey = '\u001a';

/** ctrl-c: the way out also while something is being carried out. */
const interrupt = '\u0003';

const isText = (key: string): boolean => !/[\u0000-\u001f\u007f]/.test(key);

/** How long the rest of an escape sequence may take over a slow line, in milliseconds, before it was the escape key. */
const escapeWait = 30;

/**
 * A terminal's input as Ink reads it, one key at a time: Ink's text field takes each key against the text it last drew,
 * so the next key waits while `isBusy` (the last one is not on the screen yet, or a verb is being carried out), until
 * `wake` is called. A paste comes as one text, without what could steer anything, and only where `takesText`; of
 * one that is longer than a text field bears, the beginning.
 */
export const keyStream = (
	stdin: NodeJS.ReadStream,
	{takesText, isBusy, suspend}: {takesText: () => boolean; isBusy: () => boolean; suspend?: () => unknown},
): {keys: NodeJS.ReadStream; wake: () => void} => {
	const stream = new PassThrough({objectMode: true});
	const queue: string[] = [];
	let rest = '';
	let pushing = false;
	let timer: NodeJS.Timeout | undefined;

	const next = () => {
		pushing = false;
		if (queue.length === 0 || (isBusy() && queue[0] !== interrupt)) return;
		const text = nextKey();
		if (text) stream.push(text);
		soon();
	};
	const soon = () => {
		if (pushing) return;
		pushing = true;
		setImmediate(() => setImmediate(next));
	};
	/** Takes the next key from the queue: letters that came together are one text only where there is a text field. */
	const nextKey = (): string => {
		const key = queue.shift() ?? '';
		if (key.startsWith(pasteStart)) return takesText() ? pasted(key) : '';
		if (key === suspendKey && takesText()) void suspend?.();
		if ((sequence.test(key) && !known.test(key)) || (takesText() && controlLetter.test(key))) return '';
		const first = isText(key) && !takesText() ? String.fromCodePoint(key.codePointAt(0) ?? 0) : key;
		if (first.length < key.length) queue.unshift(key.slice(first.length));
		return isText(first) && cleaned(first) !== first.trim() ? cleaned(first) : first;
	};
	const pasted = (key: string) =>
		cleaned(key.slice(pasteStart.length, -pasteEnd.length).replace(/\r\n?/g, '\n')).slice(0, longest);
	const take = (keys: string[]) => {
		queue.push(...keys);
		soon();
	};
	const onData = (chunk: string) => {
		clearTimeout(timer);
		const split = splitKeys(rest + chunk);
		rest = split.rest;
		take(split.keys);
		if (rest && !rest.startsWith(pasteStart)) {
			timer = setTimeout(() => {
				const late = rest;
				rest = '';
				take([...late]);
			}, escapeWait);
		}
	};
	// Ink asks no more of a stdin than this: a stream of keys, raw mode, and to be let go.
	const keys = Object.assign(stream, {
		isTTY: stdin.isTTY,
		setEncoding: () => stream,
		setRawMode: (raw: boolean) => {
			stdin.setRawMode(raw);
			if (raw) {
				stdin.setEncoding('utf8');
				stdin.on('data', onData);
				stdin.resume();
			} else {
				stdin.off('data', onData);
				stdin.pause();
			}
			return stream;
		},
		ref: () => stdin.ref(),
		unref: () => stdin.unref(),
	}) as unknown as NodeJS.ReadStream;
	return {keys, wake: soon};
};

/** The names of the keys in one input event, as the key list has them: `j`, `enter`, `ctrl-r`. `jj` is two. */
export function keyNames(input: string, key: Key): string[] {
	if (key.return) return ['enter'];
	if (key.escape) return ['esc'];
	if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
	if (key.upArrow) return ['up'];
	if (key.downArrow) return ['down'];
	if (key.leftArrow) return ['left'];
	if (key.rightArrow) return ['right'];
	if (key.pageDown) return ['pagedown'];
	if (key.pageUp) return ['pageup'];
	if (key.home) return ['home'];
	if (key.end) return ['end'];
	if (key.backspace || key.delete) return ['backspace'];
	if (key.ctrl) return [`ctrl-${input}`];
	return [...input].map(letter => (letter === ' ' ? 'space' : letter));
}
