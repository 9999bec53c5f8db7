import fs from 'node:fs';
import {dirname} from 'node:path';

/** Every file call that the store makes. A test can pass in calls that fail or kill the process at the n-th call. */
export type Files = Pick<
	typeof fs,
	| 'closeSync'
	| 'fchmodSync'
	| 'fchownSync'
	| 'fstatSync'
	| 'fsyncSync'
	| 'linkSync'
	| 'lstatSync'
	| 'mkdirSync'
	| 'openSync'
	| 'readdirSync'
	| 'readFileSync'
	| 'readlinkSync'
	| 'realpathSync'
	| 'renameSync'
	| 'statSync'
	| 'unlinkSync'
	| 'writeSync'
>;

/** The disk. */
export const disk: Files = fs;

/** The code of a failed file call (`ENOENT`); undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string'
		? error.code
		: undefined;
}

/** The result of a call; undefined where there is no such file. Other errors pass. */
export function unlessMissing<T>(call: () => T): T | undefined {
	try {
		return call();
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
}

/** Ignores a failure, for mere tidying up: it changes nothing for you. */
export function quietly(call: () => unknown): void {
	try {
		call();
	} catch {}
}

/** The result of a call; undefined where it fails, whatever the error. */
export function tryOrUndefined<T>(call: () => T): T | undefined {
	try {
		return call();
	} catch {
		return undefined;
	}
}

/** The largest file that is read, in bytes; a larger one would be slow everywhere. 10,000 leads take about 14 MB. */
export const largest = 64 * 2 ** 20;

/**
 * Reads an ordinary file; undefined where there is none. It looks at the kind before it opens anything: to read a pipe
 * or a device, or to open a pipe for writing, would never end.
 */
export function readOrdinary(files: Files, path: string): Buffer | undefined {
	const size = ordinarySize(files, path);
	if (size === undefined) return undefined;
	if (size > largest) throw failure('TOO-LARGE', path);
	return unlessMissing(() => files.readFileSync(path));
}

/** The size of an ordinary file in bytes; undefined where there is none. Throws where something else has that name. */
export function ordinarySize(files: Files, path: string): number | undefined {
	const stat = unlessMissing(() => files.statSync(path));
	if (stat && !stat.isFile()) throw failure(stat.isDirectory() ? 'EISDIR' : 'NOT-A-FILE', path);
	return stat?.size;
}

/** An error like those of the system, with a code for which file-trouble.ts has words. */
const failure = (code: string, path: string) => Object.assign(new Error(`${code}: ${path}`), {code, syscall: 'open'});

/**
 * Makes a folder and its missing parents, for their owner only; returns those that it made, the outermost first. It
 * makes each by itself, because Node's recursive mkdir never returns below /proc.
 */
export function makeFolder(files: Files, folder: string): string[] {
	if (unlessMissing(() => files.statSync(folder))) return [];
	const made = dirname(folder) === folder ? [] : makeFolder(files, dirname(folder));
	try {
		files.mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		// Another process has just made it.
		if (codeOf(error) === 'EEXIST') return made;
		throw error;
	}
	return [...made, folder];
}

/** Writes all bytes or throws: the disk may take only some of them and say so by a number (write(2)). */
export function writeAll(files: Files, fd: number, bytes: Uint8Array): void {
	for (let done = 0; done < bytes.length; ) {
		const written = files.writeSync(fd, bytes, done, bytes.length - done);
		if (written <= 0) throw failure('ENOSPC', 'nothing more could be written');
		done += written;
	}
}

/** Makes a new file with these bytes, for its owner only. Throws where the name is taken. */
export function writeNew(files: Files, path: string, bytes: Uint8Array): void {
	const fd = files.openSync(path, 'wx', 0o600);
	try {
		writeAll(files, fd, bytes);
		files.closeSync(fd);
	} catch (error) {
		quietly(() => files.closeSync(fd));
		quietly(() => files.unlinkSync(path));
		throw error;
	}
}

/** Replaces a file beside the data file, or makes it; without a sync. */
export function writeOver(files: Files, path: string, bytes: Uint8Array): void {
	const fresh = `${path}.new`;
	quietly(() => files.unlinkSync(fresh));
	writeNew(files, fresh, bytes);
	files.renameSync(fresh, path);
}
