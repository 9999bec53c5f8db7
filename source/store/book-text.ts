import {isUtf8} from 'node:buffer';
import type {Book} from '../leads/lead.ts';
import {bookShape, issueOf, version} from '../leads/lead.ts';
import type {ValidationIssue} from '../leads/shape.ts';
import {isObject} from '../leads/shape.ts';
import {messageOf} from '../text/refusal.ts';
import {FileTrouble, type Trouble} from './file-trouble.ts';
import {largest} from './files.ts';
import {lastDayIn, migrated} from './migrations.ts';

const kept = 'It was left as it is.';
const back = `${kept} To put the last good copy back, type: touchbase restore`;
const mend = `${kept} Correct it in a text editor, or put the last good copy back with: touchbase restore`;

/** Writes a book as the text of a data file: the same book always gives the same bytes. */
export function serialise(book: Book): Buffer {
	return Buffer.from(`${JSON.stringify(book, null, '\t')}\n`);
}

/**
 * Reads a data file of this version or an older one, and checks every value. Throws a {@link FileTrouble} that says
 * what is wrong.
 */
export function parse(bytes: Buffer, name: string, last?: string): {book: Book; isOlder: boolean} {
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
	if (bytes.length >= 2 ** 20 && isBottomless(bytes))
		return refuse('shape', 'is nested too deeply to be a list of leads.', back);
	const json = parsed(bytes.toString(), wrong => refuse('damaged', wrong, mend));
	if (!isObject(json)) {
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
	const book = migrated(json, version, last);
	if (!bookShape.isValid(book)) return refuse('shape', said(book, bookShape.issue(book, '')), mend);
	return {book, isOlder: book !== json};
}

/** Reads several data files of one person. All of an older version are migrated with the last day that any of them has. */
export function parseTogether(all: readonly (Buffer | undefined)[], name: string): (Book | undefined)[] {
	const read = all.map(bytes => bytes && parse(bytes, name));
	const older = all.filter((_, at) => read[at]?.isOlder).flatMap(bytes => bytes ?? []);
	const last = older
		.map(bytes => lastDayIn(JSON.parse(bytes.toString())) ?? '')
		.toSorted()
		.at(-1);
	return all.map((bytes, at) =>
		bytes && read[at]?.isOlder ? parse(bytes, name, last || undefined).book : read[at]?.book,
	);
}

/**
 * Reads back a book that was made from one already read: the result equals a full read of its text, but only what
 * changed is parsed again. Throws a {@link FileTrouble} where that read would fail.
 */
export function checkedAndSerialised(changed: Book, good: Book, name: string): {book: Book; bytes: Buffer} {
	const known = new Set<unknown>([good.profile, ...good.leads]);
	const asRead = <T>(part: T): T => (known.has(part) ? part : JSON.parse(JSON.stringify(part)));
	const book = {...changed, profile: asRead(changed.profile), leads: changed.leads.map(asRead)};
	const issue = issueOf(book);
	const bytes = serialise(book);
	const wrong = issue ? said(book, issue) : bytes.length > largest ? tooBig : undefined;
	if (wrong === undefined) return {book, bytes};
	const why = `This change cannot be made, because after it ${name} ${wrong}`;
	throw new FileTrouble(issue ? 'shape' : 'too-big', why, 'Nothing was changed.');
}

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
			const {line} = placeAt(text, marker.index);
			return refuse(`holds two versions that were not merged (line ${line}: ${marker[0].trim()}).`);
		}
		const at = faultIn(text);
		const {line, column} = placeAt(text, at);
		if (text.slice(at).trim() === '') return refuse(`ends in the middle (line ${line}): something cut it off.`);
		return refuse(`is not JSON: something is wrong in line ${line}, column ${column}.`);
	}
};

/** The line and the column of a place, both counted from 1. */
const placeAt = (text: string, at: number): {line: number; column: number} => {
	const lines = text.slice(0, at).split('\n');
	return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1};
};

/**
 * The place where a text stops being JSON, or its length where only its end is missing. JSON.parse names most places;
 * for the others it looks for the longest beginning whose only fault is its end.
 */
export function faultIn(text: string): number {
	const named = namedFault(text);
	if (named !== undefined) return named;
	let [good, bad] = [0, text.length];
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (namedFault(text.slice(0, middle)) === middle) good = middle;
		else bad = middle;
	}
	return good;
}

const namedFault = (text: string): number | undefined => {
	try {
		JSON.parse(text);
		return text.length;
	} catch (error) {
		const message = messageOf(error);
		if (message.includes('end of JSON input')) return text.length;
		const place = / in JSON at position (\d+)/.exec(message) ?? / after JSON at position (\d+)/.exec(message);
		return place ? Number(place[1]) : undefined;
	}
};

/** The name of the lead that a path leads into: `"Acme": `. */
const leadAt = (json: object, path: string): string => {
	const index = /^leads\[(\d+)\]/.exec(path)?.[1];
	const lead = index && 'leads' in json && Array.isArray(json.leads) ? json.leads[Number(index)] : undefined;
	const name: unknown = lead?.organization;
	return typeof name === 'string' && name.trim() ? `the lead "${name.slice(0, 80)}": ` : '';
};

/** The deepest nesting that is read; nobody means a deeper one. */
const bottomless = 200_000;

/** Refuses deep nesting early: JSON.parse takes a minute and two gigabytes for 60 MB of brackets. */
const isBottomless = (bytes: Buffer): boolean => {
	let depth = 0;
	let inText = false;
	for (let at = 0; at < bytes.length; at++) {
		const letter = bytes[at];
		if (letter === quote) inText = !inText;
		else if (inText && letter === backslash) at++;
		else if (!inText && (letter === openBracket || letter === openBrace) && ++depth > bottomless) return true;
		else if (!inText && (letter === closeBracket || letter === closeBrace)) depth--;
	}
	return false;
};
const [quote, backslash, openBracket, openBrace, closeBracket, closeBrace] = Buffer.from('"\\[{]}');
