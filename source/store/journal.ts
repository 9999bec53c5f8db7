import {createHash} from 'node:crypto';
import {dirname} from 'node:path';
import type {Change} from '../leads/change.ts';
import type {Book} from '../leads/lead.ts';
import {version} from '../leads/lead.ts';
import {FileTrouble} from './file-trouble.ts';
import {type Files, makeFolder, ordinarySize, readOrdinary, writeAll, writeOver} from './files.ts';
import {migratedChanges} from './migrations.ts';

/** The SHA-256 that stands for a state of the data file; `none` where there was no file. */
export type Digest = string;

/** The digest of some bytes. */
export function digestOf(bytes: Buffer | undefined): Digest {
	return bytes ? createHash('sha256').update(bytes).digest('hex') : 'none';
}

type Stamp = {id: string; when: string; before: Digest; after: Digest};

/** One action of yours. */
export type Action = Stamp & {
	words: string;
	changes: readonly Change[];
	/** The whole file was replaced, so only the copy from before can undo it. */
	restored?: true;
	/** The line whose merge it took back. */
	takes?: string;
};

/** What came from another machine; no action of this one, so undo passes it over unless it is asked to. */
export type Merged = Stamp & {merged: string};

/** A line about something that was written. */
type Written = Action | Merged | (Stamp & {undo: string}) | (Stamp & {redo: string});

/** A line of the journal. `drop` takes back a line whose change was never made. */
export type Line = Written | {drop: string};

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
/** A line without its stamp. */
export type Note = Without<Written, keyof Stamp>;

/** The actions that can be undone (the last one goes first) and those that can be done again. */
export type Stacks = {done: Action[]; undone: Action[]};

/** The number of actions that can be undone. */
const most = 100;
/** The size in bytes from which the journal may be shortened. */
const long = 256 * 1024;

/**
 * Adds a line before its change is made: a change without its line could not be undone, but a line without its change is
 * recognised by its digests. A line begins with its line break, so that a line that was cut off cannot swallow the next.
 * It is not fsynced: after a power cut the data is what counts.
 */
export function append(files: Files, journal: string, line: Line): void {
	makeFolder(files, dirname(journal));
	ordinarySize(files, journal);
	const fd = files.openSync(journal, 'a', 0o600);
	try {
		writeAll(files, fd, Buffer.from(textOf([line])));
	} finally {
		files.closeSync(fd);
	}
}

const textOf = (lines: readonly Line[]) => lines.map(line => `\n${JSON.stringify({...line, version})}`).join('');

/**
 * Reads the lines, in the words of this version; skips a line that cannot be read. `book` is the one in the data file.
 * Throws {@link FileTrouble} where a newer touchbase has written a line.
 */
export function linesOf(files: Files, journal: string, book: Book | undefined): Line[] {
	const text = readOrdinary(files, journal)?.toString() ?? '';
	return text.split('\n').flatMap(line => lineIn(line, journal, book) ?? []);
}

/** Rewrites the journal in the words of this version, just before the data file is. */
export function migrateJournal(files: Files, journal: string, book: Book): void {
	const lines = linesOf(files, journal, book);
	if (lines.length > 0) writeOver(files, journal, Buffer.from(textOf(lines)));
}

/** The lines without those that were taken back. */
export function linesMade(lines: readonly Line[]): Written[] {
	const dropped = new Set(lines.map(line => 'drop' in line && line.drop));
	return lines.flatMap(line => ('drop' in line || dropped.has(line.id) ? [] : line));
}

/** Adds the lines up to what can be undone and redone; `here` is the digest of the data file as it is. */
export function stacksOf(lines: readonly Line[], here: Digest): Stacks {
	const made = linesMade(lines);
	const stacks: Stacks = {done: [], undone: []};
	for (const [index, line] of made.entries()) {
		// If the program was killed between a line and its change, the file stayed as it was: the next line begins there.
		const fileAfterwards = made[index + 1]?.before ?? here;
		const wasNeverMade = fileAfterwards === line.before && line.after !== line.before;
		if (wasNeverMade) continue;
		if ('undo' in line) move(line.undo, stacks.done, stacks.undone);
		else if ('redo' in line) move(line.redo, stacks.undone, stacks.done);
		else if (!('merged' in line)) {
			stacks.done.push(line);
			stacks.undone = [];
		}
	}
	const tooMany = Math.max(0, stacks.done.length + stacks.undone.length - most);
	return {...stacks, done: stacks.done.slice(tooMany)};
}

/** Shortens a journal that has grown long: it keeps only what can still be undone or redone. `written` is the file. */
export function compact(files: Files, journal: string, written: Buffer): void {
	if ((ordinarySize(files, journal) ?? 0) < long) return;
	const lines = linesOf(files, journal, undefined);
	if (lines.length < 2 * most) return;
	const {done, undone} = stacksOf(lines, digestOf(written));
	const takenBack = undone.toReversed();
	const undos = undone.flatMap(action => lines.findLast(line => 'undo' in line && line.undo === action.id) ?? []);
	// Read again, this gives the same stacks: each action in the order in which it was done, then the undos in theirs.
	writeOver(files, journal, Buffer.from(textOf([...done, ...takenBack, ...undos])));
}

const move = (id: string, from: Action[], to: Action[]): void => {
	const action = from.at(-1);
	if (action?.id === id) to.push(...from.splice(-1));
};

const lineIn = (text: string, journal: string, book: Book | undefined): Line | undefined => {
	const line = jsonIn(text);
	if (typeof line?.version === 'number' && line.version > version) {
		throw new FileTrouble(
			'newer',
			`The undo journal was written by a newer touchbase (version ${line.version}; this one knows ${version}).`,
			`Nothing was changed. Update touchbase to undo, or begin a new journal: rm ${journal}`,
		);
	}
	if (typeof line?.drop === 'string') return {drop: line.drop};
	if (typeof line?.before !== 'string' || typeof line.after !== 'string') return undefined;
	if (line.undo ?? line.redo ?? line.merged) return line;
	if (!Array.isArray(line.changes) || !line.changes.every(isChange)) return undefined;
	return {...line, changes: migratedChanges(line.changes, line.version ?? 1, book)};
};

const jsonIn = (text: string) => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

const isChange = (value: {of?: unknown} | null): boolean =>
	['profile', 'lead', 'fact', 'entry'].includes(String(value?.of));
