import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {builtProgram, freshFolder, newcomer} from './program.ts';
import {someOf} from './runs.ts';

/** Somebody with a cache folder of their own, and what is kept there of the compiled program. */
const aPerson = () => {
	const home = freshFolder();
	const folder = join(home, 'cache/touchbase');
	const kept = () => (existsSync(folder) ? readdirSync(folder) : []);
	return {
		home,
		folder,
		kept,
		file: () => join(folder, kept()[0] ?? 'none'),
		words: () => readFileSync(join(folder, kept()[0] ?? 'none'), 'latin1').split('\n')[0],
		says: (words: readonly string[], env: Record<string, string> = {}): string =>
			execFileSync(process.execPath, [join(builtProgram(), 'dist/cli.js'), ...words], {
				env: {...newcomer(home, '2026-11-12'), XDG_CACHE_HOME: join(home, 'cache'), ...env},
				encoding: 'utf8',
				stdio: 'pipe',
			}),
	};
};

const nothingYet = 'There are no leads yet. Add the first one:';

describe('the compiled program is kept in the cache folder', () => {
	test('by the first run and the first of each command after it, and ignored where it is damaged', () => {
		const person = aPerson();
		expect(person.says(['today'])).toContain(nothingYet);
		expect(person.kept()).toEqual([expect.stringContaining(`${process.version}.${process.platform}.${process.arch}`)]);
		expect(person.words()).toBe('today');
		const before = readFileSync(person.file());
		expect(person.says(['today'])).toContain(nothingYet);
		expect(readFileSync(person.file()).equals(before)).toBe(true);
		person.says(['rules']);
		expect(person.words()).toBe('today rules');
		expect(person.kept()).toHaveLength(1);
		const good = readFileSync(person.file());
		const others = [
			good.subarray(0, good.length / 2),
			Buffer.from('{"version": 1}'),
			Buffer.from(good).fill(0, 200_000, 204_096),
			Buffer.alloc(good.length),
		];
		for (const bytes of someOf(others, 1)) {
			writeFileSync(person.file(), bytes);
			expect(person.says(['today'])).toContain(nothingYet);
			expect(readFileSync(person.file()).equals(bytes)).toBe(false);
		}
	});

	test('and for the screens apart, so that a line does not read their code', () => {
		const person = aPerson();
		expect(person.says([])).toContain(nothingYet);
		expect(person.words()).toBe('screens');
		expect(person.says(['today'])).toContain(nothingYet);
		expect(person.kept()).toEqual([expect.stringContaining('.lines.'), expect.stringContaining('.screens.')]);
	});

	test('in six files at most, for several Nodes, flags and versions', () => {
		const person = aPerson();
		mkdirSync(person.folder, {recursive: true});
		for (const [at, name] of ['oldest', 'older', 'old', 'new', 'newer', 'newest'].entries()) {
			writeFileSync(join(person.folder, name), name);
			utimesSync(join(person.folder, name), at, at);
		}
		person.says(['today'], {NODE_OPTIONS: '--max-old-space-size=1000'});
		expect(person.kept().toSorted()).toEqual([
			expect.stringContaining('max-old-space-size=1000'),
			'new',
			'newer',
			'newest',
			'old',
			'older',
		]);
	});

	test('and nowhere else: without such a folder all works as it does with one', () => {
		const person = aPerson();
		writeFileSync(join(person.home, 'cache'), 'a file');
		expect(person.says(['today'])).toContain(nothingYet);
		expect(readdirSync(join(builtProgram(), 'dist')).toSorted()).toEqual([
			'cli.js',
			'holidays.js',
			'package.json',
			'program.js',
		]);
	});
});
