import {Refusal} from '../../text/refusal.ts';

/** What is no table, by its first bytes, and what to do instead. */
const others: readonly (readonly [begins: string, words: string])[] = [
	['PK\u0003\u0004', 'is a zip archive or an Excel workbook. Unpack it, or save the sheet as CSV'],
	['PK\u0005\u0006', 'is an empty zip archive'],
	['\u00d0\u00cf\u0011\u00e0', 'is an old Excel workbook. Save the sheet as CSV'],
	['\u001f\u008b', 'is packed with gzip. Unpack it first'],
	['%PDF', 'is a PDF. Save the table as CSV'],
	['{\\rtf', 'is a text of a word processor. Save the table as CSV'],
	['\u00ff\u00fe\u0000\u0000', 'is UTF-32 text. Save it as UTF-8'],
];

/** More than this is no list of leads: 24 MB. */
const largest = 24 * 2 ** 20;

/**
 * The text in a file of which each character is a byte: UTF-8, UTF-16 with its mark or without, or what Windows and
 * older programs write (Latin-1, that is windows-1252). Throws a {@link Refusal} for what is no text.
 */
export function decoded(bytes: string): string {
	if (bytes.length === 0) throw new Refusal('The file is empty.');
	if (bytes.length > largest)
		throw new Refusal(`The file is larger than ${largest / 2 ** 20} MB: that is no list of leads.`);
	const other = others.find(([begins]) => bytes.startsWith(begins));
	if (other) throw new Refusal(`The file ${other[1]}.`);
	const buffer = Buffer.from(bytes, 'latin1');
	const text = withEncoding(buffer, bytes);
	if (/\u0000/.test(text))
		throw new Refusal('The file holds bytes that are no text (row 1, column 1). Save the table as CSV.');
	if (/^\s*<(?:!doctype|html|\?xml)/i.test(text))
		throw new Refusal('The file is a web page or XML. Save the table as CSV.');
	if (text.trim() === '') throw new Refusal('The file is blank.');
	return text;
}

const withEncoding = (buffer: Buffer, bytes: string): string => {
	const as = (encoding: string) => new TextDecoder(encoding).decode(buffer);
	if (bytes.startsWith('\u00ff\u00fe')) return as('utf-16le');
	if (bytes.startsWith('\u00fe\u00ff')) return as('utf-16be');
	const zeros = zerosIn(buffer);
	if (zeros) return as(zeros);
	const text = as('utf-8');
	const at = text.indexOf('\ufffd');
	if (at < 0) return text;
	// A few bad bytes in much good UTF-8 are damage, and shown as such; else it never was UTF-8.
	const around = text.slice(Math.max(0, at - 500_000), at + 500_000);
	const damaged = around.match(/\ufffd/g)?.length ?? 0;
	const good = around.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
	return good > damaged ? text : as('windows-1252');
};

/** UTF-16 without a mark: of each two bytes one is nearly always zero, always the same. */
const zerosIn = (buffer: Buffer): 'utf-16le' | 'utf-16be' | undefined => {
	const seen = Math.min(buffer.length, 2000);
	let [even, odd] = [0, 0];
	for (let at = 0; at < seen; at++) if (buffer[at] === 0) at % 2 === 0 ? even++ : odd++;
	if (odd > seen / 4 && even < seen / 50) return 'utf-16le';
	return even > seen / 4 && odd < seen / 50 ? 'utf-16be' : undefined;
};
