import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {disk} from '../../source/store/files.ts';
import {holderOf, whileLocked} from '../../source/store/lock.ts';
import {type Owner, thisOwner} from '../../source/store/owner.ts';
import {interfered, systemError} from '../faults/failing-files.ts';
import {freshFolder} from '../program.ts';
import {patience} from '../runs.ts';
import {saidBy} from './a-store.ts';

const aLock = () => join(freshFolder(), 'leads.json.lock');

/** A lock held by somebody else: of this machine, its first process is always alive. */
const heldBy = (other: Partial<Owner> = {}) => {
	const lock = aLock();
	const first = {pid: 1, start: readFileSync('/proc/1/stat', 'utf8').split(') ').at(-1)?.split(' ')[19] ?? ''};
	writeFileSync(lock, JSON.stringify({...thisOwner(disk), ...first, token: 'abc', ...other}));
	return lock;
};

const got = (lock: string, most = 50) => whileLocked(disk, lock, 'leads.json', () => 'got it', {patience: most});

describe.skipIf(process.platform !== 'linux')('the lock', () => {
	test('is held during the work, names its owner, and is gone after it', async () => {
		const lock = aLock();
		await whileLocked(disk, lock, 'leads.json', isOurs => {
			expect(JSON.parse(readFileSync(lock, 'utf8')).pid).toBe(process.pid);
			expect(isOurs()).toBe(true);
		});
		expect(readdirSync(join(lock, '..'))).toEqual([]);
	});

	test('is let go of when the work fails', async () => {
		const lock = aLock();
		const work = () => {
			throw new Error('no');
		};
		await expect(whileLocked(disk, lock, 'leads.json', work)).rejects.toThrow('no');
		expect(readdirSync(join(lock, '..'))).toEqual([]);
	});

	test('of a living process is waited for, and then its holder is named', async () => {
		const lock = heldBy();
		expect(await saidBy(() => got(lock))).toMatch(
			/^Another touchbase is writing \(process 1 on \S+\) and does not finish/,
		);
		expect(existsSync(lock)).toBe(true);
		expect(holderOf(disk, lock)).toMatchObject({dead: false});
	});

	test('comes free as soon as the holder lets go', async () => {
		const lock = heldBy();
		const waiting = got(lock, patience);
		disk.unlinkSync(lock);
		expect(await waiting).toBe('got it');
	});

	test('of a process that is gone is taken over at once', async () => {
		const {pid} = spawnSync(process.execPath, ['--version']);
		const lock = heldBy({pid});
		expect(holderOf(disk, lock)).toMatchObject({dead: true});
		expect(await got(lock)).toBe('got it');
		expect(readdirSync(join(lock, '..'))).toEqual([]);
	});

	test('of a process whose number was given to another one is taken over', async () => {
		expect(await got(heldBy({start: '7'}))).toBe('got it');
	});

	test('from before the machine was started again is taken over', async () => {
		expect(await got(heldBy({boot: 'another'}))).toBe('got it');
	});

	test('from another machine is left to it for thirty seconds by the clock of the disk', async () => {
		const lock = heldBy({host: 'elsewhere'});
		expect(await saidBy(() => got(lock))).toMatch(/on elsewhere/);
		utimesSync(lock, Date.now() / 1000 - 31, Date.now() / 1000 - 31);
		expect(await got(lock)).toBe('got it');
	});

	test('that says nothing is left alone for thirty seconds too', async () => {
		const lock = aLock();
		writeFileSync(lock, '');
		expect(await saidBy(() => got(lock))).toMatch(/Another touchbase is writing and does not finish/);
		utimesSync(lock, Date.now() / 1000 - 31, Date.now() / 1000 - 31);
		expect(await got(lock)).toBe('got it');
	});

	test('works on a disk without hard links', async () => {
		const exFat = interfered(({name, go}) => {
			if (name === 'linkSync') throw systemError('EPERM', name);
			return go();
		});
		const lock = aLock();
		expect(await whileLocked(exFat, lock, 'leads.json', () => existsSync(lock))).toBe(true);
		expect(readdirSync(join(lock, '..'))).toEqual([]);
		const held = heldBy();
		expect(await saidBy(() => whileLocked(exFat, held, 'leads.json', () => 0, {patience: 50}))).toMatch(/process 1/);
	});

	test('is got where the answer to the link was lost on the network', async () => {
		const overNfs = interfered(({name, go}) => {
			const result = go();
			if (name === 'linkSync') throw systemError('EEXIST', name);
			return result;
		});
		expect(await whileLocked(overNfs, aLock(), 'leads.json', () => 'got it', {patience: 50})).toBe('got it');
	});
});
