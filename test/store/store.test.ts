import {mkdirSync, readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {addEntry, changeEntry, setProfile} from '../../source/leads/change.ts';
import {emptyBook} from '../../source/leads/lead.ts';
import {FileTrouble} from '../../source/store/file-trouble.ts';
import {openStore} from '../../source/store/store.ts';
import {callsOf} from '../faults/failing-files.ts';
import {entry} from '../faults/subjects.ts';
import {aStore, leadOf, saidBy} from './a-store.ts';

describe('a commit', () => {
	test('is there for whoever reads next', async () => {
		const {add, open} = aStore();
		const {result, book} = await add('one');
		expect(result).toBe('one');
		expect(open().read()).toEqual(book);
		expect(book.leads.map(({organization}) => organization)).toEqual(['Acme one']);
	});

	test('reading creates nothing', () => {
		const {open, folder} = aStore();
		expect(open().read()).toEqual(emptyBook());
		expect(readdirSync(folder)).toEqual([]);
	});

	test('decides on what is in the file now, not on what was read before', async () => {
		const {add, open} = aStore();
		const inbox = open();
		inbox.read();
		await add('from another terminal');
		await add('from the inbox', inbox);
		expect(inbox.read().leads).toHaveLength(2);
	});

	test('without changes writes nothing', async () => {
		const {open, text} = aStore();
		expect(await open().commit(() => ({changes: [], words: 'looked', result: 7}))).toEqual({
			result: 7,
			book: emptyBook(),
		});
		expect(text()).toBeUndefined();
	});

	test('that cannot be decided leaves everything as it was, and the next one goes through', async () => {
		const {add, open, text} = aStore();
		await add('one');
		const before = text();
		const refusal = new Error('no such lead');
		const refused = open().commit(() => {
			throw refusal;
		});
		await expect(refused).rejects.toBe(refusal);
		expect(text()).toBe(before);
		await add('two');
	});

	test('that would make the file unreadable is refused', async () => {
		const {add, change, text} = aStore();
		await add('one');
		const before = text();
		const said = await saidBy(() =>
			change(book => {
				const lead = leadOf(book, 'one');
				return [changeEntry(lead, lead.log[0] as never, undefined)];
			}),
		);
		expect(said).toMatch(/^This change cannot be made, because after it .*"Acme one".*must say how it began/);
		expect(text()).toBe(before);
	});

	test('makes a file and folders that only their owner may read', async () => {
		const {folder} = aStore();
		const options = {stateFolder: join(folder, 's'), now: () => '2026-11-12T09:30:00Z', id: () => 'x'};
		const store = openStore({file: join(folder, 'new', 'er', 'leads.json'), ...options});
		await store.commit(book => ({changes: [setProfile(book, 'name', 'Ada')], words: '', result: 0}));
		for (const path of ['new', 'new/er', 's']) expect(statSync(join(folder, path)).mode & 0o777).toBe(0o700);
		expect(statSync(join(folder, 'new/er/leads.json')).mode & 0o777).toBe(0o600);
	});

	test('is on the disk before it is acknowledged: the bytes before the rename, the folder after it', async () => {
		const {add, open} = aStore();
		await add('one');
		const calls = await callsOf(files => add('two', open(files)));
		const order = calls.filter(name => ['writeSync', 'fsyncSync', 'renameSync'].includes(name));
		const first = order.indexOf('fsyncSync') - 1;
		expect(order.slice(first, first + 5)).toEqual(['writeSync', 'fsyncSync', 'writeSync', 'renameSync', 'fsyncSync']);
	});

	test('keeps what touchbase does not know, at every level', async () => {
		const {put, add, text} = aStore();
		const log = [{id: 'e', on: '2026-11-01', what: 'applied', mood: 'good'}];
		const leads = [{id: 'l', organization: 'Acme', people: [{name: 'Dana', cat: 'Tom'}], log, stars: 5}];
		put(JSON.stringify({version: 2, theme: 'dark', profile: {shoe: 43}, leads}));
		await add('two');
		expect(JSON.parse(text() ?? '')).toMatchObject({
			theme: 'dark',
			profile: {shoe: 43},
			leads: [...leads, {id: 'two'}],
		});
	});

	test('a note of a megabyte is no trouble', async () => {
		const {add, change, open} = aStore();
		await add('one');
		await change(book => [addEntry(leadOf(book, 'one'), {...entry('long'), note: 'x'.repeat(2 ** 20)})]);
		expect(open().read().leads[0]?.log[1]?.note).toHaveLength(2 ** 20);
	});
});

describe('a file that was there and is gone', () => {
	test('is not taken for a new one', async () => {
		const {add, open, file} = aStore();
		await add('one');
		rmSync(file);
		expect(await saidBy(() => open().read())).toMatch(/is gone: it was there before.*\n.*touchbase restore/);
		await expect(add('two')).rejects.toBeInstanceOf(FileTrouble);
	});

	test('neither for the program that has read it, where nothing else remembers it', async () => {
		const {put, open, file} = aStore();
		put(JSON.stringify(emptyBook()));
		const store = open();
		store.read();
		rmSync(file);
		expect(await saidBy(() => store.read())).toMatch(/is gone/);
		expect(await saidBy(() => store.read())).toMatch(/is gone/);
	});

	test('comes back as the last change left it', async () => {
		const {add, setRole, open, file, text} = aStore();
		await add('one');
		await setRole('one', 'Engineer');
		const last = text();
		rmSync(file);
		const [copy] = open().copies();
		expect(copy).toMatchObject({id: 'last', holds: {leads: 1, entries: 1}});
		await open().restore(copy as never);
		expect(text()).toBe(last);
		expect(await open().undo()).toBe('Taken back: set the role to Engineer.');
	});

	test('can be begun again', async () => {
		const {add, open, file} = aStore();
		await add('one');
		rmSync(file);
		expect(await open().restore('empty')).toBe('Done: began again with no leads.');
		expect(open().read()).toEqual(emptyBook());
	});

	test('with its folder too: none is made in its place', async () => {
		const {folder, add} = aStore();
		const options = {stateFolder: join(folder, 's'), now: () => '2026-11-12', id: () => `${Math.random()}`};
		const open = () => openStore({file: join(folder, 'disk', 'leads.json'), ...options});
		mkdirSync(join(folder, 'disk'));
		await add('one', open());
		rmSync(join(folder, 'disk'), {recursive: true});
		expect(await saidBy(() => add('two', open()))).toMatch(/is gone.*disk or folder connected/);
		expect(readdirSync(folder)).toEqual(['s']);
	});
});
