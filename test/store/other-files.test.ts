import {execFileSync, spawn} from 'node:child_process';
import {appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {disk, makeFolder} from '../../source/store/files.ts';
import {isDead, thisOwner} from '../../source/store/owner.ts';
import {type Place, placeOf} from '../../source/store/place.ts';
import {openStore} from '../../source/store/store.ts';
import {freshFolder} from '../program.ts';
import {aStore, saidBy} from './a-store.ts';

const placeIn = ({folder, file}: ReturnType<typeof aStore>) => placeOf(disk, file, join(folder, 'state'));

/** A store with one lead, and something else in the place of one of the files beside it. */
const withOther = async (which: keyof Place, make: (path: string) => void) => {
	const store = aStore();
	await store.add('one');
	const path = placeIn(store)[which];
	mkdirSync(dirname(path), {recursive: true});
	rmSync(path, {force: true, recursive: true});
	make(path);
	return store;
};

const pipe = (path: string) => void execFileSync('mkfifo', [path]);
const endless = (path: string) => symlinkSync('/dev/zero', path);

describe.skipIf(process.platform !== 'linux')('a file beside the data file that is no ordinary file', () => {
	test.each([
		['pipe', pipe],
		['link to an endless device', endless],
	])('as the journal is not waited for: a %s', async (_, make) => {
		const {open, add, text} = await withOther('journal', make);
		const before = text();
		for (const call of [() => open().undo(), () => add('two')]) {
			const said = await saidBy(call);
			expect(said).toMatch(/it is not an ordinary file\.\nNothing was changed\./);
			expect(said.split('\n')).toHaveLength(2);
		}
		expect(text()).toBe(before);
		expect(open().examine().at(-1)).toMatchObject({is: 'bad', words: expect.stringMatching(/not an ordinary file/)});
		expect(open().read().leads).toHaveLength(1);
	});

	test.each([
		['pipe', pipe],
		['link to an endless device', endless],
	])('as the lock is not waited for: a %s', async (_, make) => {
		const {add} = await withOther('lock', make);
		expect(await saidBy(() => add('two'))).toMatch(/could not be written: it is not an ordinary file/);
	});

	test('as the unsaved forms counts as none', async () => {
		const {open} = await withOther('unsavedForms', pipe);
		expect(open().unsavedForms.load()).toEqual({});
	});

	test('as what the last change wrote counts as none', async () => {
		const {open, put} = await withOther('last', pipe);
		put('{');
		expect(open().copies()).toEqual([]);
	});

	test('as a copy is refused', async () => {
		const store = aStore();
		for (const id of ['one', 'two']) await store.add(id);
		const {copies} = placeIn(store);
		const [name = ''] = readdirSync(copies);
		rmSync(join(copies, name));
		pipe(join(copies, name));
		const [copy] = store.open().copies();
		expect(await saidBy(() => store.open().restore(copy as never))).toMatch(/not an ordinary file/);
		expect(await store.open().undo()).toBe('Taken back: added Acme two.');
	});
});

test.skipIf(process.platform !== 'linux').each([
	['pipe', pipe],
	['link to an endless device', endless],
])('a %s as what a sync program put beside the data file is refused, and stays', async (_, make) => {
	const store = aStore();
	await store.add('one');
	const before = store.text();
	const name = 'leads.sync-conflict-20261112-093000-ABCDEFG.json';
	make(join(store.folder, name));
	expect(store.open().read().leads).toHaveLength(1);
	expect(await saidBy(() => store.open().mergeRivals())).toMatch(/not an ordinary file\.\nNothing was changed\./);
	expect([store.text(), store.open().rivals()]).toEqual([before, [name]]);
});

describe('folders', () => {
	test.skipIf(process.platform !== 'linux')('that cannot be made are tried once: a data file below /proc', async () => {
		const folder = freshFolder();
		const at = (file: string, stateFolder: string) =>
			openStore({file, stateFolder, now: () => '2026-11-12', id: () => 'x'});
		const stores = [at('/proc/x/y/leads.json', folder), at(join(folder, 'leads.json'), '/proc/x/y')];
		for (const store of stores) {
			const change = () =>
				store.commit(() => ({
					changes: [{of: 'profile', key: 'name', from: undefined, to: 'Ada'}],
					words: 'a name',
					result: 0,
				}));
			expect(await saidBy(change)).toMatch(/could not be written: its folder is not there\.\nNothing was changed\./);
		}
		expect(readdirSync(folder)).toEqual([]);
	});

	test('are made one by one, and those that were made are named', () => {
		const folder = freshFolder();
		expect(makeFolder(disk, join(folder, 'a', 'b'))).toEqual([join(folder, 'a'), join(folder, 'a', 'b')]);
		expect(makeFolder(disk, join(folder, 'a', 'b'))).toEqual([]);
	});
});

test.skipIf(process.platform !== 'linux')(
	'a process that has ended is dead though its parent takes no notice',
	async () => {
		// The shell becomes a sleep, which never asks after the child that the shell began.
		const parent = spawn('sh', ['-c', 'exec 3<&0; cat <&3 & echo $!; exec sleep 60'], {stdio: 'pipe'});
		const pid = Number(await new Promise(resolve => parent.stdout.once('data', resolve)));
		while (readFileSync(`/proc/${parent.pid}/comm`, 'utf8').trim() !== 'sleep') await pause(1);
		const me = thisOwner(disk);
		const fields = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
		const owner = {...me, pid, start: fields()[19] ?? ''};
		expect(isDead(disk, owner, me, 0)).toBe(false);
		parent.stdin.end();
		while (fields()[0] !== 'Z') await pause(1);
		expect(isDead(disk, owner, me, 0)).toBe(true);
		parent.kill('SIGKILL');
	},
);

test('a line of the journal that a newer touchbase wrote is refused in two lines, and may be changed after', async () => {
	const store = aStore();
	await store.add('one');
	const {journal} = placeIn(store);
	const line = {version: 99, id: 'x', when: '2026-11-12', words: 'danced', changes: [{of: 'dance'}]};
	appendFileSync(journal, `\n${JSON.stringify({...line, before: 'a', after: 'b'})}`);
	const said = await saidBy(() => store.open().undo());
	expect(said).toMatch(/^The undo journal was written by a newer touchbase \(version 99; .*\n.*Update touchbase/);
	expect(said.split('\n')).toHaveLength(2);
	await store.add('two');
	expect(store.open().read().leads).toHaveLength(2);
});
