import {fstatSync, writeSync} from 'node:fs';
import {codeOf} from '../../store/files.ts';

/** True where standard output is a file, a pipe or a socket: those need no Node stream. */
export function isPlainOutput(): boolean {
	try {
		const stat = fstatSync(1);
		return stat.isFile() || stat.isFIFO() || stat.isSocket();
	} catch {
		return false;
	}
}

/**
 * Writes a whole text to standard output, a file or a pipe. To open a stream would take longer than the rest of a
 * one-line command. While a slow reader leaves the pipe full, it waits and tries again.
 */
export function writePlain(text: string): void {
	const bytes = Buffer.from(text);
	for (let done = 0; done < bytes.length; ) {
		try {
			done += writeSync(1, bytes, done);
		} catch (error) {
			if (codeOf(error) !== 'EAGAIN') throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
	}
}
