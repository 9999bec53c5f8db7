import type {ReadStream} from 'node:tty';
import onExit from 'signal-exit';

/**
 * The next key that is pressed on a terminal, as it is sent, or none where the terminal is closed; it is not shown. The
 * terminal is as before afterwards, also after a signal.
 */
export function oneKey(terminal: ReadStream): Promise<string> {
	return new Promise(resolve => {
		const wasRaw = terminal.isRaw;
		const restore = () => {
			try {
				terminal.setRawMode(wasRaw);
			} catch {} // it has been closed
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
