import {test} from 'vitest';
import {longNotes, manyLeads, onHugeBook} from './huge.ts';
import {nothingIsLost} from './losses.ts';

test('notes of a megabyte hang nothing', async () => {
	await nothingIsLost(onHugeBook(longNotes()));
});

test('five thousand leads hang nothing', async () => {
	await nothingIsLost(onHugeBook(manyLeads(5000)));
});
