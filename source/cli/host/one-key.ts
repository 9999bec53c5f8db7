import type {ReadStream} from 'node:tty';
import onExit from 'signal-exit';

/**
 * Reads the next key from a terminal without showing it; it is empty where the terminal is closed. Afterwards the
 * terminal is as before, even after a signal.
 */
export function oneKey(terminal: ReadStream): Promise<string> {
	return new Promise(resolve => {
		const wasRaw = terminal.isRaw;
		const restore = () => {
			try {
				terminal.setRawMode(wasRaw);
			} catch {} // The terminal has been closed.
		};
		const unhook = onExit(restore);
		const done = (bytes: Buffer | string = '') => {
			for (const event of ['data', 'end', 'error']) terminal.off(event, done);
			unhook();
			restore();
			terminal.pause();
			resolve(bytes.toString());
		};
		terminal.setRawMode(true);
		for (const event of ['data', 'end', 'error']) terminal.once(event, done);
		terminal.resume();
	});
}
