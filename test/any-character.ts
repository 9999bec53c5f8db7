import fc from 'fast-check';

const surrogates = 0xe000 - 0xd800;

/**
 * Any character of Unicode, for `fc.string({unit: anyCharacter})`. fast-check's own `unit: 'binary'` makes a table of
 * all 1.1 million first, which takes two seconds in each process.
 */
export const anyCharacter = fc
	.integer({min: 0, max: 0x10_ffff - surrogates})
	.map(at => String.fromCodePoint(at < 0xd800 ? at : at + surrogates));
