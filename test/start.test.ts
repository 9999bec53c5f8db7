import {execFileSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {freshFolder, newcomer, programFolder} from './program.ts';

const isKept = (name: string) => name.endsWith('.v8');

/** A copy of the program as it was built, and what is kept of it compiled. */
const aCopy = () => {
	const folder = join(freshFolder(), 'dist');
	cpSync(join(programFolder(), '../dist'), folder, {recursive: true});
	const kept = () => readdirSync(folder).filter(isKept).toSorted();
	const lines = () => join(folder, kept().find(name => name.startsWith('lines-')) ?? 'none');
	return {
		folder,
		kept,
		lines,
		says: (...words: string[]): string =>
			execFileSync(process.execPath, [join(folder, 'cli.js'), ...words], {
				env: newcomer(freshFolder(), '2026-11-12'),
				encoding: 'utf8',
			}),
	};
};

const nothingYet = 'There are no leads yet. Add the first one:';

describe('the program starts with what was compiled of it before', () => {
	test('the build keeps it for lines and for screens, for the Node that it runs on', () => {
		const copy = aCopy();
		const before = readFileSync(copy.lines());
		expect(copy.kept()).toEqual([`lines-${process.version}.v8`, `screens-${process.version}.v8`]);
		expect(copy.says('today')).toContain(nothingYet);
		expect(readFileSync(copy.lines()).equals(before)).toBe(true);
	});

	test('where there is none, as after a change of Node, the first run keeps it', () => {
		const copy = aCopy();
		for (const name of copy.kept()) rmSync(join(copy.folder, name));
		expect(copy.says('today')).toContain(nothingYet);
		expect(copy.kept()).toEqual([`lines-${process.version}.v8`]);
		expect(readFileSync(copy.lines()).length).toBeGreaterThan(100_000);
		expect(readdirSync(copy.folder).filter(name => name.includes('.v8.'))).toEqual([]);
	});

	test('what is cut off, of another program or nothing at all is not taken', () => {
		const copy = aCopy();
		const good = readFileSync(copy.lines());
		const others = [good.subarray(0, good.length / 2), Buffer.alloc(good.length), Buffer.from('{"version": 1}')];
		for (const bytes of others) {
			writeFileSync(copy.lines(), bytes);
			expect(copy.says('today')).toContain(nothingYet);
		}
	});
});
