import {describe, test} from 'vitest';
import {damagedAnywhere} from '../faults/damage.ts';
import {failingEverywhere, shortWritesOf} from '../faults/errors.ts';
import {replacedAtEveryCall, replacedMeanwhile, replacedWhileAFormIsOpen} from '../faults/foreign.ts';
import {nothingIsLost, somethingIsLost} from '../faults/losses.ts';

// The part of the fault list that needs no second process; see faults.test.ts.

describe('nothing acknowledged is lost', () => {
	test('when any file call fails, in any way, once or from then on', async () => {
		for (const tried of ['add', 'undo', 'restore'] as const)
			await nothingIsLost(failingEverywhere('ours', tried, false));
		await somethingIsLost(failingEverywhere('in place', 'add', false));
	});

	test('when the disk takes only some bytes at a time', async () => {
		await nothingIsLost(shortWritesOf('ours', [1, 7, 100, 1000]));
		await somethingIsLost(shortWritesOf('in place', [1, 7, 100]));
	});

	test('when another program replaces the file between reading and writing, or while a form is open', async () => {
		await nothingIsLost(replacedMeanwhile('ours', 20));
		await somethingIsLost(replacedMeanwhile('lowdb', 20));
		await nothingIsLost(replacedWhileAFormIsOpen('ours', 20));
		await somethingIsLost(replacedWhileAFormIsOpen('lowdb', 20));
	});

	test('when another program replaces the file before any file call of a commit but the rename', async () => {
		await nothingIsLost(replacedAtEveryCall());
		await somethingIsLost(replacedMeanwhile('lowdb', 2));
	});
});

describe('a damaged file', () => {
	test('is loaded validly or refused in plain words, and never overwritten, 60 times', async () => {
		await nothingIsLost(damagedAnywhere('ours', 60));
		await somethingIsLost(damagedAnywhere('lowdb', 50));
	});
});
