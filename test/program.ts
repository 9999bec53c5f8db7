import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';

const root = join(import.meta.dirname, '..');

/** A folder of nobody's, gone when this process ends. */
export const freshFolder = (): string => {
	const folder = mkdtempSync(join(tmpdir(), 'touchbase-'));
	process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
	return folder;
};

let bin: string | undefined;

/** The folder with the command `touchbase`, built from the source as it is now, as `npm run build` builds it. */
export const programFolder = (): string => {
	if (bin) return bin;
	const folder = freshFolder();
	execFileSync(process.execPath, ['source/build/build.js', `--outdir=${folder}/dist`], {cwd: root});
	writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
	bin = join(folder, 'bin');
	mkdirSync(bin);
	const start = `#!/bin/sh\nexec "${process.execPath}" "${folder}/dist/cli.js" "$@"\n`;
	writeFileSync(join(bin, 'touchbase'), start, {mode: 0o755});
	return bin;
};

/** The environment of a person who has never used touchbase, on a day that is given. */
export const newcomer = (home: string, now: string): Record<string, string> => ({
	PATH: `${programFolder()}${delimiter}${process.env.PATH}`,
	HOME: home,
	LANG: 'C.UTF-8',
	TOUCHBASE_NOW: now,
});
