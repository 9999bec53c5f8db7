import {dirname} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {LowSync} from 'lowdb';
import {applyAll, type Change} from '../leads/change.ts';
import {type Book, emptyBook} from '../leads/lead.ts';
import {stamped} from '../leads/stamp.ts';
import {recordBackup, sweep, tidy} from './backup.ts';
import {BookFile, retryOnConflict, takenOver} from './book-file.ts';
import type {Copy} from './copies.ts';
import {examine, type Finding} from './examine.ts';
import {FileTrouble, inPlainWords} from './file-trouble.ts';
import {disk, type Files, makeFolder, unlessMissing} from './files.ts';
import {digestOf, linesOf, migrateJournal, type Note} from './journal.ts';
import {whileLocked} from './lock.ts';
import {machineIn, mergedWith, mergeFiles, type Theirs} from './merging.ts';
import {type Place, placeOf} from './place.ts';
import {syncFolder} from './replace.ts';
import {copiesOf, keptOf, keptWith, readable, withUnknownKeys, wordsFor} from './restoring.ts';
import {mergeRival, rivalNames, rivalsIn} from './rivals.ts';
import {bookAfter, mergeTakenBack, nextAction, type UndoOrRedo} from './undoing.ts';
import {type UnsavedForms, unsavedFormsIn} from './unsaved-forms.ts';
import {watch} from './watch.ts';

/** The decision of an action: its changes, and what it did in words ("logged a thank-you to Acme"). */
type Decision<T> = {changes: readonly Change[]; words: string; result: T};

/** The data file. Nothing else reads or writes it, and every write goes through a commit. */
export type Store = {
	/** Reads the book from the disk; it is empty where there has never been a file. Throws {@link FileTrouble}. */
	read(): Book;
	/**
	 * Waits for the lock, reads the file again, shows it to `decide`, makes the changes and writes them. When it
	 * resolves, they survive a power cut; when it rejects, the file is as it was. Without changes it writes nothing. It
	 * asks `decide` again where another program replaces the file meanwhile; an error of `decide` passes. It returns
	 * the book in the file, so that nobody need read it a third time.
	 */
	commit<T>(decide: (book: Book) => Decision<T>): Promise<{result: T; book: Book}>;
	/** Undoes the last action, whoever did it; with `theirs` the last one from another machine. Throws CannotUndo. */
	undo(theirs?: 'theirs'): Promise<string>;
	/** Does the last undone action again. Throws CannotUndo. */
	redo(): Promise<string>;
	/** The last good copies, the newest first. */
	copies(): Copy[];
	/** Puts a copy back, or begins with an empty book; undo takes it back. */
	restore(copy: Copy | 'empty'): Promise<string>;
	/** The words that undo, redo or a restore would report; writes nothing and throws what they would throw. */
	rehearse(step: UndoOrRedo | 'theirs' | Copy | 'empty'): string;
	/** Takes in what another machine has. Throws {@link FileTrouble} where that cannot be used. */
	merge(theirs: Theirs): Promise<{before: Book; after: Book}>;
	/** The versions that a sync program has put beside the file, by their names. */
	rivals(): string[];
	/** Takes them in, one after the other, and sets each aside; says of each what came of it. */
	mergeRivals(): Promise<string[]>;
	/** Merges two files with the one that both began with; what comes of it replaces the second. */
	mergeFiles(base: string, ours: string, theirs: string): {before: Book; after: Book};
	/** The findings about the file and everything around it, and what to type. */
	examine(): Finding[];
	/** The forms that were left without saving, kept for the next time. */
	unsavedForms: {load(): UnsavedForms; save(drafts: UnsavedForms): void};
	/** Calls back within two or three seconds, most often at once, when the file has changed since the last `read`; returns what stops it. */
	watch(onChange: () => void): () => void;
	/** Stops all waiting work and refuses new work: nobody is left to be told. */
	abandon(): void;
};

export type StoreOptions = {
	file: string;
	/** The folder for journals and copies; each data file has one of its own in it. */
	stateFolder: string;
	/** This moment, as `2026-11-12T09:30…`. */
	now: () => string;
	/** Makes a name that was never used. */
	id: () => string;
	files?: Files;
};

/** The words of an undo, redo or restore, and its write if anything changes. */
type Planned = {says: string; write?: {book: Book; note: Note | undefined; bytes: Buffer | undefined}};

/** What work under the lock gets: the paths as links lead now, and whether the lock is still ours. */
type Held = {place: Place; isOurs: () => boolean};

/** Opens a data file; it reads and creates nothing yet. */
export function openStore({file, stateFolder, now, id, files = disk}: StoreOptions): Store {
	const bookFile = new BookFile(files, file);
	const placeNow = () => placeOf(files, file, stateFolder);
	let known: string | undefined;
	let isAbandoned = false;

	const read = (place: Place): Book =>
		inPlainWords(file, 'read', () => {
			const db = new LowSync<Book>(bookFile.reader(place), emptyBook());
			db.read();
			return db.data;
		});

	/** Writes the book, or the exact bytes that hold it; returns it as it would be read again. */
	const write = ({place, isOurs}: Held, book: Book, note: Note | undefined, exact?: Buffer): Book =>
		inPlainWords(file, 'written', () => {
			const adapter = bookFile.writer(
				place,
				(was, will) => {
					if (!isOurs()) throw takenOver(file);
					const [when, before, after] = [now(), digestOf(was?.bytes), digestOf(will)];
					const line = note && {id: id(), when, ...note, before, after};
					return inPlainWords(`What is kept beside ${file} in ${stateFolder}`, 'written', () => {
						if (bookFile.isOlder && was?.book) migrateJournal(files, place.journal, was.book);
						return recordBackup(files, place, was, {when, before, line});
					});
				},
				exact,
			);
			new LowSync<Book>(adapter, book).write();
			if (bookFile.bytes) tidy(files, place, bookFile.bytes);
			return bookFile.book ?? book;
		});

	/** Does `work` while nobody else writes. Before it makes a missing folder, `mayBegin` throws if the disk may be away. */
	const withLock = async <T>(work: (held: Held) => T, mayBegin: (place: Place) => unknown = read): Promise<T> => {
		const place = inPlainWords(file, 'written', placeNow);
		inPlainWords(file, 'written', () => {
			if (unlessMissing(() => files.statSync(place.folder))) return;
			mayBegin(place);
			for (const made of makeFolder(files, place.folder)) syncFolder(files, dirname(made));
		});
		const locked = (isOurs: () => boolean) => {
			sweep(files, place);
			return retryOnConflict(file, () => work({place, isOurs}));
		};
		return whileLocked(files, place.lock, file, locked, {isWanted: () => !isAbandoned});
	};

	/** The book after a change, with the marks of this machine where other machines share it. */
	const marked = (place: Place, before: Book, after: Book): Book => {
		const by = inPlainWords(file, 'read', () => machineIn(files, place));
		return by ? stamped(before, after, {by, at: now()}) : after;
	};

	/** Takes in another version, or nothing where it has nothing new. */
	const takeIn = (held: Held, from: string, merged: (ours: Buffer | undefined) => Book) => {
		const before = read(held.place);
		const after = inPlainWords(from, 'read', () => merged(bookFile.bytes));
		return {before, after: isDeepStrictEqual(before, after) ? before : write(held, after, {merged: from})};
	};

	const takeBack = (place: Place): Planned => {
		const book = read(place);
		const {without, note, says} = inPlainWords(place.journal, 'read', () =>
			mergeTakenBack(files, place, book, digestOf(bookFile.bytes)),
		);
		return {says, write: {book: marked(place, book, without), note, bytes: undefined}};
	};

	/** The plan of an undo or redo on the current file. Throws CannotUndo. */
	const stepOn = (place: Place, verb: UndoOrRedo): Planned => {
		const book = read(place);
		const here = digestOf(bookFile.bytes);
		const lines = inPlainWords(place.journal, 'read', () => linesOf(files, place.journal, book));
		const action = nextAction(verb, lines, here);
		const [from, to] = verb === 'undo' ? [action.after, action.before] : [action.before, action.after];
		const kept = from === here ? keptWith(files, place, to) : undefined;
		return {
			says: `${verb === 'undo' ? 'Taken back' : 'Done again'}: ${action.words}.`,
			write: {
				note: verb === 'undo' ? {undo: action.id} : {redo: action.id},
				book: kept?.book ?? marked(place, book, bookAfter(verb, action, book, from === here)),
				bytes: kept?.bytes,
			},
		};
	};

	/** The plan of a restore on the current file. */
	const restoreOn = (place: Place, copy: Copy | 'empty'): Planned => {
		const old = readable(bookFile, place);
		const kept = inPlainWords('This copy', 'read', () => keptOf(files, place, copy));
		const book = withUnknownKeys(old, kept.book);
		const words = wordsFor(copy);
		if (isDeepStrictEqual(old, book)) return {says: 'The leads are already as they were then.'};
		// The version of the last commit goes back as if nothing had happened, and the journal continues.
		const isLast = !old && copy !== 'empty' && copy.id === 'last';
		const note: Note | undefined = isLast ? undefined : {words, changes: [], restored: true};
		return {says: `Done: ${words}.`, write: {book, note, bytes: book === kept.book ? kept.bytes : undefined}};
	};

	/** Makes a plan and writes it in one go. */
	const carriedOut = (plan: (place: Place) => Planned, mayBegin?: () => void): Promise<string> =>
		withLock(held => {
			const {says, write: wanted} = plan(held.place);
			if (wanted) write(held, wanted.book, wanted.note, wanted.bytes);
			return says;
		}, mayBegin);

	return {
		read: () => {
			const book = read(inPlainWords(file, 'read', placeNow));
			known = bookFile.signature;
			return book;
		},
		commit: decide =>
			withLock(held => {
				const book = read(held.place);
				const {changes, words, result} = decide(book);
				if (changes.length === 0) return {result, book};
				return {result, book: write(held, marked(held.place, book, applyAll(book, changes)), {words, changes})};
			}),
		undo: theirs => carriedOut(place => (theirs ? takeBack(place) : stepOn(place, 'undo'))),
		redo: () => carriedOut(place => stepOn(place, 'redo')),
		copies: () => inPlainWords(file, 'read', () => copiesOf(files, placeNow(), bookFile)),
		restore: copy =>
			carriedOut(
				place => restoreOn(place, copy),
				() => {},
			),
		rehearse: step => {
			const place = inPlainWords(file, 'read', placeNow);
			if (step === 'undo' || step === 'redo') return stepOn(place, step).says;
			return (step === 'theirs' ? takeBack(place) : restoreOn(place, step)).says;
		},
		merge: theirs => withLock(held => takeIn(held, theirs.from, ours => mergedWith(theirs, ours))),
		rivals: () => rivalNames(files, placeNow),
		mergeRivals: () =>
			withLock(held =>
				rivalsIn(files, held.place).map(rival =>
					mergeRival(files, rival, held.place, (from, merged) => takeIn(held, from, merged)),
				),
			),
		mergeFiles: (base, ours, theirs) => inPlainWords(ours, 'written', () => mergeFiles(files, base, ours, theirs)),
		examine: () => examine(files, placeNow(), bookFile),
		unsavedForms: unsavedFormsIn(files, () => placeNow().unsavedForms),
		watch: onChange => {
			const signatureNow = () => bookFile.signatureNow(placeNow);
			let beside = String(rivalNames(files, placeNow));
			known ??= signatureNow();
			return watch(
				() => placeNow().folder,
				() => {
					const [signature, names] = [signatureNow(), String(rivalNames(files, placeNow))];
					if (signature === known && names === beside) return;
					[known, beside] = [signature, names];
					onChange();
				},
			);
		},
		abandon: () => {
			isAbandoned = true;
		},
	};
}
