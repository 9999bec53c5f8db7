import {test} from 'vitest';
import {nothingIsLost} from './losses.ts';
import {undoneElsewhere, undoneTogether} from './undoing.ts';

test('what one process did another takes back, and refuses to where it was edited by hand since', async () => {
	await nothingIsLost(undoneElsewhere());
});

test('two processes that log and undo at the same time leave the file as it was', async () => {
	await nothingIsLost(undoneTogether(2, 15));
});
