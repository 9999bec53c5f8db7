import {describe, test} from 'vitest';
import {lawTimeout, runs} from '../runs.ts';
import {keysAtScreens} from './fuzz/keys.ts';
import {keysAtStates} from './fuzz/states.ts';
import {nothingIsLost} from './losses.ts';

// What nobody does on purpose, in numbers: 200,000 keys, 20,000 lines, 5,000 files and 2,000 texts with SHARE_OF_RUNS=1.

const share = (all: number) => runs(all).numRuns;

describe('somebody who knows nothing', {timeout: lawTimeout}, () => {
	test.each([
		[80, 24],
		[60, 20],
		[140, 40],
	])('presses keys at %d by %d, and nothing breaks, leaks or hangs', async (columns, rows) => {
		await nothingIsLost(keysAtStates(share(195_000 / 3), {columns, rows}, columns));
		await nothingIsLost(keysAtScreens(share(5000 / 3), {columns, rows}, columns));
	});
});
