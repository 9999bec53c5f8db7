import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {daySums} from './day-sums.ts';

const run = promisify(execFile);
let folder: string;
let bundle: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'touchbase-days-'));
	bundle = join(folder, 'day-sums.mjs');
	await build({
		stdin: {
			contents: `import {clock, daySums} from './day-sums.ts'; console.log(clock() + '\\n' + daySums());`,
			resolveDir: fileURLToPath(new URL('.', import.meta.url)),
		},
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile: bundle,
	});
});

afterAll(() => rm(folder, {recursive: true}));

/** Half past midnight of 24 April 2026, which Cairo has not, and noon of 30 December 2011, which Apia has not. */
const clocks = {
	'America/St_Johns': '[0,30]',
	'Africa/Cairo': '[1,30]',
	'Pacific/Apia': '[0,31]',
};

test.concurrent.each(Object.entries(clocks))(
	'on the clock of %s every sum of days and all advice are the same',
	async (zone, clock) => {
		const {stdout} = await run(process.execPath, [bundle], {env: {...process.env, TZ: zone}, maxBuffer: 1 << 24});
		const [told, sums] = stdout.split('\n');
		expect(told).toBe(clock);
		expect(sums).toBe(daySums());
	},
);
