import type {Viewport} from './viewport.ts';

/** A terminal that can be lent to another program: while it is lent, nothing is written to it. */
export type SuspendableTerminal = {
	terminal: NodeJS.WriteStream;
	lend: <T>(work: () => Promise<T>) => Promise<T>;
	isLent: () => boolean;
};

/**
 * Lends the terminal to a program such as the editor: keys are no longer read, the modes are left, and nothing is
 * drawn. Afterwards all of that is taken back, whatever happened, and the whole frame is drawn anew at the size that
 * the terminal has by then.
 */
export const suspendableTerminal = (
	stdout: NodeJS.WriteStream,
	{stdin, keys, enter, leave}: {stdin: NodeJS.ReadStream; keys: NodeJS.ReadStream} & Pick<Viewport, 'enter' | 'leave'>,
): SuspendableTerminal => {
	let lent = false;
	// The frame writer asks no more of a terminal than this.
	const terminal = {
		write: (text: string) => lent || stdout.write(text),
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
		isLent: () => lent,
		lend: async work => {
			keys.setRawMode(false);
			stdout.write(leave());
			lent = true;
			try {
				return await work();
			} finally {
				lent = false;
				stdout.write(enter());
				keys.setRawMode(true);
				stdin.resume();
				stdout.emit('resize');
			}
		},
	};
};
