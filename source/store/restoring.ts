import {type Book, emptyBook} from '../leads/lead.ts';
import type {BookFile} from './book-file.ts';
import {bytesOf, type Copy, copiesIn} from './copies.ts';
import {FileTrouble, type Trouble} from './file-trouble.ts';
import {codeOf, type Files} from './files.ts';
import {contentsOf} from './memory.ts';
import type {Place} from './place.ts';
import {lastWritten} from './recovery.ts';

/** What is wrong with a file that may be replaced all the same, once its bytes are kept. */
const replaceable: readonly Trouble[] = ['damaged', 'shape', 'gone'];

/** The book that is there, or undefined where it is damaged or gone. Other troubles are thrown: nothing may be written. */
export const readable = (file: BookFile): Book | undefined => {
	try {
		return file.read() ?? emptyBook();
	} catch (error) {
		if (error instanceof FileTrouble && replaceable.includes(error.kind)) return undefined;
		throw error;
	}
};

/** All copies, the newest first. Where the file itself cannot be used, first what the last commit left there. */
export const copiesOf = (files: Files, place: Place, file: BookFile): Copy[] => {
	const copies = copiesIn(files, place.copies);
	if (isUsable(file)) return copies;
	const last = lastWritten(files, place);
	if (!last) return copies;
	return [
		{id: 'last', until: last.when, bytes: last.bytes.length, holds: contentsOf(file.bookIn(last.bytes))},
		...copies,
	];
};

/** The book to put back. Throws {@link FileTrouble} where the copy is not there any more or is damaged itself. */
export const bookOf = (files: Files, place: Place, file: BookFile, copy: Copy | 'empty'): Book => {
	if (copy === 'empty') return emptyBook();
	const bytes = copy.id === 'last' ? lastWritten(files, place)?.bytes : existing(files, place, copy.id);
	if (!bytes)
		throw new FileTrouble(
			'gone',
			'This copy is not there any more.',
			'Nothing was changed. To see those that are, type: touchbase restore',
		);
	try {
		return file.bookIn(bytes);
	} catch (error) {
		if (!(error instanceof FileTrouble)) throw error;
		throw new FileTrouble(
			'damaged',
			'This copy is damaged itself.',
			'Nothing was changed. Choose another one: touchbase restore',
		);
	}
};

/** What is put back, with what only the book of now has at its top and touchbase does not know. */
export const withUnknownKeys = (now: Book | undefined, back: Book): Book =>
	Object.keys(now ?? {}).every(key => Object.hasOwn(back, key)) ? back : {...now, ...back};

/** What restoring did, as undo and the journal will call it. */
export const wordsFor = (copy: Copy | 'empty'): string => {
	if (copy === 'empty') return 'began again with no leads';
	const {leads, entries} = copy.holds ?? {leads: 0, entries: 0};
	const held = `${leads} ${leads === 1 ? 'lead' : 'leads'}, ${entries} ${entries === 1 ? 'entry' : 'entries'}`;
	return `put back the copy of ${copy.until.slice(0, 16).replace('T', ' ')} (${held})`;
};

const isUsable = (file: BookFile): boolean => {
	try {
		file.read();
		return true;
	} catch {
		return false;
	}
};

const existing = (files: Files, place: Place, id: string): Buffer | undefined => {
	if (!copiesIn(files, place.copies).some(copy => copy.id === id)) return undefined;
	try {
		return bytesOf(files, place.copies, id);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
};
