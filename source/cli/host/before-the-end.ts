import process from 'node:process';

/** Control-c is not among them: while an editor has the terminal it is the editor's. */
const endings = ['SIGHUP', 'SIGTERM'] as const;

/**
 * Does `last` at the first signal that ends the program, and only then lets the signal end it. A window that closes
 * sends its signal more than once: the next one must not cut short what the first one has begun to save. Returns what
 * stops the listening.
 */
export function beforeTheEnd(last: () => void): () => void {
	const stop = () => {
		for (const signal of endings) process.off(signal, ended);
	};
	const ended = (signal: NodeJS.Signals) => {
		last();
		stop();
		process.kill(process.pid, signal);
	};
	for (const signal of endings) process.on(signal, ended);
	return stop;
}
