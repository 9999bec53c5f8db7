import {join} from 'node:path';
import {type Book, emptyBook} from '../leads/lead.ts';
import {merge} from '../leads/merge.ts';
import {parseTogether, serialise} from './book-text.ts';
import {type Files, readOrdinary} from './files.ts';
import type {Place} from './place.ts';
import {replace} from './replace.ts';

/** What another machine has: its bytes, and those that both began with, where they are known. */
export type Theirs = {from: string; bytes: Buffer; base?: Buffer | undefined};

/** The name by which this machine marks what it changes; undefined where the data file is shared with no other. */
export function machineIn(files: Files, {folder}: Place): string | undefined {
	return readOrdinary(files, markerIn(folder))?.toString().trim() || undefined;
}

/** The file that holds the name of this machine; `touchbase sync setup` writes it, and git never takes it along. */
export function markerIn(folder: string): string {
	return join(folder, '.git', 'touchbase-machine');
}

/** What is there and what another machine has, as one book. Throws FileTrouble where theirs cannot be used. */
export function mergedWith({from, bytes, base}: Theirs, ours: Buffer | undefined): Book {
	const [was, mine, theirs] = parseTogether([base, ours, bytes], `What ${from} has`);
	return merge(was, mine ?? emptyBook(), theirs ?? emptyBook());
}

/** The three files of `touchbase merge`: the second is replaced by what comes of it. An empty or missing base is none. */
export function mergeFiles(files: Files, base: string, ours: string, theirs: string): {before: Book; after: Book} {
	const read = (path: string) => readOrdinary(files, path);
	const was = read(base);
	const mine = read(ours);
	const other = read(theirs);
	const [from, before, theirBook] = parseTogether([was?.length ? was : undefined, mine, other], ours);
	if (!before || !theirBook) throw missing(before ? theirs : ours);
	const after = merge(from, before, theirBook);
	replace(files, ours, serialise(after), mine, () => {});
	return {before, after};
}

const missing = (path: string) => Object.assign(new Error(`ENOENT: ${path}`), {code: 'ENOENT', syscall: 'open'});
