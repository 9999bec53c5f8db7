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
	/** Where what is kept about this file lies: what was done, and how the file was before each change. */
	journal: string;
	copies: string;
	/** The file as the last change left it, for when it is damaged or deleted after that. */
	last: string;
	/** Forms that were left without saving. */
	drafts: string;
	/** Is there once the data file has been written, and holds its path. */
	seen: string;
};

/** The place of the file that a path means by now; links may have been changed since the last time. */
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
		drafts: join(state, 'drafts.json'),
		seen: join(state, 'path'),
	};
}

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
