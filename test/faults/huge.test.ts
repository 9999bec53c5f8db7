import {test} from 'vitest';
import {longNotes, manyLeads, onHugeBook} from './huge.ts';
import {nothingIsLost} from './losses.ts';

test('notes of a megabyte hang nothing', async () => {
	await nothingIsLost(onHugeBook(longNotes(), 30_000));
}, 120_000);

test('twenty thousand leads hang nothing', async () => {
	await nothingIsLost(onHugeBook(manyLeads(20_000), 30_000));
}, 120_000);
