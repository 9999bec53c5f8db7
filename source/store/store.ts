import {isDeepStrictEqual} from 'node:util';
import {LowSync} from 'lowdb';
import {applyAll, type Change} from '../leads/change.ts';
import {type Book, emptyBook} from '../leads/lead.ts';
import {BookFile, FileChangedError} from './book-file.ts';
import type {Copy} from './copies.ts';
import {difference} from './difference.ts';
import {type Drafts, draftsIn} from './drafts.ts';
import {examine, type Finding} from './examine.ts';
import {FileTrouble, inPlainWords} from './file-trouble.ts';
import {disk, type Files, unlessMissing} from './files.ts';
import {linesOf, stacksOf} from './journal.ts';
import {whileLocked} from './lock.ts';
import {digestOf, makeFolder, recordBackup, sweep, tidy} from './memory.ts';
import {type Place, placeOf} from './place.ts';
import {bytesWith} from './recovery.ts';
import {bookOf, copiesOf, readable, withUnknownKeys, wordsFor} from './restoring.ts';
import {redone, undone} from './undoing.ts';
import {watch} from './watch.ts';

/** What an action decided on the book as it is: the changes, and in words what it did ("logged a thank-you to Acme"). */
export type Decision<T> = {changes: readonly Change[]; words: string; result: T};

/** What a decision came to, and the book with its changes in it. */
export type Committed<T> = {result: T; book: Book};

/** The data file. Nothing else reads or writes it, and all that is written goes through a commit. */
export type Store = {
	/** The book as it is on the disk; empty where there has never been a file. Throws {@link FileTrouble}. */
	read(): Book;
	/**
	 * Waits for the lock, reads the file again, lets `decide` see what is there now, makes the changes and writes them.
	 * When it resolves, they survive a power cut; when it rejects, the file is as it was. Without changes nothing is
	 * written. `decide` is asked again where another program replaces the file meanwhile; what it throws passes through.
	 * The book is handed back as it stands in the file now, so that nobody need read it a third time.
	 */
	commit<T>(decide: (book: Book) => Decision<T>): Promise<Committed<T>>;
	/** Takes the last action back, also one of another process or an earlier day. Throws CannotUndo. */
	undo(): Promise<string>;
	/** Does again what was taken back last. Throws CannotUndo. */
	redo(): Promise<string>;
	/** The last good copies, the newest first. */
	copies(): Copy[];
	/** Puts a copy back, or begins again with an empty book; can be undone. */
	restore(copy: Copy | 'empty'): Promise<string>;
	/** What there is to say about the file and all around it, and what to type. */
	examine(): Finding[];
	/** Forms that were left without saving, kept for the next time. */
	drafts: {load(): Drafts; save(drafts: Drafts): void};
	/** Calls back, within a second, when the file is no longer as `read` last gave it. Gives the function that stops it. */
	watch(onChange: () => void): () => void;
};

export type StoreOptions = {
	file: string;
	/** Where journal and copies go; each data file has a folder of its own in it. */
	stateFolder: string;
	/** The moment, as `2026-11-12T09:30…`. */
	now: () => string;
	/** A name that was never used. */
	id: () => string;
	files?: Files;
};

/** What the journal will say of a write. */
type Note = {words: string; changes: readonly Change[]; lost?: true} | {undo: string} | {redo: string};

const nothing = () => {};

/** Opens the data file of a person; nothing is read or created yet. */
export const openStore = ({file, stateFolder, now, id, files = disk}: StoreOptions): Store => {
	// While the lock is held, the place is the one that is locked, wherever the links may lead by then.
	let locked: Place | undefined;
	const place = () => locked ?? placeOf(files, file, stateFolder);
	let note: Note | undefined;
	let isOurs = () => true;
	let known: string | undefined;
	const bookFile = new BookFile(files, file, place, (was, will) => {
		if (!isOurs()) {
			throw new FileTrouble(
				'busy',
				`Another touchbase took over while this one was writing ${file}.`,
				'Nothing was changed. Try again.',
			);
		}
		const [when, before, after] = [now(), digestOf(was?.bytes), digestOf(will)];
		const line = note && {id: id(), when, ...note, before, after};
		return inPlainWords(`What is kept beside ${file} in ${stateFolder}`, 'written', () =>
			recordBackup(files, place(), was, {when, before, line}),
		);
	});

	const read = (): Book => {
		const db = new LowSync<Book>(bookFile, emptyBook());
		db.read();
		return db.data;
	};

	/** Gives the book as it would be read again. */
	const write = (book: Book, about: Note | undefined): Book => {
		const db = new LowSync<Book>(bookFile, book);
		note = about;
		db.write();
		tidy(files, place(), digestOf(bookFile.bytes));
		return bookFile.book ?? book;
	};

	/** All of `work` in one go, with nobody else writing. */
	const withLock = async <T>(work: () => T, beforehand: () => void = read): Promise<T> => {
		const here = inPlainWords(file, 'written', place);
		inPlainWords(file, 'written', () => {
			if (unlessMissing(() => files.statSync(here.folder))) return;
			beforehand();
			makeFolder(files, here.folder);
		});
		return whileLocked(files, here.lock, file, ours => {
			isOurs = ours;
			locked = here;
			sweep(files, here);
			try {
				return retryOnConflict(work);
			} finally {
				locked = undefined;
			}
		});
	};

	/** Again from the start where another program wrote in between. */
	const retryOnConflict = <T>(work: () => T): T => {
		for (let tries = 0; tries < 20; tries++) {
			try {
				return work();
			} catch (error) {
				if (!(error instanceof FileChangedError)) throw error;
			}
		}
		throw new FileTrouble(
			'busy',
			`Another program keeps writing ${file}.`,
			'Nothing was changed. Try again when it is done.',
		);
	};

	const goTo = (stepFrom: typeof undone, verb: 'undo' | 'redo') =>
		withLock(() => {
			const book = read();
			const here = digestOf(bookFile.bytes);
			const lines = inPlainWords(place().journal, 'read', () => linesOf(files, place().journal));
			const {action, book: after, words} = stepFrom(stacksOf(lines, here), book);
			const [from, to] = verb === 'undo' ? [action.after, action.before] : [action.before, action.after];
			const exact = from === here ? bytesWith(files, place(), to) : undefined;
			write(exact ? bookFile.bookIn(exact) : after, verb === 'undo' ? {undo: action.id} : {redo: action.id});
			return words;
		});

	return {
		read: () => {
			const book = read();
			known = bookFile.signature;
			return book;
		},
		commit: decide =>
			withLock(() => {
				const book = read();
				const {changes, words, result} = decide(book);
				if (changes.length === 0) return {result, book};
				return {result, book: write(applyAll(book, changes), {words, changes})};
			}),
		undo: () => goTo(undone, 'undo'),
		redo: () => goTo(redone, 'redo'),
		copies: () => copiesOf(files, place(), bookFile),
		restore: copy =>
			withLock(() => {
				const old = readable(bookFile);
				const book = withUnknownKeys(old, bookOf(files, place(), bookFile, copy));
				const words = wordsFor(copy);
				if (isDeepStrictEqual(old, book)) return 'The leads are already as they were then.';
				if (old) write(book, {words, changes: difference(old, book)});
				// What the last commit left is put back as if nothing had happened: the journal goes on from there.
				else write(book, copy !== 'empty' && copy.id === 'last' ? undefined : {words, changes: [], lost: true});
				return `Done: ${words}.`;
			}, nothing),
		examine: () => examine(files, place(), bookFile),
		drafts: draftsIn(files, () => place().drafts),
		watch: onChange => {
			known ??= bookFile.signatureNow();
			return watch(
				() => place().folder,
				() => {
					const signature = bookFile.signatureNow();
					if (signature === known) return;
					known = signature;
					onChange();
				},
			);
		},
	};
};
