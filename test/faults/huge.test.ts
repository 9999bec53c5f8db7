import {expect, test} from 'vitest';
import {addEntry} from '../../source/leads/change.ts';
import {aStore, leadOf, saidBy} from '../store/a-store.ts';
import {longNotes, manyLeads, onHugeBook} from './huge.ts';
import {nothingIsLost} from './losses.ts';
import {entry} from './subjects.ts';

test('notes of a megabyte hang nothing', async () => {
	await nothingIsLost(onHugeBook(longNotes()));
});

test('five thousand leads hang nothing', async () => {
	await nothingIsLost(onHugeBook(manyLeads(5000)));
});

test('a book that could not be read again is not written', async () => {
	const {add, change, text} = aStore();
	await add('one');
	const before = text();
	const note = 'x'.repeat(64 * 2 ** 20);
	const said = await saidBy(() => change(book => [addEntry(leadOf(book, 'one'), {...entry('long'), note})]));
	expect(said).toMatch(/larger than 64 MB/);
	expect(text()).toBe(before);
});
