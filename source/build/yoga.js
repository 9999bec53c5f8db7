import {replaced} from './replaced.js';

/**
 * Made for yoga-layout 3.2.1, which lays out the screens. It fetches its own bytes from a data: URL, and that alone makes
 * Node load all of undici.
 */
export const yogaWithoutFetch = {
	name: 'yoga-without-fetch',
	setup({onLoad}) {
		onLoad({filter: /[\\/]yoga-wasm-base64-esm\.js$/}, ({path}) => ({
			contents: replaced(path, [[/"function"!=typeof fetch/g, '!0']]),
		}));
	},
};
