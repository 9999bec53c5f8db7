import {createHash} from 'node:crypto';
import {basename, dirname, join, resolve} from 'node:path';
import {FileTrouble} from './file-trouble.ts';
import {type Files, unlessMissing} from './files.ts';

/** Where things are for one data file. The lock lies beside the real file, so that all names of it share one. */
export type Place = {
	/** The file itself, past all symbolic links; it need not be there yet. */
	file: string;
	folder: string;
	lock: string;
	/** Where what we remember of this file is kept: its journal and its copies. */
	journal: string;
	copies: string;
	/** Forms that were left without saving. */
	drafts: string;
	/** Is there once the data file has been written, and holds its path. */
	seen: string;
};

/** The place of the file that a path means by now; links may have been changed since the last time. */
export const placeOf = (files: Files, path: string, stateFolder: string): Place => {
	const file = realTarget(files, resolve(path));
	// Summed up when it is asked for: whoever only reads the file has no need of it.
	let summed: string | undefined;
	const beside = (name: string): string => {
		summed ??= `${basename(file)}-${createHash('sha256').update(file).digest('hex').slice(0, 12)}`;
		return join(stateFolder, summed, name);
	};
	return {
		file,
		folder: dirname(file),
		lock: `${file}.lock`,
		get journal() {
			return beside('journal.ndjson');
		},
		get copies() {
			return beside('copies');
		},
		get drafts() {
			return beside('drafts.json');
		},
		get seen() {
			return beside('path');
		},
	};
};

/** Past all links, also where the last one leads to a file that is not there yet: writing creates it there. */
const realTarget = (files: Files, path: string, links = 0): string => {
	const real = unlessMissing(() => files.realpathSync(path));
	if (real !== undefined) return real;
	if (links > 40)
		throw new FileTrouble(
			'not-a-file',
			`${path}: its symbolic links go round in a circle.`,
			'Nothing was changed. Look at them with: ls -l',
		);
	const folder = dirname(path) === path ? path : realTarget(files, dirname(path), links + 1);
	const here = join(folder, basename(path));
	const isLink = unlessMissing(() => files.lstatSync(here))?.isSymbolicLink();
	return isLink ? realTarget(files, resolve(folder, files.readlinkSync(here)), links + 1) : here;
};
