import {readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {Refusal} from '../../text/refusal.ts';

/**
 * Reads the file that a command names, with `latin1` as a character for each byte; `-` is standard input. Throws a
 * Refusal that says why it failed.
 */
export function readText(path: string, encoding: 'utf8' | 'latin1' = 'utf8'): string {
	try {
		return readFileSync(path === '-' ? 0 : path.replace(/^~(?=\/)/, homedir()), encoding);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		const why: Record<string, string> = {
			ENOENT: 'there is no such file',
			EISDIR: 'it is a folder',
			EACCES: 'it may not be read',
			EAGAIN: 'standard input is empty',
		};
		throw new Refusal(`${path}: ${why[code ?? ''] ?? (error as Error).message}.`);
	}
}
