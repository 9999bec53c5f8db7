import {join} from 'node:path';
import {defineConfig} from 'vitest/config';

/** Both cores of a small machine are used, and a slow one fails no test: what takes too long is a matter of the bench. */
export default defineConfig({
	root: join(import.meta.dirname, '..'),
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		globalSetup: 'test/temporary-folder.ts',
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
