/** A paste is between these, where the terminal was asked to mark it. */
export const pasteStart = '\u001b[200~';
export const pasteEnd = '\u001b[201~';

/**
 * All that a terminal sends as one (ECMA-48, and what xterm, rxvt and the Linux console add): its keys, and its answers,
 * which may come late.
 */
const sequence = new RegExp(
	[
		'\\[\\[(?:[A-E]|\\d+~)', // function keys of the Linux console and of PuTTY
		'\\[M[^]{3}', // a mouse as X10 reports it
		'\\[\\d\\$', // rxvt, with shift
		'\\[[0-?]*[ -/]*[@-~]', // CSI
		'O[@-~]', // SS3
		'[\\]P_^X][^\\u0000-\\u001f]*(?:\\u0007|\\u001b\\\\)', // OSC, DCS, APC, PM and SOS, up to their end
	]
		.map(each => `\\u001b${each}`)
		.join('|'),
	'y',
);

/** A terminal's answer of unknown length, after escape, up to where it ends. No person types how it begins. */
const answer = '(?:\\]\\d|P[0-9>!$|+=]|_G)[^\\u0000-\\u001f]*';

/** The beginning of a sequence whose end has not come yet. */
const begun = new RegExp(`^\\u001b(?:\\[(?:\\[\\d*|M[^]{0,2}|[0-?]*[ -/]*)|[O\\]P_]|${answer}\\u001b?)?$`);

/** These are sequences by themselves, and also the beginning of longer ones. */
const mayGoOn = new Set(['\u001b[M', '\u001b[[']);

const letters = /[^\u0000-\u001f\u007f]+/y;

/** So many characters of a paste are kept: no text field takes more. */
const longestPaste = 100_000;

/**
 * What a chunk from the terminal holds, key by key: `jj` is one chunk and two keys, escape and a letter are no
 * alt-letter, and a paste is one piece. `rest` is the beginning of a key whose end has not come yet.
 */
export function splitKeys(chunk: string): {keys: string[]; rest: string} {
	const keys: string[] = [];
	for (let at = 0; at < chunk.length; ) {
		const key = chunk.startsWith(pasteStart, at) ? pasteAt(chunk, at) : keyAt(chunk, at);
		if (key === undefined) return {keys, rest: shortened(chunk.slice(at))};
		keys.push(key);
		at += key.length;
	}
	return {keys, rest: ''};
}

function pasteAt(chunk: string, at: number): string | undefined {
	const end = chunk.indexOf(pasteEnd, at);
	return end < 0 ? undefined : chunk.slice(at, end + pasteEnd.length);
}

/** The key that begins there, or letters that stand together; undefined where its end has not come. */
function keyAt(chunk: string, at: number): string | undefined {
	const key = matchAt(sequence, chunk, at);
	const isOpen = chunk[at] === '\u001b' && (key === undefined || mayGoOn.has(key)) && begun.test(chunk.slice(at));
	return isOpen ? undefined : (key ?? matchAt(letters, chunk, at) ?? chunk.charAt(at));
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}

/**
 * A paste that has not ended, without its middle where it is longer than any text. Its last characters stay, as they may be
 * a part of `pasteEnd`.
 */
const shortened = (rest: string): string =>
	rest.length > longestPaste ? rest.slice(0, longestPaste - pasteEnd.length) + rest.slice(-pasteEnd.length) : rest;

/** How long the rest of a key may take over a slow line, in milliseconds. A paste ends when the terminal says so. */
export function patienceWith(rest: string): number {
	if (rest.startsWith(pasteStart)) return Number.POSITIVE_INFINITY;
	return /^\u001b[\]P_]?$/.test(rest) ? 100 : 1000;
}

/**
 * Reads the beginning of a sequence whose rest never came: it was the escape key, or escape and a letter. The beginning of
 * an answer is no key at all.
 */
export function keysOfRest(rest: string): string[] {
	return rest.length <= 2 ? [...rest] : [];
}
