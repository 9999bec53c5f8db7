import {describe, test} from 'vitest';
import {killedAtEveryCall, oneWriterKilled, stormOfKills} from './kills.ts';
import {nothingIsLost, somethingIsLost} from './losses.ts';
import {deadOwner, manyAtOnce} from './together.ts';

// The fault list at the size of every day; `npm run test:faults` has the long form. Each fault has its control: with
// something less careful in the place of the store, the same trial must find losses, or it would prove nothing.

describe('nothing acknowledged is lost', () => {
	test('when a writer is killed at random moments, 30 times', async () => {
		await nothingIsLost(oneWriterKilled('ours', 30));
		await somethingIsLost(killedAtEveryCall('in place'));
	});

	test('in a storm of kills over four writers', async () => {
		await nothingIsLost(stormOfKills('ours', 20));
		await somethingIsLost(stormOfKills('lowdb', 5));
	});

	test('when a commit is killed before or after any of its file calls', async () => {
		await nothingIsLost(killedAtEveryCall('ours', {processes: false}));
		await somethingIsLost(killedAtEveryCall('in place', {processes: false}));
	});

	test('when two processes make 200 commits each to leads of their own', async () => {
		await nothingIsLost(manyAtOnce('ours', 2, 200, false));
		await somethingIsLost(manyAtOnce('lowdb', 2, 60, false));
	});

	test('when four processes make 200 commits each to the same lead', async () => {
		await nothingIsLost(manyAtOnce('ours', 4, 200, true));
		await somethingIsLost(manyAtOnce('lowdb', 4, 60, true));
	});
});

describe('the lock of a dead owner', () => {
	test('is taken by one of eight contenders at a time, 20 times over', async () => {
		await nothingIsLost(deadOwner('ours', 20));
		await somethingIsLost(deadOwner('unlink and link', 40));
	});
});
