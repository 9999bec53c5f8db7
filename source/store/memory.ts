import {createHash} from 'node:crypto';
import {basename, dirname, join} from 'node:path';
import type {Book} from '../leads/lead.ts';
import {type Copy, keep, thin} from './copies.ts';
import {type Files, quietly, unlessMissing, writeNew} from './files.ts';
import {append, compact, type Digest, type Line} from './journal.ts';
import {sweepLocks} from './lock.ts';
import type {Place} from './place.ts';
import {isTemporary} from './replace.ts';

/** A data file as it was read; the book is undefined where it could not be understood. */
export type Version = {bytes: Buffer; book: Book | undefined};

const digests = new WeakMap<Buffer, Digest>();

/** Tells the bytes of data files apart. The same buffer is summed up once. */
export const digestOf = (bytes: Buffer | undefined): Digest => {
	if (!bytes) return 'none';
	const known = digests.get(bytes);
	if (known) return known;
	const digest = createHash('sha256').update(bytes).digest('hex');
	digests.set(bytes, digest);
	return digest;
};

/** How much a book holds, to tell copies of it apart. */
export const contentsOf = ({leads}: Book): NonNullable<Copy['holds']> => ({
	leads: leads.length,
	entries: leads.reduce((sum, {log}) => sum + log.length, 0),
});

/** What is remembered of one replacement. Without a line only the copy is kept. */
export type Memory = {when: string; before: Digest; line: Exclude<Line, {drop: string}> | undefined};

/**
 * Remembers a version that is about to be replaced, and what replaces it; all of it, or it throws and nothing may be
 * replaced. Gives the function that forgets it again, for where the replacement does not happen.
 */
export const recordBackup = (files: Files, place: Place, was: Version | undefined, memory: Memory): (() => void) => {
	const {when, before, line} = memory;
	const drop = () => line && quietly(() => append(files, place.journal, {drop: line.id}));
	try {
		if (line) append(files, place.journal, line);
		const label = {until: when, digest: before, holds: was?.book && contentsOf(was.book)};
		const removeCopy = was && keep(files, place.copies, place.file, was.bytes, label);
		return () => {
			removeCopy?.();
			drop();
		};
	} catch (error) {
		drop();
		throw error;
	}
};

/** Puts things in order after a commit; where that fails, the next one does it. */
export const tidy = (files: Files, place: Place, now: Digest): void => {
	quietly(() => {
		if (!unlessMissing(() => files.statSync(place.seen))) writeNew(files, place.seen, Buffer.from(`${place.file}\n`));
	});
	quietly(() => compact(files, place.journal, now));
	quietly(() => thin(files, place.copies));
};

/** Removes what processes that were killed left in the folder of the data file. Only for the holder of the lock. */
export const sweep = (files: Files, {folder, file, lock}: Place): void =>
	quietly(() => {
		const names = files.readdirSync(folder);
		for (const name of names) if (isTemporary(name, file)) quietly(() => files.unlinkSync(join(folder, name)));
		const beside = `${basename(lock)}.`;
		sweepLocks(
			files,
			names.filter(name => name.startsWith(beside)).map(name => join(folder, name)),
		);
	});

/** A new folder, only for its owner, that survives a power cut: each folder on the way is synced with its parent. */
export const makeFolder = (files: Files, folder: string): void => {
	const first = files.mkdirSync(folder, {recursive: true, mode: 0o700});
	if (first === undefined || process.platform === 'win32') return;
	for (let path = folder; path.length >= first.length; path = dirname(path)) {
		const fd = files.openSync(dirname(path), 'r');
		try {
			files.fsyncSync(fd);
		} finally {
			files.closeSync(fd);
		}
	}
};
