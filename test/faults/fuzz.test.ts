import {describe, test} from 'vitest';
import {lawTimeout, longRuns} from '../runs.ts';
import {changedBooks} from './fuzz/books.ts';
import {keysAtScreens} from './fuzz/keys.ts';
import {keysAtStates} from './fuzz/states.ts';
import {nothingIsLost} from './losses.ts';

// What nobody does on purpose, in numbers: 200,000 keys and 5,000 files with SHARE_OF_RUNS=1, as 20,000 lines of
// test/verbs/bad-input.test.ts; `npm run test:faults:long` has 10,000 texts for each output.

describe('somebody who knows nothing', {timeout: lawTimeout}, () => {
	test.each([
		[80, 24],
		[60, 20],
		[140, 40],
	])('presses keys at %d by %d, and nothing breaks, leaks or hangs', async (columns, rows) => {
		await nothingIsLost(keysAtStates(longRuns(65_000, 6000), {columns, rows}, columns));
		await nothingIsLost(keysAtScreens(longRuns(1700, 300), {columns, rows}, columns));
	});

	test('edits values of the data file, one and two at once: it is refused in two lines, or shown as text', async () => {
		await nothingIsLost(changedBooks(longRuns(5000, 160), 5));
	});
});
