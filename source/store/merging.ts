import {hostname} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {differenceBetween, differenceInWords} from '../leads/difference.ts';
import {type Book, emptyBook, type Stamp} from '../leads/lead.ts';
import {merge} from '../leads/merge.ts';
import {labelled} from '../leads/stamp.ts';
import {parseTogether, serialise} from './book-text.ts';
import {inPlainWords} from './file-trouble.ts';
import {codeOf, type Files, makeFolder, quietly, readOrdinary, unlessMissing, writeNew} from './files.ts';
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
	const was = unlessMissing(() => read(base));
	const mine = read(ours);
	const other = read(theirs);
	const [from, before, with_] = parseTogether([was?.length ? was : undefined, mine, other], ours);
	if (!before || !with_) throw missing(before ? theirs : ours);
	const after = merge(from, before, with_);
	replace(files, ours, serialise(after), mine, () => {});
	return {before, after};
}

const missing = (path: string) => Object.assign(new Error(`ENOENT: ${path}`), {code: 'ENOENT', syscall: 'open'});

/** A second version of the data file that a sync program has put beside it. */
export type Rival = {name: string; path: string; stamp: Required<Stamp>};

/** Names as Syncthing, Dropbox, Nextcloud and others give them. */
export function rivalsIn(files: Files, {file, folder}: Place): Rival[] {
	const stem = basename(file).replace(/\.[^.]*$/, '');
	const names = quietRead(() => files.readdirSync(folder)) ?? [];
	return names
		.filter(name => name !== basename(file) && name.startsWith(stem) && /conflict.*\.json$/i.test(name))
		.sort()
		.map(name => ({
			name,
			path: join(folder, name),
			stamp: {by: machineNamed(name), at: momentOf(files, join(folder, name))},
		}));
}

/** The names of the rivals; none where nobody can look, for whoever reads the file is told why. */
export function rivalNames(files: Files, place: () => Place): string[] {
	return quietRead(() => rivalsIn(files, place()).map(({name}) => name)) ?? [];
}

/** Syncthing and Dropbox say in the name whose version it is. */
const machineNamed = (name: string): string => {
	const device = /\.sync-conflict-\d+-\d+-(\w+)/.exec(name)?.[1];
	return device ?? /\(([^()]*?)(?:'s|’s) conflicted copy/i.exec(name)?.[1] ?? 'another machine';
};

/** When a file was written, on the person's own clock. */
const momentOf = (files: Files, path: string): string => {
	const written = quietRead(() => files.statSync(path).mtimeMs) ?? 0;
	return new Date(written - new Date(written).getTimezoneOffset() * 60_000).toISOString().slice(0, -1);
};

/** A rival and what is there, as one book; where they differ it says which machine wrote what. */
function mergedRival(files: Files, rival: Rival, ours: Buffer | undefined, place: Place): Book {
	const {name, path, stamp} = rival;
	const [mine = emptyBook(), other = emptyBook()] = parseTogether([ours, readOrdinary(files, path)], name);
	const here = {by: machineIn(files, place) ?? hostname(), at: momentOf(files, place.file)};
	return merge(undefined, labelled(mine, other, here), labelled(other, mine, stamp));
}

/** Takes in a rival through `takeIn`, which is told how to merge it, and sets it aside; says what came of it. */
export function mergeRival(
	files: Files,
	rival: Rival,
	place: Place,
	takeIn: (from: string, merged: (ours: Buffer | undefined) => Book) => {before: Book; after: Book},
): string {
	const taken = takeIn(rival.name, ours => mergedRival(files, rival, ours, place));
	return inPlainWords(rival.path, 'written', () => setAside(files, rival, place, taken));
}

/** Moves a rival that was merged among what is kept about the data file; says what it brought and where it is now. */
function setAside(files: Files, {name, path}: Rival, place: Place, taken: {before: Book; after: Book}): string {
	const folder = join(dirname(place.journal), 'merged');
	makeFolder(files, folder);
	const names = new Set(files.readdirSync(folder));
	let aside = name;
	for (let i = 2; names.has(aside); i++) aside = name.replace(/(?=\.json$)/i, ` ${i}`);
	try {
		files.renameSync(path, join(folder, aside));
	} catch (error) {
		// Another disk.
		if (codeOf(error) !== 'EXDEV') throw error;
		writeNew(files, join(folder, aside), readOrdinary(files, path) ?? Buffer.alloc(0));
		files.unlinkSync(path);
	}
	const brought = differenceInWords(differenceBetween(taken.before, taken.after));
	return `Merged ${name}: ${brought}. The copy is kept as ${join(folder, aside)}.`;
}

const quietRead = <T>(read: () => T): T | undefined => {
	let value: T | undefined;
	quietly(() => {
		value = read();
	});
	return value;
};
