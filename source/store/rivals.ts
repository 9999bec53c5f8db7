import {hostname} from 'node:os';
import {basename, dirname, extname, join} from 'node:path';
import {conflictsIn} from '../leads/conflicts.ts';
import {differenceBetween, differenceInWords} from '../leads/difference.ts';
import {type Book, emptyBook} from '../leads/lead.ts';
import {merge} from '../leads/merge.ts';
import {stampedWhereDifferent} from '../leads/stamp.ts';
import {parseTogether} from './book-text.ts';
import {inPlainWords} from './file-trouble.ts';
import {codeOf, type Files, makeFolder, readOrdinary, tryOrUndefined, writeNew} from './files.ts';
import {machineIn} from './merging.ts';
import type {Place} from './place.ts';

/** A second version of the data file that a sync program has put beside it. `isSure`: its name says so. */
export type Rival = {name: string; path: string; by: string; isSure: boolean};

/**
 * The second versions beside a data file. Syncthing, Dropbox, Nextcloud and others say "conflict" in the name, in the
 * person's language. `leads-LAPTOP.json` (OneDrive), `leads 2.json` (iCloud) and `leads (1).json` (Google Drive) might be
 * anything: such a file counts as a second version only if it has a lead of the data file.
 */
export function rivalsIn(files: Files, {file, folder}: Place): Rival[] {
	const extension = extname(file);
	const stem = basename(file, extension);
	const names = tryOrUndefined(() => files.readdirSync(folder)) ?? [];
	let ids: ReadonlySet<string> | undefined;
	return names.toSorted().flatMap((name): Rival[] => {
		const label = labelIn(name, stem, extension);
		if (label === undefined) return [];
		const path = join(folder, name);
		const by = machineNamed(label);
		if (/^[^\p{L}\d].*[ck]onfli[ck]?t/iu.test(label)) return [{name, path, by, isSure: true}];
		if (!/^ ?\(\d+\)$|^ \d+$|^-\p{Lu}/u.test(label) && label !== `-${hostname()}`) return [];
		ids ??= leadIdsIn(files, file);
		return [...leadIdsIn(files, path)].some(id => ids?.has(id)) ? [{name, path, by, isSure: false}] : [];
	});
}

/** What stands between the name of the data file and its extension; rclone puts it behind. */
const labelIn = (name: string, stem: string, extension: string): string | undefined => {
	if (!name.startsWith(stem)) return undefined;
	const rest = name.slice(stem.length);
	if (/^\.conflict\d*$/.test(rest.slice(extension.length)) && rest.startsWith(extension)) return rest;
	return rest.endsWith(extension) && rest !== extension ? rest.slice(0, rest.length - extension.length) : undefined;
};

const leadIdsIn = (files: Files, path: string): ReadonlySet<string> =>
	new Set(
		tryOrUndefined(() => {
			const {leads}: {leads: {id: string}[]} = JSON.parse(readOrdinary(files, path)?.toString() ?? '');
			return leads.map(({id}) => id);
		}),
	);

/** The names of the rivals; none where the folder cannot be read. Whoever reads the data file learns why. */
export function rivalNames(files: Files, place: () => Place): string[] {
	return tryOrUndefined(() => rivalsIn(files, place()).map(({name}) => name)) ?? [];
}

/** Syncthing, Dropbox and OneDrive say in the name whose version it is. */
const machineNamed = (label: string): string => {
	const patterns = [/^\.sync-conflict-\d+-\d+-(\w+)/, /^ \((.*?)(?:'s|’s) conflicted copy/i, /^-(\p{Lu}.*)/u];
	return patterns.flatMap(pattern => pattern.exec(label)?.[1] ?? [])[0] ?? 'another machine';
};

/** When a file was written, on the person's own clock. */
const momentOf = (files: Files, path: string): string => {
	const written = tryOrUndefined(() => files.statSync(path).mtimeMs) ?? 0;
	return new Date(written - new Date(written).getTimezoneOffset() * 60_000).toISOString().slice(0, -1);
};

/** A rival and what is there, as one book; where they differ it says which machine wrote what. */
function mergedRival(files: Files, rival: Rival, ours: Buffer | undefined, place: Place): Book {
	const {name, path, by} = rival;
	const stamp = {by, at: momentOf(files, path)};
	const [mine = emptyBook(), other = emptyBook()] = parseTogether([ours, readOrdinary(files, path)], name);
	const here = {by: machineIn(files, place) ?? hostname(), at: momentOf(files, place.file)};
	return merge(undefined, stampedWhereDifferent(mine, other, here), stampedWhereDifferent(other, mine, stamp));
}

/** Merges a rival with the data file, by `takeIn`, and moves it out of the way; says what came of it. */
export function mergeRival(
	files: Files,
	rival: Rival,
	place: Place,
	takeIn: (from: string, merged: (ours: Buffer | undefined) => Book) => {before: Book; after: Book},
): string {
	const taken = takeIn(rival.name, ours => mergedRival(files, rival, ours, place));
	return inPlainWords(rival.path, 'written', () => setAside(files, rival, place, taken));
}

/** Moves a merged rival into the folder for journal and copies; says what it brought and where it is now. */
function setAside(files: Files, {name, path}: Rival, place: Place, taken: {before: Book; after: Book}): string {
	const folder = join(dirname(place.journal), 'merged');
	makeFolder(files, folder);
	const names = new Set(files.readdirSync(folder));
	let aside = name;
	for (let i = 2; names.has(aside); i++) aside = `${basename(name, extname(name))} ${i}${extname(name)}`;
	try {
		files.renameSync(path, join(folder, aside));
	} catch (error) {
		// Another disk.
		if (codeOf(error) !== 'EXDEV') throw error;
		writeNew(files, join(folder, aside), readOrdinary(files, path) ?? Buffer.alloc(0));
		files.unlinkSync(path);
	}
	const brought = differenceInWords(differenceBetween(taken.before, taken.after));
	const conflicts = conflictsIn(taken.after).length;
	const differ = conflicts > 0 ? ` Your machines differ on ${conflicts}: touchbase resolve.` : '';
	return `Merged ${name}: ${brought}.${differ} The copy is kept as ${join(folder, aside)}.`;
}
