import {spawn} from 'node:child_process';
import {openSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {Readable} from 'node:stream';
import {build, buildSync, type Plugin} from 'esbuild';
import {builtProgram, compiledFolder, freshFolder} from '../../program.ts';

/** The control: text is shown as it is. */
const unsafe: Plugin = {
	name: 'unsafe',
	setup: ({onLoad}) => {
		onLoad({filter: /safe-text\.ts$/}, ({path}) => ({
			contents: readFileSync(path, 'utf8')
				.replace(/(export function visible\(.*\): string \{)/, '$1 return text;')
				.replace(/(export function cleaned(?:Piece)?\(.*\): string \{)/g, '$1 return text;'),
			loader: 'ts',
		}));
	},
};

/** How the program is built: as it is, or so that it shows all text as it is. */
export type Which = 'ours' | 'shown as it is';

const built = new Map<Which, Promise<string>>();

/** The program, built from the source as it is now; its `cli.js`. */
export const programAs = (which: Which): Promise<string> => {
	const ready = built.get(which) ?? buildAs(which);
	built.set(which, ready);
	return ready;
};

const buildAs = async (which: Which): Promise<string> => {
	if (which === 'ours') return join(builtProgram(), 'dist/cli.js');
	const folder = freshFolder();
	writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
	await bundled('source/cli.ts', join(folder, 'dist/cli.js'), [unsafe]);
	return join(folder, 'dist/cli.js');
};

/** What the program does for a line, to be called by many-lines.ts. */
const mainOf = async (which: Which): Promise<string> => {
	const main = mains.get(which) ?? join(freshFolder(), 'main/main.js');
	if (!mains.has(which)) await bundled('source/cli/main.ts', main, which === 'ours' ? [] : [unsafe]);
	mains.set(which, main);
	return main;
};

const mains = new Map<Which, string>();

const bundled = (entry: string, outfile: string, plugins: Plugin[]) =>
	build({
		entryPoints: {[basename(outfile, '.js')]: join(process.cwd(), entry)},
		outdir: dirname(outfile),
		bundle: true,
		splitting: true,
		platform: 'node',
		format: 'esm',
		external: ['react-devtools-core'],
		define: {'process.env.NODE_ENV': '"production"', __VERSION__: '"0.0.0"'},
		banner: {
			js: "import{createRequire as touchbaseRequire}from'node:module';const require=touchbaseRequire(import.meta.url);",
		},
		plugins,
		logLevel: 'error',
	});

/** What a line wrote, and with what it ended. */
export type Said = {out: string; err: string; code: number};

/** A program that is given one line after the other; see many-lines.ts. */
export type Lines = {run: (words: readonly string[], env?: Record<string, string>) => Promise<Said>; end: () => void};

let driver: string | undefined;

/** Starts it, for somebody with a home of their own, on Thursday 12 November 2026. */
export const linesFor = async (which: Which, home: string): Promise<Lines> => {
	driver ??= driverIn(freshFolder());
	const [out, err] = ['out', 'err'].map(name => join(freshFolder(), name)) as [string, string];
	const child = spawn(process.execPath, [driver, await mainOf(which), out, err], {
		cwd: home,
		env: environmentIn(home),
		stdio: ['pipe', openSync(out, 'a'), openSync(err, 'a'), 'pipe'],
	});
	const answers = child.stdio[3] as Readable;
	const waiting: ((said: Said) => void)[] = [];
	const ended: Said = {out: '', err: 'the program ended', code: -1};
	let isOver = false;
	let part = '';
	answers.setEncoding('utf8').on('data', (text: string) => {
		const whole = `${part}${text}`.split('\n');
		part = whole.pop() ?? '';
		for (const line of whole) waiting.shift()?.(JSON.parse(line));
	});
	child.on('close', () => {
		isOver = true;
		for (const tell of waiting) tell(ended);
	});
	return {
		run: (words, env = {}) =>
			new Promise(resolve => {
				if (isOver) return resolve(ended);
				waiting.push(resolve);
				child.stdin?.write(`${inAscii({words, env: {TOUCHBASE_NOW: '2026-11-12', ...env}})}\n`);
			}),
		end: () => child.stdin?.end(),
	};
};

/** As one line for readline, which from Node 24 on also ends a line at U+2028. */
const inAscii = (json: unknown): string =>
	JSON.stringify(json).replace(/[^ -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** For somebody whose home this is, with nothing of who runs the test. */
export const environmentIn = (home: string): Record<string, string> => ({
	PATH: process.env.PATH ?? '',
	HOME: home,
	XDG_CACHE_HOME: compiledFolder(),
	LANG: 'C.UTF-8',
	TOUCHBASE_NOW: '2026-11-12',
	XDG_DATA_HOME: join(home, 'data'),
	XDG_STATE_HOME: join(home, 'state'),
	XDG_CONFIG_HOME: join(home, 'config'),
});

const driverIn = (folder: string): string => {
	const outfile = join(folder, 'many-lines.mjs');
	const entry = join(process.cwd(), 'test/faults/escapes/many-lines.ts');
	buildSync({entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error'});
	return outfile;
};
