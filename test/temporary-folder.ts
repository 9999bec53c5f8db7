import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** All that tests leave lies in one folder, which goes when they are done, however their processes ended. */
export default () => {
	const folder = mkdtempSync(join(tmpdir(), 'touchbase-tests-'));
	process.env.TMPDIR = folder;
	return () => rmSync(folder, {recursive: true, force: true, maxRetries: 3});
};
