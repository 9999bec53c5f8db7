import {describe, expect, test} from 'vitest';
import {endedAt} from '../faults/endings.ts';

// Some of the pairs; all of them are in the faults.
describe.skipIf(process.platform !== 'linux')('after the end nothing but cleaning up is done', () => {
	test.concurrent.for([
		['it is suspended at once from the filter', 'ctrl-c'],
		['an editor has stopped', 'ctrl-c'],
		['a verb is under way', 'ctrl-c'],
	] as const)('where %s, and %s ends it', async ([moment, ending], {onTestFinished}) => {
		expect(await endedAt(moment, ending, onTestFinished)).toEqual([]);
	});
});
