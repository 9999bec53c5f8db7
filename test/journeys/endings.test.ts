import {describe, expect, test} from 'vitest';
import {endedAt} from '../faults/endings.ts';

// One of the pairs; all of them are in the faults.
describe.skipIf(process.platform !== 'linux')('after the end nothing but cleaning up is done', () => {
	test('where an editor has stopped, and control-c ends it', async () => {
		expect(await endedAt('an editor has stopped', 'ctrl-c')).toEqual([]);
	});
});
