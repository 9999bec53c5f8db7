import {describe, test} from 'vitest';
import {nothingIsLost, somethingIsLost} from './losses.ts';
import {endedBy, endedInAllWays, linesEnded} from './signals.ts';
import {inboxWhileOthersLog} from './watching.ts';

// The part of the fault list that needs the whole program in a terminal. That a signal leaves the terminal as it was
// found, idle or with a form open, is in the journeys as well.

describe('whatever ends it', () => {
	test('what was typed is in the file or in the draft, and the terminal is as it was found', async () => {
		await nothingIsLost(endedInAllWays(1, ['a commit is made']));
		await nothingIsLost(endedBy('hang up', 'a form is open'));
		await nothingIsLost(endedBy('hang up', 'idle'));
		for (let i = 0; i < 5; i++) await nothingIsLost(endedBy('SIGHUP again and again', 'a form is open'));
		await somethingIsLost(endedBy('SIGKILL', 'a form is open'));
	});

	test('a line has logged what it says it has', async () => {
		await nothingIsLost(linesEnded(6));
	});
});

describe('an open inbox', () => {
	test('shows what fifty lines in two other terminals add, and keeps the typed text and its cursor', async () => {
		await nothingIsLost(inboxWhileOthersLog(50, {processes: 'two'}));
		await somethingIsLost(inboxWhileOthersLog(2, {slow: 300, processes: 'two', stopped: true}));
	});
});
