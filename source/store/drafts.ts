import {dirname} from 'node:path';
import {isObject} from '../leads/shape.ts';
import {cleanedPiece} from '../text/safe-text.ts';
import {type Files, makeFolder, quietly, readOrdinary, unlessMissing} from './files.ts';
import {replace} from './replace.ts';

/** The typed words of forms that were left without saving, by form. */
export type Drafts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Keeps drafts in a file beside each data file. They are a courtesy: an unreadable draft counts as none, and a failed
 * write holds nothing up. Both calls are synchronous, so that no signal cuts them, and another program's drafts stay.
 */
export function draftsIn(files: Files, path: () => string): {load: () => Drafts; save: (drafts: Drafts) => void} {
	let loaded: Drafts = {};
	return {
		load: () => {
			loaded = read(files, path).drafts;
			return loaded;
		},
		save: drafts =>
			quietly(() => {
				const {bytes, drafts: there} = read(files, path);
				const others = Object.entries(there).filter(([form]) => !Object.hasOwn(loaded, form));
				const all = {...Object.fromEntries(others), ...drafts};
				const file = path();
				if (Object.keys(all).length === 0) return unlessMissing(() => files.unlinkSync(file));
				makeFolder(files, dirname(file));
				return replace(files, file, Buffer.from(`${JSON.stringify(all, null, 2)}\n`), bytes, () => {});
			}),
	};
}

const read = (files: Files, path: () => string): {bytes: Buffer | undefined; drafts: Drafts} => {
	let bytes: Buffer | undefined;
	try {
		bytes = readOrdinary(files, path());
		const drafts: unknown = bytes && JSON.parse(bytes.toString());
		return {bytes, drafts: isDrafts(drafts) ? withoutHarm(drafts) : {}};
	} catch {
		return {bytes, drafts: {}};
	}
};

const isDrafts = (value: unknown): value is Drafts =>
	isObject(value) &&
	Object.values(value).every(texts => isObject(texts) && Object.values(texts).every(text => typeof text === 'string'));

/** Cleans a draft, because a text field draws whatever it gets. */
const withoutHarm = (drafts: Drafts): Drafts =>
	Object.fromEntries(
		Object.entries(drafts).map(([form, texts]) => [
			form,
			Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, cleanedPiece(text)])),
		]),
	);
