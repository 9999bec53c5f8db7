import {randomBytes} from 'node:crypto';
import {basename, dirname, join} from 'node:path';
import {FileTrouble} from './file-trouble.ts';
import {codeOf, type Files, quietly, unlessMissing, writeAll} from './files.ts';

/**
 * True for the temporary name of a file. Such a file lies beside the target, so that it can be renamed, and its name
 * tells whose it is if we are killed.
 */
export function isTemporary(name: string, file: string): boolean {
	return name.startsWith(`.${basename(file)}.`) && /\.\d+\.[0-9a-f]{12}\.tmp$/.test(name);
}

/**
 * Replaces the file with `bytes`. Afterwards it holds all the old bytes or all the new ones, even if the process is
 * killed, the power fails or the disk is full; once it returns, the new ones survive a power cut. Mode and owner stay;
 * a new file belongs to its owner only. It calls `beforeRename`; where that throws, nothing is replaced.
 */
export function replace(
	files: Files,
	file: string,
	bytes: Buffer,
	was: Buffer | undefined,
	beforeRename: () => void,
): void {
	// Opens the folder first, so that it fails before the rename if it must.
	const folder = openFolder(files, dirname(file));
	const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
	try {
		writeWhole(files, temporary, bytes, file);
		beforeRename();
		files.renameSync(temporary, file);
		syncRename(files, folder, () => putBack(files, file, temporary, was));
	} catch (error) {
		quietly(() => files.unlinkSync(temporary));
		throw error;
	} finally {
		if (folder !== undefined) quietly(() => files.closeSync(folder));
	}
}

/** Makes sure that new files in a folder survive a power cut. */
export function syncFolder(files: Files, path: string): void {
	const folder = openFolder(files, path);
	if (folder === undefined) return;
	try {
		files.fsyncSync(folder);
	} finally {
		files.closeSync(folder);
	}
}

/** Opens the folder, to sync it; Windows has no such call and needs none. */
const openFolder = (files: Files, path: string): number | undefined =>
	process.platform === 'win32' ? undefined : files.openSync(path, 'r');

const writeWhole = (files: Files, path: string, bytes: Buffer, like: string): void => {
	const old = unlessMissing(() => files.statSync(like));
	const fd = files.openSync(path, 'wx', 0o600);
	try {
		writeAll(files, fd, bytes);
		const made = files.fstatSync(fd);
		if (old && (old.uid !== made.uid || old.gid !== made.gid)) files.fchownSync(fd, old.uid, old.gid);
		if (old && (old.mode & 0o7777) !== 0o600) files.fchmodSync(fd, old.mode & 0o7777);
		files.fsyncSync(fd);
	} finally {
		files.closeSync(fd);
	}
};

/** Syncs the folder, as a rename is on the disk only then (fsync(2)). */
const syncRename = (files: Files, folder: number | undefined, back: () => void): void => {
	if (folder === undefined) return;
	try {
		files.fsyncSync(folder);
	} catch (error) {
		// Some network disks lack this call.
		if (['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error) ?? '')) return;
		back();
		throw error;
	}
};

/** Puts the old bytes back: the change may not survive a power cut, so it is refused and must not be in the file. */
const putBack = (files: Files, file: string, temporary: string, was: Buffer | undefined): void => {
	try {
		if (was) {
			writeWhole(files, temporary, was, file);
			files.renameSync(temporary, file);
		} else files.unlinkSync(file);
	} catch {
		throw new FileTrouble(
			'disk',
			`The change is in ${file}, but the disk reports an error and may not keep it.`,
			'Check the disk, then look with: touchbase doctor',
		);
	}
};
