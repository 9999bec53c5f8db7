import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';

const folders: string[] = [];

/** An empty folder of nobody's. It goes when the tests end, with the folder that they all lie in, or when this process does. */
export const freshFolder = (): string => {
	const folder = mkdtempSync(join(tmpdir(), 'touchbase-'));
	if (folders.push(folder) === 1 && !process.env.TESTED_PROGRAM)
		process.once('exit', () => {
			for (const each of folders) rmSync(each, {recursive: true, force: true});
		});
	return folder;
};

/** Builds the program into a folder as `npm run build` builds it, with the command `touchbase` in its `bin`. */
export const buildProgram = (folder: string): void => {
	execFileSync(process.execPath, ['source/build/build.js', `--outdir=${folder}/dist`], {
		cwd: process.cwd(),
		stdio: 'inherit',
	});
	writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
	const bin = join(folder, 'bin');
	mkdirSync(bin);
	const start = `#!/bin/sh\nexec "${process.execPath}" "${folder}/dist/cli.js" "$@"\n`;
	writeFileSync(join(bin, 'touchbase'), start, {mode: 0o755});
};

let built: string | undefined;

/** The folder of the program that the global set-up has built; outside vitest it is built when it is first asked for. */
export const builtProgram = (): string => {
	built ??= process.env.TESTED_PROGRAM;
	if (built) return built;
	built = freshFolder();
	buildProgram(built);
	return built;
};

/** The folder with the command `touchbase`. */
export const programFolder = (): string => join(builtProgram(), 'bin');

/** What V8 has compiled of the program: one folder for all, or each test would compile it anew. */
export const compiledFolder = (): string => join(builtProgram(), 'compiled');

/** The environment of a person who has never used touchbase, on a day that is given. */
export const newcomer = (home: string, now: string): Record<string, string> => ({
	PATH: `${programFolder()}${delimiter}${process.env.PATH}`,
	HOME: home,
	XDG_CACHE_HOME: compiledFolder(),
	LANG: 'C.UTF-8',
	TOUCHBASE_NOW: now,
});
