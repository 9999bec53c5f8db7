import {alternateScreen, type Viewport} from './viewport.ts';

/** A program that may have the terminal for a while; told when the screens end meanwhile. */
type Borrower<T> = (over: AbortSignal) => Promise<T>;

/** The terminal while the screens are on it: taken once, lent to one program at a time, left once. */
export type SuspendableTerminal = {
	/** What frames are written to; nothing reaches the terminal while it is lent, and after it was left. */
	terminal: NodeJS.WriteStream;
	/** Keys come one by one from now on, and are not echoed; the modes are on. */
	take: () => void;
	/** Throws where it is lent already. `leftOn`: a borrower that is killed may leave the terminal on its other screen. */
	lend: <T>(work: Borrower<T>, leftOn?: 'the other screen') => Promise<T>;
	/** It is lent, or was left: no key is for the screens. */
	isAway: () => boolean;
	/** All as it was found. Whoever has the terminal is told to go, and it is not taken again. */
	leave: () => void;
};

/**
 * Lends the terminal to a program such as the editor: keys are no longer read, the modes are left, and nothing is
 * drawn. Afterwards all of that is taken back, whatever happened, and the whole frame is drawn anew at the size that
 * the terminal has by then; unless the screens have ended, after which nothing is done but cleaning up.
 */
export function suspendableTerminal(
	stdout: NodeJS.WriteStream,
	{stdin, keys, enter, leave}: {stdin: NodeJS.ReadStream; keys: NodeJS.ReadStream} & Pick<Viewport, 'enter' | 'leave'>,
): SuspendableTerminal {
	let has: 'nobody' | 'us' | 'somebody' | 'somebody on the other screen' = 'nobody';
	const over = new AbortController();
	// The frame writer asks no more of a terminal than this.
	const terminal = {
		write: (text: string) => has !== 'us' || stdout.write(text),
		on: stdout.on.bind(stdout),
		get columns() {
			return stdout.columns;
		},
		get rows() {
			return stdout.rows;
		},
	} as unknown as NodeJS.WriteStream;
	return {
		terminal,
		isAway: () => has !== 'us',
		take: () => {
			if (stdin.isTTY) stdin.setRawMode(true);
			has = 'us';
			stdout.write(enter());
		},
		lend: async (work, leftOn) => {
			if (has !== 'us') throw new Error('The terminal is lent already.');
			keys.setRawMode(false);
			stdout.write(leave());
			has = leftOn ? 'somebody on the other screen' : 'somebody';
			try {
				return await work(over.signal);
			} finally {
				if (!over.signal.aborted) {
					has = 'us';
					// The keys first, as in `take`: what is typed as soon as the screen is seen must be for it.
					keys.setRawMode(true);
					stdout.write(enter());
					stdin.resume();
					stdout.emit('resize');
				}
			}
		},
		leave: () => {
			if (over.signal.aborted) return;
			over.abort();
			if (stdin.isTTY) stdin.setRawMode(false);
			if (has === 'us') stdout.write(leave());
			if (has === 'somebody on the other screen') stdout.write(alternateScreen().leave());
			has = 'nobody';
		},
	};
}
