import type {SyncAdapter} from 'lowdb';
import {type Book, emptyBook} from '../leads/lead.ts';
import {checkedAndSerialised, largest, parse} from './book-text.ts';
import {FileTrouble, inPlainWords} from './file-trouble.ts';
import {codeOf, type Files, unlessMissing} from './files.ts';
import type {Version} from './memory.ts';
import type {Place} from './place.ts';
import {replace} from './replace.ts';

/** Another program has put other bytes there since they were read: decide again on those. */
export class FileChangedError extends Error {
	override name = 'Moved';
}

/** What has to be kept before bytes are replaced; gives the function that takes it back where they were not. */
export type Keep = (was: Version | undefined, will: Buffer) => () => void;

/** The data file as lowdb's adapter: reads it with every check, and replaces it only where it is still as it was read. */
export class BookFile implements SyncAdapter<Book> {
	/** The bytes as they were last read or written; undefined where there was no file. */
	bytes: Buffer | undefined;
	/** Tells one state of the file from another without reading it; as of the last read. */
	signature = '';
	/** The book in those bytes, where it could be understood. */
	book: Book | undefined;
	#wasThere = false;
	readonly #texts = new WeakMap<Book, Buffer>();

	constructor(
		readonly files: Files,
		/** The path as the person gave it. */
		readonly name: string,
		readonly place: () => Place,
		readonly keep: Keep,
	) {}

	/** The book; null where there has never been a file. Throws {@link FileTrouble}. */
	read(): Book | null {
		const bytes = inPlainWords(this.name, 'read', () => this.#look());
		if (bytes && this.book && this.bytes?.equals(bytes)) return this.book;
		this.#wasThere ||= bytes !== undefined;
		this.bytes = bytes;
		this.book = undefined;
		if (bytes) this.book = this.bookIn(bytes);
		else if (this.#wasThere || this.#hasHistory()) throw gone(this.name);
		return this.book ?? null;
	}

	/** Throws {@link FileTrouble}, or {@link FileChangedError}; then the file is as it was. */
	write(book: Book): void {
		inPlainWords(this.name, 'written', () => {
			const text = this.#texts.get(book);
			const {book: written, bytes} = text
				? {book, bytes: text}
				: checkedAndSerialised(book, this.book ?? emptyBook(), this.name);
			const {file, folder} = this.place();
			refuseReadOnly(this.files, this.name, [file, folder]);
			let takeBack = () => {};
			try {
				replace(this.files, file, bytes, this.bytes, () => {
					takeBack = this.keep(this.bytes && {bytes: this.bytes, book: this.book}, bytes);
					// Looked at last of all, for a replacement while the bytes were being read. What is left is the time of one call.
					if (!isSame(this.#look(), this.bytes) || this.signature !== this.signatureNow()) throw new FileChangedError();
				});
			} catch (error) {
				takeBack();
				throw error;
			}
			this.bytes = bytes;
			this.book = written;
			this.#texts.set(written, bytes);
			this.signature = this.signatureNow();
		});
	}

	/** The book in some bytes. Where it is written unchanged, these bytes are written. */
	bookIn(bytes: Buffer): Book {
		const book = parse(bytes, this.name);
		this.#texts.set(book, bytes);
		return book;
	}

	/** The signature of the file that is there now; it is one too that the file is missing or cannot be looked at. */
	signatureNow(): string {
		try {
			const {dev, ino, size, mtimeNs, ctimeNs} = this.files.statSync(this.place().file, {bigint: true});
			return [dev, ino, size, mtimeNs, ctimeNs].join();
		} catch (error) {
			return codeOf(error) ?? 'unknown';
		}
	}

	#look(): Buffer | undefined {
		this.signature = this.signatureNow();
		const {file} = this.place();
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

	#hasHistory(): boolean {
		return unlessMissing(() => this.files.statSync(this.place().seen)) !== undefined;
	}
}

const isSame = (one: Buffer | undefined, other: Buffer | undefined) =>
	one && other ? one.equals(other) : one === other;

/** Said also to root, whom the system would let. */
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
