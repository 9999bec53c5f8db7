import {linkSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {type Copy, thinned} from '../../source/store/copies.ts';
import {interfered, systemError} from '../faults/failing-files.ts';
import {aStore} from './a-store.ts';

const copy = (until: string, bytes = 1000): Copy => ({id: until, until, bytes, holds: {leads: 1, entries: 1}});

/** A copy every hour, for as many days, the newest first. */
const hourly = (days: number) =>
	Array.from({length: days * 24}, (_, i) => copy(new Date(Date.UTC(2026, 11, 31, 23) - i * 3_600_000).toISOString()));

const kept = (copies: Copy[]) => {
	const gone = new Set(thinned(copies));
	return copies.filter(copy => !gone.has(copy));
};

describe('the copies', () => {
	test('that stay are the last twenty, the last of each of thirty days, and the last of each of twelve months', () => {
		const left = kept(hourly(400)).map(({until}) => until);
		expect(left.slice(0, 20)).toEqual(
			hourly(1)
				.slice(0, 20)
				.map(({until}) => until),
		);
		expect(left.filter(until => until.endsWith('T23:00:00.000Z'))).toHaveLength(30 + 11);
		expect(left.at(-1)).toBe('2026-01-31T23:00:00.000Z');
	});

	test('that stay today are enough for tomorrow: thinned one by one they are the same', () => {
		let left: Copy[] = [];
		for (const next of hourly(400).toReversed()) left = kept([next, ...left]);
		expect(left).toEqual(kept(hourly(400)));
	});

	test('do not go because a clock was wrong once: the newest are those that were made last', () => {
		const future = Array.from({length: 30}, (_, i) => copy(`2036-01-${String(30 - i).padStart(2, '0')}T09:00`));
		const newest = copy('2026-11-12T09:30');
		expect(kept([newest, ...future])).toContain(newest);
	});

	test('take no more than 256 MB, but for the last three', () => {
		const large = Array.from({length: 20}, (_, i) => copy(`2026-11-12T09:${59 - i}`, 60 * 2 ** 20));
		expect(kept(large)).toHaveLength(4);
		expect(kept(large.map(one => ({...one, bytes: 300 * 2 ** 20})))).toHaveLength(3);
	});

	test('cost nothing: the copy is the file that was there before', async () => {
		const {add, file, folder} = aStore();
		await add('one');
		const {ino} = statSync(file);
		await add('two');
		expect(copiesIn(folder).map(path => statSync(path).ino)).toEqual([ino]);
	});

	test('are written out where a second name is not possible', async () => {
		const {add, open, text, folder} = aStore();
		await add('one');
		const before = text();
		const otherDisk = interfered(({name, args, go}) => {
			if (name === 'linkSync' && String(args[1]).endsWith('.json')) throw systemError('EXDEV', name);
			return go();
		});
		await add('two', open(otherDisk));
		expect(copiesIn(folder).map(path => readFileSync(path, 'utf8'))).toEqual([before]);
	});

	test('do not change when somebody writes over the data file', async () => {
		const {add, put, text, folder, file} = aStore();
		await add('one');
		const before = text();
		await add('two');
		linkSync(file, `${file}.elsewhere`);
		put('{}');
		expect(copiesIn(folder).map(path => readFileSync(path, 'utf8'))).toEqual([before]);
	});
});

const copiesIn = (folder: string): string[] =>
	readdirSync(join(folder, 'state'), {recursive: true})
		.map(String)
		.filter(name => /copies.*\.json$/.test(name))
		.map(name => join(folder, 'state', name));
