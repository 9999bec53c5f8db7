import {dirname} from 'node:path';
import type {Change} from '../leads/change.ts';
import {type Files, quietly, unlessMissing, writeAll, writeNew} from './files.ts';

/** Bytes of the data file, told apart by their SHA-256; `none` where there was no file. */
export type Digest = string;

/** One thing that the person did. */
export type Action = {
	id: string;
	when: string;
	words: string;
	changes: readonly Change[];
	/** What was there before could not be read: there is nothing to go back to. */
	lost?: true;
	before: Digest;
	after: Digest;
};

/** A line of the journal. `drop` takes back a line that was written but whose change was never made. */
export type Line =
	| Action
	| {id: string; when: string; undo: string; before: Digest; after: Digest}
	| {id: string; when: string; redo: string; before: Digest; after: Digest}
	| {drop: string};

/** What can be undone (the last one first to go) and what can be done again. */
export type Stacks = {done: Action[]; undone: Action[]};

/** How many actions can be undone. */
const most = 100;
/** From this size in bytes it is looked at whether the journal can be made shorter. */
const long = 256 * 1024;

/**
 * Adds a line, before the change that it tells of is made: a change without its line could not be undone, while a line
 * without its change is known by its digests. A line begins with its line break, so that one that was cut off cannot
 * swallow the next. It is not fsynced: after a power cut the data is what counts.
 */
export const append = (files: Files, journal: string, line: Line): void => {
	files.mkdirSync(dirname(journal), {recursive: true, mode: 0o700});
	const fd = files.openSync(journal, 'a', 0o600);
	try {
		writeAll(files, fd, Buffer.from(`\n${JSON.stringify(line)}`));
	} finally {
		files.closeSync(fd);
	}
};

/** The lines that can be read; one that cannot is as if it were not there. */
export const linesOf = (files: Files, journal: string): Line[] =>
	(unlessMissing(() => files.readFileSync(journal, 'utf8')) ?? '').split('\n').flatMap(text => lineIn(text) ?? []);

/** What the lines add up to, where the data file is `now`. */
export const stacksOf = (lines: readonly Line[], now: Digest): Stacks => {
	const dropped = new Set(lines.map(line => 'drop' in line && line.drop));
	const made = lines.flatMap(line => ('drop' in line || dropped.has(line.id) ? [] : line));
	const stacks: Stacks = {done: [], undone: []};
	for (const [index, line] of made.entries()) {
		const next = made[index + 1]?.before ?? now;
		// The program was killed between this line and its change: things are as they were before it.
		if (next === line.before && line.after !== line.before) continue;
		if ('undo' in line) move(line.undo, stacks.done, stacks.undone);
		else if ('redo' in line) move(line.redo, stacks.undone, stacks.done);
		else {
			stacks.done.push(line);
			stacks.undone = [];
		}
	}
	const tooMany = Math.max(0, stacks.done.length + stacks.undone.length - most);
	return {...stacks, done: stacks.done.slice(tooMany)};
};

/** Makes a journal that has grown long short again: only what can still be undone or redone stays. */
export const compact = (files: Files, journal: string, now: Digest): void => {
	if ((unlessMissing(() => files.statSync(journal))?.size ?? 0) < long) return;
	const lines = linesOf(files, journal);
	if (lines.length < 2 * most) return;
	const {done, undone} = stacksOf(lines, now);
	const takenBack = undone.toReversed();
	const undos = undone.flatMap(action => lines.findLast(line => 'undo' in line && line.undo === action.id) ?? []);
	const text = [...done, ...takenBack, ...undos].map(line => `\n${JSON.stringify(line)}`).join('');
	const fresh = `${journal}.new`;
	quietly(() => files.unlinkSync(fresh));
	writeNew(files, fresh, Buffer.from(text));
	files.renameSync(fresh, journal);
};

const move = (id: string, from: Action[], to: Action[]): void => {
	const action = from.at(-1);
	if (action?.id === id) to.push(...from.splice(-1));
};

const lineIn = (text: string): Line | undefined => {
	if (!text) return undefined;
	try {
		const line = JSON.parse(text);
		const isWhole =
			typeof line?.drop === 'string' || (typeof line?.before === 'string' && typeof line.after === 'string');
		return isWhole && (line.drop ?? line.undo ?? line.redo ?? Array.isArray(line.changes)) ? line : undefined;
	} catch {
		return undefined;
	}
};
