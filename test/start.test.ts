import {execFileSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {freshFolder, newcomer, programFolder} from './program.ts';

/** A copy of the program as it was built, and what is kept of it compiled. */
const aCopy = () => {
	const folder = join(freshFolder(), 'dist');
	const home = freshFolder();
	cpSync(join(programFolder(), '../dist'), folder, {recursive: true});
	const kept = () => readdirSync(folder).filter(name => /^(lines|screens)\./.test(name));
	return {
		folder,
		home,
		kept,
		lines: () => join(folder, kept().find(name => name.startsWith('lines.')) ?? 'none'),
		says: (...words: string[]): string =>
			execFileSync(process.execPath, [join(folder, 'cli.js'), ...words], {
				env: newcomer(home, '2026-11-12'),
				encoding: 'utf8',
			}),
	};
};

const nothingYet = 'There are no leads yet. Add the first one:';

describe('the program starts with what was compiled of it before', () => {
	test('the build keeps it for lines and for screens, for the Node that it runs on', () => {
		const copy = aCopy();
		const before = readFileSync(copy.lines());
		const whose = `${process.version}.${process.platform}.${process.arch}.v8`;
		expect(copy.kept()).toEqual([expect.stringMatching(/^lines\./), expect.stringMatching(/^screens\./)]);
		for (const name of copy.kept()) expect(name.endsWith(whose)).toBe(true);
		expect(copy.says('today')).toContain(nothingYet);
		expect(readFileSync(copy.lines()).equals(before)).toBe(true);
	});

	test('where there is none, as after a change of Node, the first run keeps it', () => {
		const copy = aCopy();
		for (const name of copy.kept()) rmSync(join(copy.folder, name));
		expect(copy.says('today')).toContain(nothingYet);
		expect(copy.kept()).toEqual([expect.stringMatching(/^lines\..*\.v8$/)]);
		expect(readFileSync(copy.lines()).length).toBeGreaterThan(100_000);
	});

	test('what is cut off, of another program or nothing at all is not taken', () => {
		const copy = aCopy();
		const good = readFileSync(copy.lines());
		const lines = copy.lines();
		const damaged = Buffer.from(good).fill(0, 200_000, 204_096);
		const others = [
			damaged,
			good.subarray(0, good.length / 2),
			Buffer.alloc(good.length),
			Buffer.from('{"version": 1}'),
		];
		for (const bytes of others) {
			writeFileSync(lines, bytes);
			expect(copy.says('today')).toContain(nothingYet);
			expect(readFileSync(lines).equals(bytes)).toBe(false);
		}
	});
});

test('what is not ASCII in its patterns is there in the program that was built', () => {
	const copy = aCopy();
	const text = join(copy.home, 'letter');
	writeFileSync(text, 'Subject: Hello\n\nI’ll call you on Friday – you won’t regret it.');
	copy.says('add', 'Acme');
	expect(JSON.parse(copy.says('draft', 'acme', '--text', text, '--json')).drafts[0]).toMatchObject({
		promises: ['2026-11-13'],
		findings: [{rule: 'kennedy-7'}],
	});
});
