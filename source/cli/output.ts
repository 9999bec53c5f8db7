import process from 'node:process';
import {codeOf} from '../store/files.ts';
import {messageOf} from '../text/refusal.ts';
import {isPlainOutput, writePlain} from './host/standard-output.ts';

/** A place for lines, and whether a person sees them there. */
export type Sink = {write: (text: string) => unknown; isTTY?: boolean; columns?: number};

let watched = false;
let isSaved = false;
let forgiven = false;

/** From now on an answer that cannot be written is no error: the change is saved, and a script would make it twice. */
export function answerIsOfChange(): void {
	isSaved = true;
}

/** Standard output as a stream, for a terminal. */
const stream = (): NodeJS.WriteStream => {
	if (!watched) process.stdout.on('error', failed);
	watched = true;
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
		if (!forgiven) process.stderr.on('error', () => {});
		forgiven = true;
		return process.stderr.write(text);
	},
};

/** Shows in one line of a terminal how far a long job has come; what is printed next takes the line's place. */
export function progress(done: number, of: number): void {
	err.write(`\r${done} of ${of} rows\u001b[K\r`);
}
