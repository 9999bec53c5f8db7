import {describe, test} from 'vitest';
import {longRuns} from '../runs.ts';
import {damagedTables} from './damaged-tables.ts';
import {nothingIsLost} from './losses.ts';

describe('a damaged file that is brought in', () => {
	test.each(['csv', 'json', 'mail'] as const)(
		'of %s is taken as far as it can be read, or refused in plain words',
		async format => {
			await nothingIsLost(damagedTables(format, longRuns(2000, 200)));
		},
	);
});
