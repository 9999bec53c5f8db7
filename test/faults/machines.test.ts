import {test} from 'vitest';
import {longRuns} from '../runs.ts';
import {nothingIsLost, somethingIsLost} from './losses.ts';
import {threeMachines} from './machines.ts';

test('three machines that sync through git end with the same book and everything in it', async () => {
	await nothingIsLost(threeMachines('ours', longRuns(200, 20)));
	await somethingIsLost(threeMachines('git by lines', 12));
});
