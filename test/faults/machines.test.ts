import {test} from 'vitest';
import {runs} from '../runs.ts';
import {nothingIsLost, somethingIsLost} from './losses.ts';
import {threeMachines} from './machines.ts';

test('three machines that sync through git end with the same book and everything in it', async () => {
	await nothingIsLost(threeMachines('ours', runs(200).numRuns));
	await somethingIsLost(threeMachines('git by lines', 12));
});
