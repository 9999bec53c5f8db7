/** The file as a program reads it that knows nothing of its text: a character for each byte. */
export const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') =>
	Buffer.from(text, encoding).toString('latin1');
