import {isAscii, isUtf8} from 'node:buffer';
import type {Book} from '../leads/lead.ts';
import type {ValidationIssue} from '../leads/shape.ts';
import {FileTrouble, type Trouble} from './file-trouble.ts';
import {jsonFault} from './json-fault.ts';
import {flawOf, version} from './schema.ts';

/** A data file may not be larger, in bytes: it would be slow everywhere. 10,000 leads take about 14 MB. */
export const largest = 64 * 2 ** 20;

const kept = 'It was left as it is.';
const back = `${kept} To put the last good copy back, type: touchbase restore`;
const mend = `${kept} Correct it in a text editor, or put the last good copy back with: touchbase restore`;

/** The text of a data file: the same book always gives the same bytes. */
export const serialise = (book: Book): Buffer => Buffer.from(`${JSON.stringify(book, null, '\t')}\n`);

/** The book in a data file, every value checked; or a {@link FileTrouble} that says what is wrong with the file. */
export const parse = (bytes: Buffer, name: string): Book => {
	const refuse = (kind: Trouble, wrong: string, advice: string): never => {
		throw new FileTrouble(kind, `${name} ${wrong}`, advice);
	};
	if (bytes.length === 0) {
		return refuse(
			'damaged',
			'is empty (0 bytes): something cut it off.',
			`${kept} If it was meant to be new, delete it; to put the last good copy back, type: touchbase restore`,
		);
	}
	if (bytes.length > largest) return refuse('too-big', tooBig, mend);
	const encoding = foreignEncoding(bytes);
	if (encoding)
		return refuse(
			'damaged',
			`is ${encoding}, not plain UTF-8 text.`,
			`${kept} Save it as UTF-8 without a byte order mark, or type: touchbase restore`,
		);
	if (isNestedWithoutEnd(bytes)) return refuse('shape', 'is nested too deeply to be a list of leads.', back);
	const text = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
	const json = parsed(text, wrong => refuse('damaged', wrong, mend));
	if (typeof json !== 'object' || json === null || Array.isArray(json)) {
		return refuse(
			'shape',
			`holds ${json === null ? 'null' : Array.isArray(json) ? 'a list' : `a ${typeof json}`}, not the leads of touchbase.`,
			mend,
		);
	}
	if ('version' in json && typeof json.version === 'number' && json.version > version) {
		return refuse(
			'newer',
			`was written by a newer touchbase (version ${json.version}; this one knows ${version}).`,
			`${kept} Update touchbase to open it.`,
		);
	}
	const flaw = flawOf(json);
	if (flaw) return refuse('shape', said(json, flaw), mend);
	return json as Book;
};

/**
 * A book made from one that was read, with the text that it will have: as it would be read again, without reading all of
 * it again. Throws a {@link FileTrouble} where that could not be read.
 */
export const checkedAndSerialised = (changed: Book, good: Book, name: string): {book: Book; bytes: Buffer} => {
	const known = new Set<unknown>([good.profile, ...good.leads]);
	const asRead = <T>(part: T): T => (known.has(part) ? part : JSON.parse(JSON.stringify(part)));
	const book = {...changed, profile: asRead(changed.profile), leads: changed.leads.map(asRead)};
	const flaw = flawOf(book);
	const bytes = serialise(book);
	const wrong = flaw ? said(book, flaw) : bytes.length > largest ? tooBig : undefined;
	if (wrong === undefined) return {book, bytes};
	const why = `This change cannot be made, because after it ${name} ${wrong}`;
	throw new FileTrouble(flaw ? 'shape' : 'too-big', why, 'Nothing was changed.');
};

const tooBig = `is larger than ${largest / 2 ** 20} MB, the most that is read.`;

const said = (json: object, {path, words}: ValidationIssue): string =>
	`cannot be used: ${leadAt(json, path)}${path} ${words}.`;

const foreignEncoding = (bytes: Buffer): string | undefined => {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 text';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 text';
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8 text with a byte order mark';
	if (!bytes.includes(0)) return isUtf8(bytes) ? undefined : 'in another encoding, or damaged';
	if (bytes.every(byte => byte === 0)) return 'nothing but zeros, as a power cut leaves them';
	return (bytes[0] === 0) !== (bytes[1] === 0) ? 'UTF-16 text' : 'binary data';
};

const parsed = (text: string, refuse: (wrong: string) => never): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m.exec(text);
		if (marker) {
			const line = lineOf(text, marker.index);
			return refuse(`holds two versions that were not merged (line ${line}: ${marker[0].trim()}).`);
		}
		const {at, isCutOff} = jsonFault(text);
		const line = lineOf(text, at);
		if (isCutOff) return refuse(`ends in the middle (line ${line}): something cut it off.`);
		return refuse(`is not JSON: something is wrong in line ${line}.`);
	}
};

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** `"Acme": ` where the path leads into a lead that has a name. */
const leadAt = (json: object, path: string): string => {
	const index = /^leads\[(\d+)\]/.exec(path)?.[1];
	const lead = index && 'leads' in json && Array.isArray(json.leads) ? json.leads[Number(index)] : undefined;
	const name: unknown = lead?.organization;
	return typeof name === 'string' && name.trim() ? `the lead "${name.slice(0, 80)}": ` : '';
};

/** So deep is nothing that anybody means. */
const bottomless = 200_000;

/** JSON.parse takes twelve seconds and two gigabytes for 60 MB of `[`. */
const isNestedWithoutEnd = (bytes: Buffer): boolean =>
	bytes.length >= 2 ** 20 && hasManyBrackets(bytes) && isTooDeep(bytes);

/** Looks at four bytes at a time for those that are brackets, and takes every bracket for one, also in a text. */
const hasManyBrackets = (bytes: Buffer): boolean => {
	let depth = 0;
	// A buffer of this size has memory of its own; should it not begin at a whole word, it is copied to one that does.
	const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
	const words = new Int32Array(aligned.buffer, aligned.byteOffset, bytes.length >> 2);
	for (let at = 0; at < words.length; at++) {
		const maybe = ((words[at] as number) & 0xd9d9d9d9) ^ 0x59595959;
		if (((maybe - 0x01010101) & ~maybe & 0x80808080) === 0) continue;
		for (let byte = at * 4; byte < at * 4 + 4; byte++) {
			const folded = (bytes[byte] as number) & 0xdf;
			if (folded === 0x5b && ++depth > bottomless) return true;
			if (folded === 0x5d && depth > 0) depth--;
		}
	}
	return false;
};

/** Goes by every byte, so that a note may hold any number of brackets. */
const isTooDeep = (bytes: Buffer): boolean => {
	let depth = 0;
	let inText = false;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at] as number;
		if (byte === 0x22) inText = !inText;
		else if (inText) {
			if (byte === 0x5c) at++;
		} else if ((byte & 0xdf) === 0x5b && ++depth > bottomless) return true;
		else if ((byte & 0xdf) === 0x5d) depth--;
	}
	return false;
};
