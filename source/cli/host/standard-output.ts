import {fstatSync, writeSync} from 'node:fs';

/** True where standard output is a file, a pipe or a socket, which can be written to without Node's streams. */
export function isPlainOutput(): boolean {
	try {
		const stat = fstatSync(1);
		return stat.isFile() || stat.isFIFO() || stat.isSocket();
	} catch {
		return false;
	}
}

/**
 * Writes all of a text to standard output, a file or a pipe. Opening a stream for that takes longer than all else that
 * a one-line command does. A pipe that is full, because it does not block and is read slowly, is tried again.
 */
export function writePlain(text: string): void {
	const bytes = Buffer.from(text);
	for (let done = 0; done < bytes.length; ) {
		try {
			done += writeSync(1, bytes, done);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
	}
}
