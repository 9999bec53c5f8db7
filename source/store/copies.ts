import {join} from 'node:path';
import type {Book} from '../leads/lead.ts';
import {type Files, makeFolder, quietly, readOrdinary, unlessMissing, writeNew} from './files.ts';

/** A copy of the data file at an earlier time. */
export type Copy = {
	/** Its number, for `restore`; later copies have higher numbers. */
	id: string;
	/** The moment until which the data file was like this. */
	until: string;
	bytes: number;
	/** The size of its book; undefined where the bytes are damaged. A damaged copy is kept, but cannot be put back. */
	holds: {leads: number; entries: number} | undefined;
};

/** The size of a book, which tells copies of it apart. */
export function contentsOf({leads}: Book): NonNullable<Copy['holds']> {
	return {leads: leads.length, entries: leads.reduce((sum, {log}) => sum + log.length, 0)};
}

/** The parts of a copy's file name, so that a list of copies reads no file. */
export type Label = {until: string; digest: string; holds: Copy['holds']};

const recent = 20;
const days = 30;
const months = 12;
/** The bytes that all copies together may take; the newest three stay in any case. */
const room = 256 * 2 ** 20;

/**
 * Keeps the file that is about to be replaced, and returns the function that removes the copy. The copy is a second
 * name of the same file, which costs nothing: the rename that follows takes the first name away. Where no second name
 * is possible (another disk), it writes the bytes.
 */
export function keep(files: Files, folder: string, file: string, bytes: Buffer, label: Label): () => void {
	makeFolder(files, folder);
	const number = Number.parseInt(namesIn(files, folder).at(-1) ?? '0', 10) + 1;
	const {leads, entries} = label.holds ?? {leads: 'damaged', entries: ''};
	const stamp = label.until.replace(/[^0-9T]/g, '-').slice(0, 23);
	const name = [String(number).padStart(8, '0'), stamp, leads, entries, label.digest.slice(0, 12)].join('_');
	const path = join(folder, `${name}.json`);
	try {
		files.linkSync(file, path);
	} catch {
		writeNew(files, path, bytes);
	}
	return () => quietly(() => files.unlinkSync(path));
}

/** All copies, the newest first. */
export function copiesIn(files: Files, folder: string): Copy[] {
	return namesIn(files, folder)
		.toReversed()
		.flatMap(id => {
			const [, stamp = '', leads, entries] = id.split('_');
			const size = unlessMissing(() => files.statSync(join(folder, id)))?.size;
			if (size === undefined) return [];
			const until = stamp.replace(
				/T(\d\d)-(\d\d)(?:-(\d\d)-?(\d*))?.*/,
				(_, h, m, s, ms) => `T${h}:${m}${s ? `:${s}` : ''}${ms ? `.${ms}` : ''}`,
			);
			const holds = leads === 'damaged' ? undefined : {leads: Number(leads), entries: Number(entries)};
			return {id, until, bytes: size, holds};
		});
}

/** The bytes of a copy; undefined where it is gone. */
export function bytesOf(files: Files, folder: string, id: string): Buffer | undefined {
	return readOrdinary(files, join(folder, id));
}

/** The copy with these bytes, if it is still whole. */
export function copyWith(files: Files, folder: string, digest: string): string | undefined {
	return namesIn(files, folder).findLast(
		id => id.endsWith(`_${digest.slice(0, 12)}.json`) && !id.includes('_damaged_'),
	);
}

/**
 * The copies to remove: all but the last twenty, the last of each day for thirty days, and the last of each month for a
 * year. Days and months are counted by the copies and not by a clock, so that a pause of a year loses nothing.
 */
export function thinned(newestFirst: readonly Copy[]): Copy[] {
	const lastOf = (length: number, count: number) => {
		const periods = [...new Set(newestFirst.map(({until}) => until.slice(0, length)))].slice(0, count);
		return new Set(periods.map(period => newestFirst.find(({until}) => until.startsWith(period))));
	};
	const daily = lastOf('2026-12-01'.length, days);
	const monthly = lastOf('2026-12'.length, months);
	let taken = 0;
	return newestFirst.filter((copy, index) => {
		const wanted = index < recent || daily.has(copy) || monthly.has(copy);
		if (wanted) taken += copy.bytes;
		return !wanted || (taken > room && index >= 3);
	});
}

/** Removes the copies that {@link thinned} names. */
export function thin(files: Files, folder: string): void {
	for (const {id} of thinned(copiesIn(files, folder))) files.unlinkSync(join(folder, id));
}

const namesIn = (files: Files, folder: string): string[] =>
	(unlessMissing(() => files.readdirSync(folder)) ?? []).filter(name => /^\d{8}_.*\.json$/.test(name)).sort();
