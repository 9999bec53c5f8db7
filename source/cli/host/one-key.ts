import type {ReadStream} from 'node:tty';

/** The next key that is pressed on a terminal, as it is sent; it is not shown. The terminal is as before afterwards. */
export function oneKey(terminal: ReadStream): Promise<string> {
	return new Promise(resolve => {
		const wasRaw = terminal.isRaw;
		terminal.setRawMode(true);
		terminal.once('data', bytes => {
			terminal.setRawMode(wasRaw);
			terminal.pause();
			resolve(bytes.toString());
		});
		terminal.resume();
	});
}
