import {readFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {join} from 'node:path';

const source = join(import.meta.dirname, '..');

/**
 * meow is one file with all it depends on: most of it reads and checks a package.json, which it is never asked to do
 * here, and takes longer to start than the rest of a one-line command. Without those two functions none of it is left.
 */
export const meowWithoutPackageJson = {
	name: 'meow-without-package-json',
	setup({onLoad}) {
		onLoad({filter: /[\\/]meow[\\/]build[\\/]options\.js$/}, ({path}) => {
			const from = "import { a as readPackageUpSync, n as normalizePackageData } from './dependencies.js';";
			const to = 'const readPackageUpSync = () => {}, normalizePackageData = () => {};';
			return {contents: replaced(path, from, to)};
		});
		onLoad({filter: /[\\/]meow[\\/]build[\\/]dependencies\.js$/}, ({path}) => ({
			contents: replaced(
				path,
				/(?<=^(?:(?:var|const) [\w$]+ = )?)(?=(?:require\w+\$?\d*|getDefaultExportFromCjs|promisify)\()/gm,
				'/* @__PURE__ */ ',
			),
		}));
	},
};

/**
 * What Node brings is required when one of its functions is called: to load it all takes time, crypto as long as a line
 * needs to be understood. What other packages want of it is required where they are loaded.
 */
export const builtins = {
	name: 'builtins',
	setup({onResolve, onLoad}) {
		const names = new RegExp(`^(node:)?(${builtinModules.join('|')})$`);
		const functionsOnly = ['child_process', 'crypto', 'fs', 'os', 'path', 'timers/promises', 'util'];
		onResolve({filter: names}, ({path, importer}) => ({
			path: `${path} of ${importer}.`,
			namespace: 'builtin',
			sideEffects: false,
			pluginData: {name: path.replace('node:', ''), ours: importer.startsWith(source)},
		}));
		onLoad({filter: /./, namespace: 'builtin'}, async ({pluginData: {name, ours}}) => {
			if (name === 'process')
				return {contents: ours ? 'export default process; export const {env} = process;' : 'module.exports = process'};
			const whole = `builtin('node:${name}')`;
			if (!ours || !functionsOnly.includes(name)) return {contents: `module.exports = ${whole}`};
			const exported = Object.entries(await import(`node:${name}`));
			const called = exported.filter(([key, value]) => typeof value === 'function' && key !== 'default');
			const forwards = called.map(([key]) => `export const ${key} = (...given) => ${whole}.${key}(...given);`);
			return {contents: `export default /* @__PURE__ */ ${whole};${forwards.join('')}`};
		});
	},
};

/** The holidays of all countries are twice as much as all else: a file of their own. Ink's own tools for its developers are left out. */
export const apart = {
	name: 'apart',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^date-holidays$/}, () => ({path: 'holidays', namespace: 'apart'}));
		onResolve({filter: /^\.\/devtools\.js$/}, () => ({path: 'devtools', namespace: 'apart'}));
		onLoad({filter: /./, namespace: 'apart'}, ({path}) => ({
			contents: path === 'holidays' ? "export default builtin('./holidays.js').default" : '',
		}));
	},
};

/** Yoga, which lays out the screens, fetches its own bytes from a data: URL; that alone makes Node load all of undici. */
export const yogaWithoutFetch = {
	name: 'yoga-without-fetch',
	setup({onLoad}) {
		onLoad({filter: /[\\/]yoga-wasm-base64-esm\.js$/}, ({path}) => ({
			contents: replaced(path, /"function"!=typeof fetch/g, '!0'),
		}));
	},
};

/**
 * Nearly all that is drawn is letters of Europe and lines, each one column wide. string-width only knows that of ASCII:
 * for all else it cuts up the text and tries it against every emoji there is, and the first time takes as long to get
 * ready for that as a whole frame takes. What is left for it is built when it is needed.
 */
export const narrowAtOnce = {
	name: 'narrow-at-once',
	setup({onLoad, onResolve}) {
		const only = join(source, '../node_modules/string-width/index.js');
		const narrow =
			'\\u0020-\\u007E\\u00A1-\\u00AC\\u00AE-\\u02FF\\u0370-\\u0377\\u0390-\\u0482\\u2010-\\u2027\\u2190-\\u21FF\\u2500-\\u25FC';
		// wrap-ansi brings an older one, which counts some scripts otherwise.
		onResolve({filter: /^string-width$/}, () => ({path: only}));
		onLoad({filter: /[\\/]string-width[\\/]index\.js$/}, ({path}) => {
			const quick = replaced(path, '[\\u0020-\\u007E]', `[${narrow}]`);
			return {contents: lazily(lazily(quick, 'segmenter', 'segment'), 'rgiEmojiRegex', 'test')};
		});
		onLoad({filter: /[\\/]slice-ansi[\\/]tokenize-ansi\.js$/}, ({path}) => ({
			contents: lazily(readFileSync(path, 'utf8'), 'GRAPHEME_SEGMENTER', 'segment'),
		}));
		// Each of those letters is a segment of its own, and so is the control that begins and the one that ends a colour.
		onLoad({filter: /[\\/]ansi-tokenize[\\/]build[\\/]tokenize\.js$/}, ({path}) => {
			const quick = `(/^[${narrow}\u001b\u0007]*$/.test(str) ? Array.from(str, (segment, index) => ({segment, index})) : segmenter.segment(str))`;
			return {contents: lazily(replaced(path, /segmenter\.segment\(str\)/, quick), 'segmenter', 'segment')};
		});
	},
};

/** A constant that is made when its one method is first called. */
const lazily = (text, name, method) => {
	const declared = new RegExp(`const ${name} = (.*);`);
	if (!declared.test(text)) throw new Error(`there is no ${name} as this build expects it`);
	return text.replace(
		declared,
		(_, made) => `let made_${name}; const ${name} = {${method}: text => (made_${name} ??= ${made}).${method}(text)};`,
	);
};

const replaced = (path, from, to) => {
	const text = readFileSync(path, 'utf8');
	const changed = text.replace(from, to);
	if (changed === text) throw new Error(`${path} is not as this build expects it`);
	return changed;
};
