import fs from 'node:fs';

/** Every file call that the store makes, and no other: a test hands in others, that fail or kill at the n-th call. */
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

/** The code of a failed file call (`ENOENT`), or undefined where it was no file call that failed. */
export const codeOf = (error: unknown): string | undefined =>
	error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string'
		? error.code
		: undefined;

/** What the call gives, or undefined where there is no such file. Other errors pass. */
export const unlessMissing = <T>(call: () => T): T | undefined => {
	try {
		return call();
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
};

/** Tries to, for what is only tidying up: a failure changes nothing for the person. */
export const quietly = (call: () => unknown): void => {
	try {
		call();
	} catch {}
};

/**
 * All bytes, or an error: the disk may take a part of them only and say so by a number (write(2)), which other
 * libraries overlook.
 */
export const writeAll = (files: Files, fd: number, bytes: Uint8Array): void => {
	for (let done = 0; done < bytes.length; ) {
		const written = files.writeSync(fd, bytes, done, bytes.length - done);
		if (written <= 0)
			throw Object.assign(new Error('nothing more could be written'), {code: 'ENOSPC', syscall: 'write'});
		done += written;
	}
};

/** A new file with these bytes, only for its owner; an error where the name is taken. */
export const writeNew = (files: Files, path: string, bytes: Uint8Array): void => {
	const fd = files.openSync(path, 'wx', 0o600);
	try {
		writeAll(files, fd, bytes);
		files.closeSync(fd);
	} catch (error) {
		quietly(() => files.closeSync(fd));
		quietly(() => files.unlinkSync(path));
		throw error;
	}
};
