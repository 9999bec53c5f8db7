import {
	chmodSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {disk} from '../../source/store/files.ts';
import {replace} from '../../source/store/replace.ts';
import {openStore} from '../../source/store/store.ts';
import {interfered} from '../faults/failing-files.ts';
import {freshFolder} from '../program.ts';
import {aStore} from './a-store.ts';

const nothing = () => {};
const isRoot = process.getuid?.() === 0;

describe('replacing a file', () => {
	test('keeps its mode, and a new one is for its owner only', () => {
		const file = join(freshFolder(), 'a');
		replace(disk, file, Buffer.from('one'), undefined, nothing);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		chmodSync(file, 0o640);
		replace(disk, file, Buffer.from('two'), Buffer.from('one'), nothing);
		expect(statSync(file).mode & 0o777).toBe(0o640);
		expect(readFileSync(file, 'utf8')).toBe('two');
	});

	test.skipIf(!isRoot)('keeps its owner', () => {
		const file = join(freshFolder(), 'a');
		writeFileSync(file, 'one');
		disk.fchownSync(disk.openSync(file, 'r'), 1234, 2345);
		replace(disk, file, Buffer.from('two'), Buffer.from('one'), nothing);
		expect(statSync(file)).toMatchObject({uid: 1234, gid: 2345});
	});

	test('does not happen where the last look says no, and leaves nothing', () => {
		const folder = freshFolder();
		const no = () => {
			throw new Error('no');
		};
		expect(() => replace(disk, join(folder, 'a'), Buffer.from('one'), undefined, no)).toThrow('no');
		expect(readdirSync(folder)).toEqual([]);
	});

	test('does not write through a link that somebody has planted for its temporary file', () => {
		const folder = freshFolder();
		const victim = join(freshFolder(), 'victim');
		writeFileSync(victim, 'precious');
		const planted = interfered(({name, args, go}) => {
			if (name === 'openSync' && args[1] === 'wx') symlinkSync(victim, String(args[0]));
			return go();
		});
		expect(() => replace(planted, join(folder, 'a'), Buffer.from('one'), undefined, nothing)).toThrow('EEXIST');
		expect(readFileSync(victim, 'utf8')).toBe('precious');
	});
});

describe('a data file behind a symbolic link', () => {
	test.each([true, false])('stays behind it (the file is there already: %s)', async there => {
		const {folder, file, add, open} = aStore();
		const real = join(folder, 'elsewhere', 'real.json');
		mkdirSync(join(folder, 'elsewhere'));
		if (there) writeFileSync(real, '{"version": 2, "profile": {}, "leads": []}');
		symlinkSync(join('elsewhere', 'real.json'), file);
		await add('one');
		expect(lstatSync(file).isSymbolicLink()).toBe(true);
		expect(readlinkSync(file)).toBe(join('elsewhere', 'real.json'));
		expect(JSON.parse(readFileSync(real, 'utf8')).leads).toHaveLength(1);
		expect(open().read().leads).toHaveLength(1);
	});

	test('has one lock and one history for all its names', async () => {
		const {folder, file, add, text} = aStore();
		await add('one');
		symlinkSync(file, join(folder, 'other.json'));
		const options = {stateFolder: join(folder, 'state'), now: () => '2026-11-12', id: () => 'x'};
		const other = openStore({file: join(folder, 'other.json'), ...options});
		expect(await other.undo()).toBe('Taken back: added Acme one.');
		expect(JSON.parse(text() ?? '').leads).toEqual([]);
	});
});
