import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildProgram} from './program.ts';

/** Builds the program, once. It and all that tests leave lie in one folder, which goes when they are done, however they ended. */
export default () => {
	const folder = mkdtempSync(join(tmpdir(), 'touchbase-tests-'));
	process.env.TMPDIR = folder;
	process.env.TESTED_PROGRAM = join(folder, 'program');
	mkdirSync(process.env.TESTED_PROGRAM);
	buildProgram(process.env.TESTED_PROGRAM);
	return () => rmSync(folder, {recursive: true, force: true, maxRetries: 3});
};
