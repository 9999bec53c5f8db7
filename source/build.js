import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, extname, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';

const root = join(import.meta.dirname, '..');
const {values} = parseArgs({options: {outdir: {type: 'string', default: 'dist'}}});
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * meow is one file with all it depends on: most of it reads and checks a package.json, which it is never asked to do
 * here, and takes longer to start than the rest of a one-line command. Without those two functions none of it is left.
 */
const meowWithoutPackageJson = {
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

/** A module that reads `process` from 'node:process' makes Node open all three standard streams; the global does not. */
const globalProcess = {
	name: 'global-process',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^(node:)?process$/}, ({importer}) => ({path: `process of ${importer}.`, namespace: 'global'}));
		onLoad({filter: /./, namespace: 'global'}, () => ({contents: 'module.exports = process'}));
	},
};

/**
 * What is loaded only when it is needed also names the core, which is there by then. So all files need the core alike,
 * and it stays one file: cut up by who needs what, each line would look for, read and link fifteen.
 */
const oneCore = {
	name: 'one-core',
	setup({onLoad}) {
		const source = join(root, 'source');
		const core = join(source, 'cli/main.ts');
		const files = readdirSync(source, {recursive: true}).filter(name => /\.tsx?$/.test(name));
		const lazy = files.flatMap(name => {
			const text = readFileSync(join(source, name), 'utf8');
			return [...text.matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, path]) => resolve(source, dirname(name), path));
		});
		onLoad({filter: /[\\/]source[\\/].*\.tsx?$/}, ({path}) =>
			path !== core && lazy.includes(path)
				? {contents: `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(core)};`, loader: extname(path).slice(1)}
				: undefined,
		);
	},
};

/** Yoga, which lays out the screens, fetches its own bytes from a data: URL; that alone makes Node load all of undici. */
const yogaWithoutFetch = {
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
const narrowAtOnce = {
	name: 'narrow-at-once',
	setup({onLoad, onResolve}) {
		const only = join(root, 'node_modules/string-width/index.js');
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

rmSync(values.outdir, {recursive: true, force: true});
await build({
	entryPoints: {cli: 'source/cli.ts'},
	absWorkingDir: root,
	outdir: values.outdir,
	chunkNames: '[name]-[hash]',
	bundle: true,
	splitting: true,
	platform: 'node',
	target: 'node20',
	format: 'esm',
	minify: true,
	define: {'process.env.NODE_ENV': '"production"', __VERSION__: JSON.stringify(version)},
	external: ['react-devtools-core'],
	banner: {
		js: "import{createRequire as touchbaseRequire}from'node:module';const require=touchbaseRequire(import.meta.url);",
	},
	plugins: [meowWithoutPackageJson, globalProcess, oneCore, yogaWithoutFetch, narrowAtOnce],
	logLevel: 'warning',
});
