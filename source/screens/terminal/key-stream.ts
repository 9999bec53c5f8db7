import {PassThrough} from 'node:stream';
import type {Key} from 'ink';
import {longestText} from '../../text/fit.ts';
import {cleanedPiece} from '../../text/safe-text.ts';
import {type Background, backgroundIn} from './background.ts';
import {keysOfRest, pasteEnd, pasteStart, patienceWith, splitKeys} from './split-keys.ts';

/** The sequences that are keys. A terminal also sends others, such as that its window has the focus. */
const keySequence = /^\u001b(?:\[(?:1;\d)?[A-DFHZ]|\[[1-8](?:;\d)?~|O[A-DFH])$/;

/** The other keys that are no text: backspace, tab, enter, ctrl-c, escape. A text field would take any other control for text. */
const plainKey = /^[\u0003\b\t\n\r\u001b\u007f]$/;

const controlLetter = /^[\u0001-\u001a]$/;

/** ctrl with a, e, k, u, w and x: where text is typed they are the field's, or its screen's. */
const textKey = /^[\u0001\u0005\u000b\u0015\u0017\u0018]$/;

/** Backspace, and ctrl-w, which alt and backspace is too. */
const backspace = '\u007f';
const wordBefore = '\u0017';

/** The end of a line and what came after it, where several lines came at once: a paste that nobody marked. */
type PastedLines = {key: string; rest: string[]};

/** More letters than this in one read are pasted: the program never stops reading for so long that a person types as many. */
const typedAhead = 24;

/** Milliseconds between two pieces of one paste. */
const pasteGap = 50;

/** What lines are made of that were copied from a text. */
const isPlain = (key: string): boolean => isText(key) || /^[\t\r\n]$/.test(key);

const withLines = (keys: string[]): (string | PastedLines)[] => {
	const isLine = (key: string | undefined) => key !== undefined && key.length > 1 && isText(key);
	const end = keys.findIndex(
		(key, at) => /^[\r\n]$/.test(key) && isLine(keys[at - 1]) && keys.slice(at + 1).some(isLine),
	);
	if (end < 0 || keys.join('').length <= typedAhead) return keys;
	return [...keys.slice(0, end), {key: '\r', rest: keys.slice(end + 1)}];
};

/** ctrl-z: Ink's text field would take it for a z, so that it goes another way where there is one. */
const suspendKey = '\u001a';

/** ctrl-c: the way out, also while something is being carried out. What was typed before it and has not been taken is void. */
const interrupt = '\u0003';

const isText = (key: string): boolean => !/[\u0000-\u001f\u007f]/.test(key);

/**
 * Does something once nothing has come for a while. A program that was busy for longer than that first reads what has
 * come meanwhile.
 */
const whenQuiet = () => {
	let timer: NodeJS.Timeout | undefined;
	let turn: NodeJS.Immediate | undefined;
	const stop = () => {
		clearTimeout(timer);
		clearImmediate(turn);
	};
	return {
		stop,
		after: (milliseconds: number, work: () => void) => {
			stop();
			timer = setTimeout(() => {
				turn = setImmediate(work);
			}, milliseconds);
		},
	};
};

/** What only the screens know: whether letters are text now, whether the next key has to wait, and how to suspend them. */
type Screens = {
	takesText: () => boolean;
	isBusy: () => boolean;
	suspend?: () => unknown;
	/** Told what the terminal's background is, where it was asked for it. */
	hasBackground?: (background: Background) => void;
};

/**
 * A terminal's input as Ink reads it, one key at a time: Ink's text field takes each key against the text it last drew,
 * so the next key waits while `isBusy` (the last one is not on the screen yet, or a verb is being carried out), until
 * `wake` is called. A paste comes as one text, without what could steer anything. It is dropped
 * where no text is typed, and cut to `longest`.
 */
export function keyStream(
	stdin: NodeJS.ReadStream,
	{takesText, isBusy, suspend, hasBackground}: Screens,
): {keys: NodeJS.ReadStream; wake: () => void} {
	const stream = new PassThrough({objectMode: true});
	let queue: (string | PastedLines)[] = [];
	let rest = '';
	let reading = false;
	let pushing = false;
	/** The terminal has marked a paste, and so marks each of them. */
	let marksPastes = false;
	/** The first line of a paste was taken, and its rest may still be coming. */
	let skipsRest = false;
	const [keyIsOver, pasteIsOver] = [whenQuiet(), whenQuiet()];

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
		const first = queue.shift() ?? '';
		if (typeof first !== 'string') {
			// A text that was typed ends with its first line; what came with it was not typed as keys.
			if (takesText()) skipRest();
			else queue.unshift(...first.rest);
			return first.key;
		}
		const key = first;
		if (key.startsWith(pasteStart)) return takesText() ? pasted(key) : '';
		if (isText(key)) {
			const letters = takesText() ? key : String.fromCodePoint(key.codePointAt(0) ?? 0);
			if (letters.length < key.length) queue.unshift(key.slice(letters.length));
			return cleanedPiece(letters);
		}
		// Pressed again before the first one has done anything, it is the same wish.
		while (key === suspendKey && queue[0] === suspendKey) queue.shift();
		if (key === suspendKey && takesText()) void suspend?.();
		if (takesText()) return forText(key);
		const isKey = keySequence.test(key) || plainKey.test(key) || controlLetter.test(key);
		if (!isKey) return '';
		return key === '\n' ? '\r' : key;
	};
	/** A key that is no letter where text is typed; Ink calls backspace and delete by one name. */
	const forText = (key: string): string => {
		if (key === '\u001b' && queue[0] === backspace) {
			queue.shift();
			return wordBefore;
		}
		if (key === backspace) return '\b';
		if (key === '\n') return '\r';
		return keySequence.test(key) || plainKey.test(key) || textKey.test(key) ? key : '';
	};
	const pasted = (key: string) =>
		cleanedPiece(key.slice(pasteStart.length, -pasteEnd.length).replace(/\r\n?/g, '\n')).trim().slice(0, longestText);
	const skipRest = () => {
		skipsRest = true;
		pasteIsOver.after(pasteGap, () => {
			skipsRest = false;
		});
	};
	/** The keys of one read, without those that go on with a paste that nobody marked. */
	const arrived = (keys: string[]): (string | PastedLines)[] => {
		marksPastes ||= keys.some(key => key.startsWith(pasteStart));
		if (marksPastes || !keys.every(isPlain)) return keys;
		if (skipsRest) {
			skipRest();
			return [];
		}
		const last = queue.at(-1);
		if (typeof last !== 'object') return withLines(keys);
		last.rest.push(...keys);
		return [];
	};
	const take = (keys: string[]) => {
		const wayOut = keys.lastIndexOf(interrupt);
		queue = wayOut < 0 ? [...queue, ...arrived(keys)] : keys.slice(wayOut);
		soon();
	};
	const onData = (chunk: string) => {
		keyIsOver.stop();
		// A ctrl-c that comes alone is no part of a paste whose end got lost.
		const split = splitKeys(chunk === interrupt ? chunk : rest + chunk);
		rest = split.rest;
		for (const key of split.keys) {
			const background = backgroundIn(key);
			if (background) hasBackground?.(background);
		}
		take(split.keys);
		const patience = patienceWith(rest);
		if (!rest || !Number.isFinite(patience)) return;
		keyIsOver.after(patience, () => {
			const late = rest;
			rest = '';
			take(keysOfRest(late));
		});
	};
	// Ink asks no more of a stdin than this: a stream of keys, raw mode, and to be let go.
	const keys = Object.assign(stream, {
		isTTY: stdin.isTTY,
		setEncoding: () => stream,
		setRawMode: (raw: boolean) => {
			stdin.setRawMode(raw);
			if (raw === reading) return stream;
			reading = raw;
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
}

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
