import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

/** What V8 has compiled of the program by the end of the runs that began with these words. */
export type Compiled = {words: readonly string[]; code: Buffer};

/** How many are kept, each up to 3 MB: for two Nodes, or one with other flags, and the program before an update. */
const most = 4;

const cacheFolder = (): string => {
	const {XDG_CACHE_HOME: given = '', LOCALAPPDATA = ''} = process.env;
	if (isAbsolute(given)) return join(given, 'touchbase');
	if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/touchbase');
	if (process.platform === 'win32') return join(LOCALAPPDATA || join(homedir(), 'AppData/Local'), 'touchbase/Cache');
	return join(homedir(), '.cache/touchbase');
};

/** V8 looks whether code is for itself and its flags, and not whether it is of this program: so the name says that. */
const fileName = (): string => {
	const flags = [process.env.NODE_OPTIONS ?? '', ...process.execArgv].join(' ').replace(/[^\w.=-]+/g, '_');
	return [__PROGRAM__, process.version, process.platform, process.arch, flags.slice(0, 80), 'v8'].join('.');
};

const tryOrUndefined = <T>(work: () => T): T | undefined => {
	try {
		return work();
	} catch {
		return undefined;
	}
};

/** What was kept for this program, this Node and its flags. It is there twice, for V8 does not look whether it is whole. */
export function readCompiled(): Compiled | undefined {
	return tryOrUndefined(() => {
		const bytes = readFileSync(join(cacheFolder(), fileName()));
		const start = bytes.indexOf('\n') + 1;
		const middle = start + (bytes.length - start) / 2;
		const code = bytes.subarray(start, middle);
		if (!code.equals(bytes.subarray(middle))) return undefined;
		return {words: bytes.toString('latin1', 0, start).trim().split(' '), code};
	});
}

/** Keeps it in the person's cache folder, where that can be written to, and throws away what has not been written for longest. */
export function keepCompiled({words, code}: Compiled): void {
	tryOrUndefined(() => {
		const folder = cacheFolder();
		const path = join(folder, fileName());
		const part = `${path}.${process.pid}`;
		mkdirSync(folder, {recursive: true, mode: 0o700});
		try {
			writeFileSync(part, Buffer.concat([Buffer.from(`${words.join(' ')}\n`), code, code]));
			renameSync(part, path);
		} catch {
			rmSync(part, {force: true});
		}
		const written = (name: string) => statSync(join(folder, name)).mtimeMs;
		const all = readdirSync(folder).map(name => ({name, at: written(name)}));
		for (const {name} of all.toSorted((a, b) => b.at - a.at).slice(most)) rmSync(join(folder, name), {force: true});
	});
}
