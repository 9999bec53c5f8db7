import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {aStore, leadOf} from './a-store.ts';

test('a file of version 1 is written as version 2 at its first change, is kept as it was, and undo crosses the change', async () => {
	const old = readFileSync('test/store/version-1/leads.json', 'utf8');
	const {put, open, setRole, text} = aStore();
	put(old);
	const {leads} = open().read();
	expect(text()).toBe(old);
	const [{id, role} = {id: '', role: ''}] = leads;
	await setRole(id, 'Engineer');
	const written = JSON.parse(text() ?? '');
	expect([written.version, written.leads[0].role]).toEqual([2, 'Engineer']);
	const copies = open().copies();
	expect(copies).toHaveLength(1);
	await open().undo();
	expect(leadOf(open().read(), id).role).toBe(role);
	expect(open().read().leads).toEqual(leads);
	await open().redo();
	expect(leadOf(open().read(), id).role).toBe('Engineer');
	await open().restore(copies[0] ?? 'empty');
	expect(open().read().leads).toEqual(leads);
});
