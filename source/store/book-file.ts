import type {SyncAdapter} from 'lowdb';
import {type Book, emptyBook} from '../leads/lead.ts';
import type {FileState} from './backup.ts';
import {checkedAndSerialised, parse} from './book-text.ts';
import {FileTrouble} from './file-trouble.ts';
import {codeOf, type Files, largest, unlessMissing} from './files.ts';
import type {Place} from './place.ts';
import {replace} from './replace.ts';

/** Another program has replaced the bytes since they were read, so the decision must be made again. */
class FileChangedError extends Error {
	override name = 'FileChangedError';
}

/** Records the version that is about to be replaced (`recordBackup`); returns the function that takes the record back. */
export type Keep = (was: FileState | undefined, will: Buffer) => () => void;

/** The data file. It is read with every check, and replaced only while it is still as it was read. */
export class BookFile {
	/** The bytes that were last read or written; undefined where there was no file. */
	bytes: Buffer | undefined;
	/** The signature at the last read: it tells one state of the file from another without reading it. */
	signature = '';
	/** The book in those bytes, if they could be understood. */
	book: Book | undefined;
	/** True where those bytes are of an older version. */
	isOlder = false;
	#wasThere = false;

	constructor(
		readonly files: Files,
		/** The path as you gave it. */
		readonly name: string,
	) {}

	/** Reads the file, as lowdb's adapter. */
	reader(place: Place): SyncAdapter<Book> {
		return {
			read: () => this.read(place),
			write: () => {
				throw new Error('the data file is only written under its lock');
			},
		};
	}

	/** Writes the file once, as lowdb's adapter. `exact`: the bytes that hold just this book. */
	writer(place: Place, keep: Keep, exact?: Buffer): SyncAdapter<Book> {
		return {read: () => this.read(place), write: book => this.#write(place, book, keep, exact)};
	}

	/** Reads the book; null where there has never been a file. Throws {@link FileTrouble}. */
	read(place: Place): Book | null {
		const bytes = this.#look(place);
		if (bytes && this.book && this.bytes?.equals(bytes)) return this.book;
		this.#wasThere ||= bytes !== undefined;
		this.bytes = bytes;
		this.book = undefined;
		if (bytes) ({book: this.book, isOlder: this.isOlder} = parse(bytes, this.name));
		else if (this.#wasThere || unlessMissing(() => this.files.statSync(place.seen))) throw gone(this.name);
		return this.book ?? null;
	}

	/** Writes the book. Throws {@link FileTrouble} or {@link FileChangedError}, and then leaves the file alone. */
	#write(place: Place, changed: Book, keep: Keep, exact: Buffer | undefined): void {
		const {book, bytes} = exact
			? {book: changed, bytes: exact}
			: checkedAndSerialised(changed, this.book ?? emptyBook(), this.name);
		const {file, folder} = place;
		refuseReadOnly(this.files, this.name, [file, folder]);
		let takeBack = () => {};
		try {
			replace(this.files, file, bytes, this.bytes, () => {
				takeBack = keep(this.bytes && {bytes: this.bytes, book: this.book}, bytes);
				// Reads the file once more, which also sets the signature. If the file has changed, or changes during this
				// read, the decision must be made again.
				const bytesNow = this.#look(place);
				if (!isSame(bytesNow, this.bytes) || this.signature !== this.signatureNow(() => place))
					throw new FileChangedError();
			});
		} catch (error) {
			takeBack();
			throw error;
		}
		this.bytes = bytes;
		this.book = book;
		this.isOlder = false;
		this.signature = this.signatureNow(() => place);
	}

	/** The signature of the file now; a missing file, or one that cannot be looked at, has one too. */
	signatureNow(place: () => Place): string {
		try {
			const {dev, ino, size, mtimeNs, ctimeNs} = this.files.statSync(place().file, {bigint: true});
			return [dev, ino, size, mtimeNs, ctimeNs].join();
		} catch (error) {
			return codeOf(error) ?? 'unknown';
		}
	}

	/** Takes the signature of the file, and then reads its bytes; undefined where there is no file. */
	#look(place: Place): Buffer | undefined {
		this.signature = this.signatureNow(() => place);
		const {file} = place;
		const stat = unlessMissing(() => this.files.statSync(file));
		if (!stat) return undefined;
		const refuse = (kind: 'not-a-file' | 'not-allowed' | 'too-big', wrong: string, advice: string): never => {
			throw new FileTrouble(kind, `${this.name} ${wrong}`, `Nothing was changed. ${advice}`);
		};
		if (stat.isDirectory())
			return refuse('not-a-file', 'is a folder, not a data file.', 'Name a file in it with --file.');
		if (!stat.isFile()) return refuse('not-a-file', 'is not an ordinary file.', 'Name another one with --file.');
		if ((stat.mode & 0o444) === 0)
			return refuse('not-allowed', 'may not be read by anybody.', `Allow it with: chmod u+rw ${this.name}`);
		if (stat.size > largest)
			return refuse(
				'too-big',
				`is larger than ${largest / 2 ** 20} MB, the most that is read.`,
				'To see older copies, type: touchbase restore',
			);
		return unlessMissing(() => this.files.readFileSync(file));
	}
}

const isSame = (one: Buffer | undefined, other: Buffer | undefined) =>
	one && other ? one.equals(other) : one === other;

/** The permission counts for root too, whom the system would let pass. */
const refuseReadOnly = (files: Files, name: string, paths: readonly string[]): void => {
	for (const path of paths) {
		const stat = unlessMissing(() => files.statSync(path));
		if (!stat || (stat.mode & 0o222) !== 0) continue;
		const what = stat.isDirectory() ? `the folder ${path} is` : 'it is';
		throw new FileTrouble(
			'not-allowed',
			`${name} could not be written: ${what} read-only.`,
			`Nothing was changed. Allow it with: chmod u+w ${path}`,
		);
	}
};

const gone = (name: string) =>
	new FileTrouble(
		'gone',
		`${name} is gone: it was there before. Is its disk or folder connected?`,
		'The copies of it are kept. To put one back, or to begin again, type: touchbase restore',
	);

/** Starts again where another program wrote in between. */
export function retryOnConflict<T>(file: string, work: () => T): T {
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
}

/** Somebody else holds the lock by now. */
export function takenOver(file: string): FileTrouble {
	return new FileTrouble(
		'busy',
		`Another touchbase took over while this one was writing ${file}.`,
		'Nothing was changed. Try again.',
	);
}
