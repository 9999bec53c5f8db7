import {closeSync, openSync, readSync, statSync} from 'node:fs';
import {codeOf, largest} from '../../store/files.ts';
import {messageOf, Refusal} from '../../text/refusal.ts';
import {typedFile} from '../typed-path.ts';

/**
 * Reads the file that a command names, where `latin1` gives one character for each byte; `-` is standard input. Throws a Refusal
 * that says why it failed; what is larger than 64 MB is refused, as some files never end.
 */
export function readText(path: string, encoding: 'utf8' | 'latin1' = 'utf8'): string {
	const file = path === '-' ? undefined : typedFile(path, 'The path');
	try {
		return bytesOf(file).toString(encoding);
	} catch (error) {
		const why = reasonFor(error, {
			ENOENT: 'there is no such file',
			EISDIR: 'it is a folder',
			EACCES: 'it may not be read',
			EAGAIN: 'standard input is empty',
		});
		throw new Refusal(`${path}: ${why}.`);
	}
}

/** Why a file call failed: in the words for its code, else in those of the error. */
export function reasonFor(error: unknown, words: Readonly<Record<string, string>>): string {
	return words[codeOf(error) ?? ''] ?? messageOf(error);
}

/**
 * Reads an ordinary file for a screen, with a character for each byte. A screen cannot wait for a pipe, and its standard
 * input is the terminal, so `-` is the name of a file here. Throws a Refusal that says why it failed.
 */
export function readForScreen(path: string): string {
	const stat = statSync(typedFile(path, 'The path'), {throwIfNoEntry: false});
	if (stat && !stat.isFile() && !stat.isDirectory()) throw new Refusal(`${path}: it is no ordinary file.`);
	return readText(path.trim() === '-' ? './-' : path, 'latin1');
}

/** The bytes of a file, or of standard input where none is named. */
function bytesOf(file: string | undefined): Buffer {
	const descriptor = file === undefined ? 0 : openSync(file, 'r');
	try {
		const pieces: Buffer[] = [];
		for (let size = 0; ; ) {
			const piece = Buffer.alloc(2 ** 16);
			const read = readSync(descriptor, piece);
			if (read === 0) return Buffer.concat(pieces);
			size += read;
			if (size > largest) throw new Error('it is larger than 64 MB, the most that is read');
			pieces.push(piece.subarray(0, read));
		}
	} finally {
		if (descriptor !== 0) closeSync(descriptor);
	}
}
