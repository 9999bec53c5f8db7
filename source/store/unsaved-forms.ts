import {dirname} from 'node:path';
import {isObject} from '../leads/shape.ts';
import {cleanedPiece} from '../text/safe-text.ts';
import {type Files, makeFolder, quietly, readOrdinary, unlessMissing} from './files.ts';
import {replace} from './replace.ts';

/** The typed words of forms and messages that were left without saving, by form. */
export type UnsavedForms = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Keeps unsaved forms in a file beside each data file. They are a courtesy: an unreadable file counts as none, and a failed
 * write holds nothing up. Both calls are synchronous, so that no signal cuts them, and another program's forms stay.
 */
export function unsavedFormsIn(
	files: Files,
	path: () => string,
): {load: () => UnsavedForms; save: (forms: UnsavedForms) => void} {
	let loaded: UnsavedForms = {};
	return {
		load: () => {
			loaded = read(files, path).forms;
			return loaded;
		},
		save: forms =>
			quietly(() => {
				const {bytes, forms: there} = read(files, path);
				const others = Object.entries(there).filter(([form]) => !Object.hasOwn(loaded, form));
				const all = {...Object.fromEntries(others), ...forms};
				const file = path();
				if (Object.keys(all).length === 0) return unlessMissing(() => files.unlinkSync(file));
				makeFolder(files, dirname(file));
				return replace(files, file, Buffer.from(`${JSON.stringify(all, null, 2)}\n`), bytes, () => {});
			}),
	};
}

const read = (files: Files, path: () => string): {bytes: Buffer | undefined; forms: UnsavedForms} => {
	let bytes: Buffer | undefined;
	try {
		bytes = readOrdinary(files, path());
		const forms: unknown = bytes && JSON.parse(bytes.toString());
		return {bytes, forms: areUnsavedForms(forms) ? withoutHarm(forms) : {}};
	} catch {
		return {bytes, forms: {}};
	}
};

const areUnsavedForms = (value: unknown): value is UnsavedForms =>
	isObject(value) &&
	Object.values(value).every(texts => isObject(texts) && Object.values(texts).every(text => typeof text === 'string'));

/** Cleans the words, because a text field draws whatever it gets. */
const withoutHarm = (forms: UnsavedForms): UnsavedForms =>
	Object.fromEntries(
		Object.entries(forms).map(([form, texts]) => [
			form,
			Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, cleanedPiece(text)])),
		]),
	);
