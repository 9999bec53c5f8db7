import {replaced} from './replaced.js';

const narrow =
	'\\u0020-\\u007E\\u00A1-\\u00AC\\u00AE-\\u02FF\\u0370-\\u0377\\u0390-\\u0482\\u2010-\\u2027\\u2190-\\u21FF\\u2500-\\u25FC';

/**
 * Made for string-width 8.3. Nearly all that is drawn is letters of Europe and lines, each one column wide. It only knows
 * that of ASCII: all else it cuts up and tries against every emoji there is, and takes as long as a whole frame to get
 * ready for that the first time.
 */
export const narrowAtOnce = {
	name: 'narrow-at-once',
	setup({onLoad}) {
		onLoad({filter: /[\\/]string-width[\\/]index\.js$/}, ({path}) => {
			if (path.includes('wrap-ansi')) return undefined;
			return {
				contents: replaced(path, [
					['[\\u0020-\\u007E]', `[${narrow}]`],
					['const segmenter = new Intl.Segmenter();', 'let segmenter;'],
					['of segmenter.segment(', 'of (segmenter ??= new Intl.Segmenter()).segment('],
					['const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;', 'let rgiEmojiRegex;'],
					['rgiEmojiRegex.test(', '(rgiEmojiRegex ??= /^\\p{RGI_Emoji}$/v).test('],
				]),
			};
		});
	},
};
