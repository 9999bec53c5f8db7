import {randomUUID} from 'node:crypto';
import {lstatSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tryOrUndefined} from '../../store/files.ts';
import {Refusal} from '../../text/refusal.ts';
import {typedFile} from '../typed-path.ts';
import {reasonFor} from './read-text.ts';

/**
 * Writes a text to a file that you named, whole or not at all. It replaces an existing file, but never the data file.
 * Throws a {@link Refusal} that says why it failed.
 */
export function saveText({path, text}: {path: string; text: string}, dataFile: string): void {
	const file = real(typedFile(path, 'The path'));
	if (file === real(dataFile)) throw new Refusal(`${path}: this is the data file; name another one.`);
	const stat = tryOrUndefined(() => lstatSync(file));
	try {
		if (stat && !stat.isFile()) {
			writeFileSync(file, text);
			return;
		}
		const whole = `${file}.${randomUUID().slice(0, 8)}.new`;
		try {
			writeFileSync(whole, text, {mode: stat ? stat.mode & 0o777 : 0o600, flag: 'wx'});
			renameSync(whole, file);
		} catch (error) {
			rmSync(whole, {force: true});
			throw error;
		}
	} catch (error) {
		const why = reasonFor(error, {
			ENOENT: 'there is no such folder',
			ENOTDIR: 'there is no such folder',
			EISDIR: 'it is a folder',
			EACCES: 'it may not be written',
			EROFS: 'it may not be written',
			ENOSPC: 'the disk is full',
		});
		throw new Refusal(`${path}: ${why}. Nothing was written.`);
	}
}

const real = (path: string): string => tryOrUndefined(() => realpathSync(path)) ?? path;
