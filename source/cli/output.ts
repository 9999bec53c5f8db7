import process from 'node:process';
import {codeOf} from '../store/files.ts';
import {messageOf} from '../text/refusal.ts';
import {isPlainOutput, writePlain} from './host/standard-output.ts';

/** A place for lines, and whether a person sees them there. */
export type Sink = {write: (text: string) => unknown; isTTY?: boolean; columns?: number};

let hasOutHandler = false;
let isSaved = false;
let hasErrHandler = false;

/** A change was saved: from now on the exit code is 0 even if the answer cannot be written, or a script would repeat it. */
export function answerIsOfChange(): void {
	isSaved = true;
}

/** Standard output as a stream, for a terminal. */
const stream = (): NodeJS.WriteStream => {
	if (!hasOutHandler) process.stdout.on('error', failed);
	hasOutHandler = true;
	return process.stdout;
};

/** Ends quietly where the reader has seen enough (`| head`), and loudly where the disk is full. */
const failed = (error: unknown): void => {
	const code = codeOf(error);
	// The terminal has been closed, and a signal that says so is on its way.
	if (code === 'EIO' && process.stdout.isTTY) return void process.kill(process.pid, 'SIGHUP');
	if (code !== 'EPIPE')
		err.write(`${isSaved ? 'Saved, but the' : 'The'} answer could not be written: ${messageOf(error)}.\n`);
	process.exit(code === 'EPIPE' || isSaved ? undefined : 1);
};

/** Standard output, for answers. */
export const out: Sink = {
	get isTTY() {
		return !isPlainOutput() && stream().isTTY === true;
	},
	get columns() {
		return stream().columns;
	},
	write: text => {
		if (text === '') return;
		if (!isPlainOutput()) {
			stream().write(text);
			return;
		}
		try {
			writePlain(text);
		} catch (error) {
			failed(error);
		}
	},
};

/** Standard error, for remarks that nobody has to read. */
export const err: Sink = {
	get isTTY() {
		return process.stderr.isTTY === true;
	},
	get columns() {
		return process.stderr.columns;
	},
	write: text => {
		if (!hasErrHandler) process.stderr.on('error', () => {});
		hasErrHandler = true;
		return process.stderr.write(text);
	},
};

/** Shows in one line of a terminal how far a long job has come; what is printed next takes the line's place. */
export function progress(done: number, of: number): void {
	err.write(`\r${done} of ${of} rows\u001b[K\r`);
}
