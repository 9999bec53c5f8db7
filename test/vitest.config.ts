import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig} from 'vitest/config';
import {patience} from './runs.ts';

const root = join(import.meta.dirname, '..');

const withProperties = readdirSync(import.meta.dirname, {recursive: true, encoding: 'utf8'})
	.filter(name => /\.test\.tsx?$/.test(name))
	.filter(name => /from '(fast-check|.*\/runs\.ts)'/.test(readFileSync(join(import.meta.dirname, name), 'utf8')))
	.map(name => `test/${name}`);

/**
 * `npm test`, or with `--mode faults` what takes longer: the fault list in its short form, and all properties with all
 * their runs. Both cores of a small machine are used, and a slow one fails no test: what takes too long is a matter of
 * the bench.
 */
export default defineConfig(({mode}) => ({
	root,
	oxc: {jsx: {development: false}},
	test: {
		include: mode === 'faults' ? ['test/faults/**/*.test.ts', ...withProperties] : ['test/**/*.test.{ts,tsx}'],
		exclude: mode === 'faults' ? [] : ['test/faults/**'],
		env: {
			SHARE_OF_RUNS: process.env.SHARE_OF_RUNS ?? (mode === 'faults' ? '0.2' : '0.1'),
			NODE_ENV: 'production', // what the built program runs with
		},
		globalSetup: 'test/global-setup.ts',
		reporters: ['minimal'],
		silent: 'passed-only',
		slowTestThreshold: 60_000,
		maxWorkers: 2,
		isolate: false,
		// What has been made of a file is kept: it is asked for by what is in the file.
		experimental: {fsModuleCache: true, fsModuleCachePath: 'node_modules/.cache/vitest'},
		// Nothing is waited for so long: what never comes shows its screen before.
		testTimeout: 12 * patience,
		hookTimeout: 12 * patience,
		teardownTimeout: patience,
	},
}));
