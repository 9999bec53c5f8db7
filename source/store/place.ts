import {createHash} from 'node:crypto';
import {basename, dirname, join, resolve} from 'node:path';
import {FileTrouble} from './file-trouble.ts';
import {type Files, unlessMissing} from './files.ts';

/** The places of one data file. The lock lies beside the real file, so that all its names share one lock. */
export type Place = {
	/** The real file, past all symbolic links; it may not exist yet. */
	file: string;
	folder: string;
	lock: string;
	/** The journal of this file, and the folder of its copies. */
	journal: string;
	copies: string;
	/** The file as the last change left it, in case it is damaged or deleted later. */
	last: string;
	/** The forms that were left without saving. */
	unsavedForms: string;
	/** A file that exists once the data file has been written, and holds its path. */
	seen: string;
};

/** Finds the place of a path's file now, as links may have changed. */
export function placeOf(files: Files, path: string, stateFolder: string): Place {
	const file = realTarget(files, resolve(path));
	const digest = createHash('sha256').update(file).digest('hex');
	const state = join(stateFolder, `${basename(file)}-${digest.slice(0, 12)}`);
	return {
		file,
		folder: dirname(file),
		lock: `${file}.lock`,
		journal: join(state, 'journal.ndjson'),
		copies: join(state, 'copies'),
		last: join(state, 'last.json'),
		unsavedForms: join(state, 'drafts.json'),
		seen: join(state, 'path'),
	};
}

/** Follows all links, even to a file that does not exist yet: to write creates it there. */
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
