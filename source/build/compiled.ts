import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

/** The screens, which start without a word on the command line; and all else, which prints lines. */
export type Part = 'screens' | 'lines';

/** The code that V8 has compiled by the end of the runs that began with these words. */
export type Compiled = {words: readonly string[]; code: Buffer};

/**
 * The number of kept files, of 1 to 3 MB: the lines' and the screens' of two Nodes, or of one with other flags, and of the
 * program before an update.
 */
const most = 6;

const cacheFolder = (): string => {
	const {XDG_CACHE_HOME: given = '', LOCALAPPDATA = ''} = process.env;
	if (isAbsolute(given)) return join(given, 'touchbase');
	if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/touchbase');
	if (process.platform === 'win32') return join(LOCALAPPDATA || join(homedir(), 'AppData/Local'), 'touchbase/Cache');
	return join(homedir(), '.cache/touchbase');
};

/**
 * The name says which program the code is of: V8 checks only its own version and flags. The code of the screens is kept
 * apart, because a line would read and skip it, which takes a third as long as Node's own start.
 */
const fileName = (part: Part): string => {
	const flags = [process.env.NODE_OPTIONS ?? '', ...process.execArgv].join(' ').replace(/[^\w.=-]+/g, '_');
	return [__PROGRAM__, part, process.version, process.platform, process.arch, flags.slice(0, 80), 'v8'].join('.');
};

const tryOrUndefined = <T>(work: () => T): T | undefined => {
	try {
		return work();
	} catch {
		return undefined;
	}
};

/**
 * Reads the code that was kept for this program, this Node and its flags. The file holds it twice, because V8 does not
 * check that it is whole.
 */
export function readCompiled(part: Part): Compiled | undefined {
	return tryOrUndefined(() => {
		const bytes = readFileSync(join(cacheFolder(), fileName(part)));
		const start = bytes.indexOf('\n') + 1;
		const middle = start + (bytes.length - start) / 2;
		const code = bytes.subarray(start, middle);
		if (!code.equals(bytes.subarray(middle))) return undefined;
		return {words: bytes.toString('latin1', 0, start).trim().split(' '), code};
	});
}

/** Keeps the code in your cache folder, if that can be written to, and removes the files that are oldest. */
export function keepCompiled(part: Part, {words, code}: Compiled): void {
	tryOrUndefined(() => {
		const folder = cacheFolder();
		const path = join(folder, fileName(part));
		const unfinished = `${path}.${process.pid}`;
		mkdirSync(folder, {recursive: true, mode: 0o700});
		try {
			writeFileSync(unfinished, Buffer.concat([Buffer.from(`${words.join(' ')}\n`), code, code]));
			renameSync(unfinished, path);
		} catch {
			rmSync(unfinished, {force: true});
		}
		const written = (name: string) => statSync(join(folder, name)).mtimeMs;
		const all = readdirSync(folder).map(name => ({name, at: written(name)}));
		for (const {name} of all.toSorted((a, b) => b.at - a.at).slice(most)) rmSync(join(folder, name), {force: true});
	});
}
