import type {ReadStream} from 'node:tty';

/** The next key that is pressed on a terminal, as it is sent; it is not shown. The terminal is as before afterwards. */
export const oneKey = (terminal: ReadStream): Promise<string> =>
	new Promise(resolve => {
		const wasRaw = terminal.isRaw;
		terminal.setRawMode(true);
		terminal.once('data', bytes => {
			terminal.setRawMode(wasRaw);
			terminal.pause();
			resolve(bytes.toString());
		});
		terminal.resume();
	});
