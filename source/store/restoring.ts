import {type Book, emptyBook} from '../leads/lead.ts';
import type {BookFile} from './book-file.ts';
import {parse, serialise} from './book-text.ts';
import {bytesOf, type Copy, contentsOf, copiesIn, copyWith} from './copies.ts';
import {FileTrouble, inPlainWords, type Trouble} from './file-trouble.ts';
import {type Files, readOrdinary, tryOrUndefined} from './files.ts';
import {type Digest, digestOf, linesMade, linesOf} from './journal.ts';
import type {Place} from './place.ts';

/** A book, and the exact bytes to write for it. */
export type Kept = {book: Book; bytes: Buffer};

/** The trouble of a file that may be replaced once its bytes are kept. */
const replaceable: readonly Trouble[] = ['damaged', 'shape', 'gone'];

/** The current book; undefined where it is damaged or gone. Throws other troubles, and then nothing may be written. */
export function readable(file: BookFile, place: Place): Book | undefined {
	try {
		return inPlainWords(file.name, 'read', () => file.read(place) ?? emptyBook());
	} catch (error) {
		if (error instanceof FileTrouble && replaceable.includes(error.kind)) return undefined;
		throw error;
	}
}

/** The book with this digest, if a readable copy of it is kept. */
export function keptWith(files: Files, place: Place, digest: Digest): Kept | undefined {
	return tryOrUndefined(() => {
		const id = copyWith(files, place.copies, digest);
		const bytes = id === undefined ? undefined : bytesOf(files, place.copies, id);
		return bytes && digestOf(bytes) === digest ? keptIn(bytes) : undefined;
	});
}

/** All copies, the newest first. If the file is unusable, the one that the last commit left comes before them. */
export function copiesOf(files: Files, place: Place, file: BookFile): Copy[] {
	const copies = copiesIn(files, place.copies);
	const isUsable = tryOrUndefined(() => file.read(place) ?? emptyBook()) !== undefined;
	const last = isUsable ? undefined : lastWritten(files, place);
	if (!last) return copies;
	return [{id: 'last', until: last.when, bytes: last.bytes.length, holds: contentsOf(last.book)}, ...copies];
}

/** Finds the book to put back. Throws {@link FileTrouble} where the copy is gone or damaged. */
export function keptOf(files: Files, place: Place, copy: Copy | 'empty'): Kept {
	if (copy === 'empty') return {book: emptyBook(), bytes: serialise(emptyBook())};
	if (copy.id === 'last') return lastWritten(files, place) ?? missing();
	const isListed = copiesIn(files, place.copies).some(({id}) => id === copy.id);
	const bytes = isListed ? bytesOf(files, place.copies, copy.id) : undefined;
	if (!bytes) return missing();
	try {
		return keptIn(bytes);
	} catch (error) {
		if (!(error instanceof FileTrouble)) throw error;
		throw new FileTrouble(
			'damaged',
			'This copy is damaged itself.',
			'Nothing was changed. Choose another one: touchbase restore',
		);
	}
}

/** Adds to the restored book the unknown keys at the top of the current one. */
export function withUnknownKeys(now: Book | undefined, back: Book): Book {
	return Object.keys(now ?? {}).every(key => Object.hasOwn(back, key)) ? back : {...now, ...back};
}

/** The name of a restore, for undo and the journal. */
export function wordsFor(copy: Copy | 'empty'): string {
	if (copy === 'empty') return 'began again with no leads';
	const {leads, entries} = copy.holds ?? {leads: 0, entries: 0};
	const held = `${leads} ${leads === 1 ? 'lead' : 'leads'}, ${entries} ${entries === 1 ? 'entry' : 'entries'}`;
	return `put back the copy of ${copy.until.slice(0, 16).replace('T', ' ')} (${held})`;
}

/** The file as the last commit left it, and when; a line of the journal proves that it is the last one. */
const lastWritten = (files: Files, place: Place): (Kept & {when: string}) | undefined =>
	tryOrUndefined(() => {
		const bytes = readOrdinary(files, place.last);
		const kept = bytes && keptIn(bytes);
		const last = linesMade(linesOf(files, place.journal, kept?.book)).at(-1);
		return kept && last?.after === digestOf(bytes) ? {...kept, when: last.when} : undefined;
	});

const keptIn = (bytes: Buffer): Kept => {
	const {book, isOlder} = parse(bytes, 'the copy');
	return {book, bytes: isOlder ? serialise(book) : bytes};
};

const missing = (): never => {
	throw new FileTrouble(
		'gone',
		'This copy is not there any more.',
		'Nothing was changed. To see those that are, type: touchbase restore',
	);
};
