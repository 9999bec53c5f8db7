import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {LowSync} from 'lowdb';
import {JSONFileSync} from 'lowdb/node';
import {describe, expect, test} from 'vitest';
import {type Book, emptyBook} from '../../source/leads/lead.ts';
import {FileTrouble} from '../../source/store/file-trouble.ts';
import {openStore} from '../../source/store/store.ts';
import {book, odd} from '../faults/odd-files.ts';
import {newLead} from '../faults/subjects.ts';
import {aStore, saidBy} from './a-store.ts';

const lead = newLead('one');

describe('a data file', () => {
	test.each(odd)('%s is refused in words of its own, and stays as it is', async (_name, content, message) => {
		const {put, open, add, file} = aStore();
		put(content);
		const bytes = readFileSync(file);
		for (const call of [() => open().read(), () => add('two'), () => open().undo()]) {
			const said = await saidBy(call);
			expect(said).toMatch(message);
			expect(said.split('\n')).toHaveLength(2);
			expect(readFileSync(file).equals(bytes)).toBe(true);
		}
		expect(({} as {x?: number}).x).toBeUndefined();
		expect(open().examine()[0]).toMatchObject({is: 'bad', words: expect.stringMatching(message)});
	});

	test('each has a message that no other has', async () => {
		const said = await Promise.all(
			odd.slice(0, 16).map(([, content]) => {
				const {put, open} = aStore();
				put(content);
				return saidBy(() => open().read()).then(words => words.replace(/^\S+/, '').split('\n')[0]);
			}),
		);
		const sameOnPurpose = 1; // UTF-16 with and without its mark
		expect(new Set(said).size).toBe(said.length - sameOnPurpose);
	});

	test('of 100 MB is refused without being read', async () => {
		const {put, open, file} = aStore();
		put(' ');
		truncateSync(file, 100 * 2 ** 20);
		expect(await saidBy(() => open().read())).toMatch(/larger than 64 MB/);
	});

	test('that is a folder', async () => {
		const {file, open, add} = aStore();
		mkdirSync(file);
		for (const call of [() => open().read(), () => add('one')])
			expect(await saidBy(call)).toMatch(/is a folder, not a data file/);
	});

	test.skipIf(process.platform === 'win32')('that is a pipe is not waited for', async () => {
		const {file, open} = aStore();
		execFileSync('mkfifo', [file]);
		expect(await saidBy(() => open().read())).toMatch(/is not an ordinary file/);
	});

	test('in a folder that is a file', async () => {
		const {folder, open} = aStore();
		writeFileSync(`${folder}/leads.json`, '');
		const inside = aStoreAt(`${folder}/leads.json/leads.json`, folder);
		expect(await saidBy(() => inside.read())).toMatch(/a part of its path is a file/);
		expect(await saidBy(() => open().read())).toMatch(/empty/);
	});

	test('that links to itself', async () => {
		const {file, open, add} = aStore();
		symlinkSync(file, file);
		for (const call of [() => open().read(), () => add('one')])
			expect(await saidBy(call)).toMatch(/go round in a circle/);
	});

	test('that nobody may read', async () => {
		const {file, open, put} = aStore();
		put(book([]));
		chmodSync(file, 0o000);
		expect(await saidBy(() => open().read())).toMatch(/may not be read by anybody|not allowed/);
	});

	test('that is read-only is read, and not written', async () => {
		const {file, open, add, put, text} = aStore();
		put(book([]));
		chmodSync(file, 0o444);
		expect(open().read().leads).toEqual([]);
		expect(await saidBy(() => add('one'))).toMatch(/could not be written: it is read-only.\n.*chmod u\+w/);
		expect(text()).toBe(book([]));
	});

	test('in a read-only folder is read, and not written', async () => {
		const {folder, open, add, put, text} = aStore();
		put(book([]));
		chmodSync(folder, 0o555);
		expect(open().read().leads).toEqual([]);
		expect(await saidBy(() => add('one'))).toMatch(/could not be written: .*(read-only|not allowed)/);
		expect(text()).toBe(book([]));
		chmodSync(folder, 0o755);
		expect(existsSync(`${folder}/leads.json.lock`)).toBe(false);
	});

	test('is not written where there is no place for what has to be kept', async () => {
		const {folder, add, put, text, open} = aStore();
		put(book([]));
		writeFileSync(`${folder}/state`, 'not a folder');
		await expect(add('one')).rejects.toBeInstanceOf(FileTrouble);
		expect(text()).toBe(book([]));
		rmSync(`${folder}/state`);
		await add('one');
		expect(open().read().leads).toHaveLength(1);
	});

	test('that holds null is for lowdb as good as none: it is overwritten', () => {
		const {file, put, text} = aStore();
		put('null');
		new LowSync<Book>(new JSONFileSync(file), emptyBook()).update(({leads}) => leads.push(lead));
		expect(JSON.parse(text() ?? '').leads).toHaveLength(1);
	});
});

const aStoreAt = (file: string, folder: string) =>
	openStore({file, stateFolder: `${folder}/state`, now: () => '2026-11-12', id: () => 'x'});
