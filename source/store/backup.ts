import {basename, join} from 'node:path';
import type {Book} from '../leads/lead.ts';
import {contentsOf, keep, thin} from './copies.ts';
import {type Files, quietly, unlessMissing, writeNew, writeOver} from './files.ts';
import {append, compact, type Digest, type Line} from './journal.ts';
import {sweepLocks} from './lock.ts';
import type {Place} from './place.ts';
import {isTemporary} from './replace.ts';

/** A data file as it was read; the book is undefined where it could not be understood. */
export type FileState = {bytes: Buffer; book: Book | undefined};

/** The record of one replacement. Without a line only the copy is kept. */
export type Backup = {when: string; before: Digest; line: Exclude<Line, {drop: string}> | undefined};

/**
 * Records the version that is about to be replaced, and the one that replaces it. If it throws, nothing may be
 * replaced. It returns the function that removes the record, in case the replacement fails.
 */
export function recordBackup(files: Files, place: Place, was: FileState | undefined, backup: Backup): () => void {
	const {when, before, line} = backup;
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
}

/** Tidies up after a commit of these bytes; if that fails, the next commit does it. */
export function tidy(files: Files, place: Place, written: Buffer): void {
	quietly(() => {
		if (!unlessMissing(() => files.statSync(place.seen))) writeNew(files, place.seen, Buffer.from(`${place.file}\n`));
	});
	quietly(() => writeOver(files, place.last, written));
	quietly(() => compact(files, place.journal, written));
	quietly(() => thin(files, place.copies));
}

/** Removes the files that killed processes left beside the data file. Only the holder of the lock may call it. */
export function sweep(files: Files, {folder, file, lock}: Place): void {
	quietly(() => {
		const names = files.readdirSync(folder);
		for (const name of names) if (isTemporary(name, file)) quietly(() => files.unlinkSync(join(folder, name)));
		const beside = `${basename(lock)}.`;
		sweepLocks(
			files,
			names.filter(name => name.startsWith(beside)).map(name => join(folder, name)),
		);
	});
}
