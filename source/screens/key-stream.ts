import {PassThrough} from 'node:stream';
import {cleaned} from '../leads/safe-text.ts';

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

/** ctrl-c: the way out also while something is being carried out. */
const interrupt = '\u0003';

/** How long the rest of an escape sequence may take over a slow line, in milliseconds, before it was the escape key. */
const escapeWait = 30;

/**
 * A terminal's input as Ink reads it, one key at a time: Ink's text field takes each key against the text it last drew,
 * so the next key waits until the last one is on the screen; while `isBusy` it waits on, until `wake` is called. A paste
 * comes as one text, without what could steer anything, and only where `takesText`.
 */
export const keyStream = (
	stdin: NodeJS.ReadStream,
	{takesText, isBusy}: {takesText: () => boolean; isBusy: () => boolean},
): {keys: NodeJS.ReadStream; wake: () => void} => {
	const stream = new PassThrough({objectMode: true});
	const queue: string[] = [];
	let rest = '';
	let pushing = false;
	let timer: NodeJS.Timeout | undefined;

	const next = () => {
		if (isBusy() && queue[0] !== interrupt) {
			pushing = false;
			return;
		}
		const key = queue.shift();
		pushing = key !== undefined;
		if (key === undefined) return;
		const text = key.startsWith(pasteStart) ? pasted(key) : key;
		if (text) stream.push(text);
		setImmediate(() => setImmediate(next));
	};
	const pasted = (key: string) => (takesText() ? cleaned(key.slice(pasteStart.length, -pasteEnd.length)) : '');
	const take = (keys: string[]) => {
		queue.push(...keys);
		if (!pushing) next();
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
	const keys = Object.assign(stream, {
		isTTY: stdin.isTTY,
		setEncoding: () => stream,
		setRawMode: (raw: boolean) => {
			stdin.setRawMode(raw);
			if (raw) {
				stdin.setEncoding('utf8');
				stdin.on('data', onData);
			} else {
				stdin.off('data', onData);
				stdin.pause();
			}
			return stream;
		},
		ref: () => stdin.ref(),
		unref: () => stdin.unref(),
	}) as unknown as NodeJS.ReadStream;
	return {keys, wake: () => take([])};
};
