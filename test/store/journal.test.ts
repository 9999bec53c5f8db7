import {appendFileSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {disk} from '../../source/store/files.ts';
import {type Action, append, compact, digestOf, type Line, linesOf, stacksOf} from '../../source/store/journal.ts';
import {freshFolder} from '../program.ts';

/** An action that takes the file from one state to another, both named by a letter. */
const action = (id: string, before: string, after: string, words = id): Action => ({
	id,
	when: '2026-11-12T09:30',
	words,
	changes: [],
	before,
	after,
});
const undo = (id: string, of: string, before: string, after: string): Line => ({
	id,
	when: '2026-11-12T09:31',
	undo: of,
	before,
	after,
});
const redo = (id: string, of: string, before: string, after: string): Line => ({
	id,
	when: '2026-11-12T09:32',
	redo: of,
	before,
	after,
});

const names = (lines: Line[], now: string) => {
	const {done, undone} = stacksOf(lines, now);
	return [done.map(({id}) => id).join(), undone.map(({id}) => id).join()];
};

describe('the journal', () => {
	test('adds up to what can be undone and done again', () => {
		const two = [action('1', 'a', 'b'), action('2', 'b', 'c')];
		expect(names(two, 'c')).toEqual(['1,2', '']);
		expect(names([...two, undo('3', '2', 'c', 'b')], 'b')).toEqual(['1', '2']);
		expect(names([...two, undo('3', '2', 'c', 'b'), undo('4', '1', 'b', 'a')], 'a')).toEqual(['', '2,1']);
		expect(names([...two, undo('3', '2', 'c', 'b'), redo('4', '2', 'b', 'c')], 'c')).toEqual(['1,2', '']);
		expect(names([...two, undo('3', '2', 'c', 'b'), action('4', 'b', 'd')], 'd')).toEqual(['1,4', '']);
	});

	test('a change that was never made, because the program was killed before it, does not count', () => {
		expect(names([action('1', 'a', 'b'), action('2', 'b', 'c')], 'b')).toEqual(['1', '']);
		expect(names([action('1', 'a', 'b'), action('2', 'b', 'c'), action('3', 'b', 'd')], 'd')).toEqual(['1,3', '']);
		expect(names([action('1', 'a', 'b'), undo('2', '1', 'b', 'a')], 'b')).toEqual(['1', '']);
	});

	test('a change that was given up does not count', () => {
		expect(names([action('1', 'a', 'b'), {drop: '1'}, action('2', 'x', 'y')], 'y')).toEqual(['2', '']);
	});

	test('a change counts where another program has written since', () => {
		expect(names([action('1', 'a', 'b')], 'z')).toEqual(['1', '']);
	});

	test('lines that are cut off or foreign are passed over', () => {
		const journal = join(freshFolder(), 'state', 'journal.ndjson');
		append(disk, journal, action('1', 'a', 'b'));
		appendFileSync(journal, '\n{"id":"2","changes":[{"of":"lea');
		append(disk, journal, action('3', 'b', 'c'));
		appendFileSync(journal, '\nnull\n7\n{}\n\0\0\0\n{"id":"4","before":1}');
		append(disk, journal, undo('5', '3', 'c', 'b'));
		expect(names(linesOf(disk, journal, undefined), 'b')).toEqual(['1', '3']);
		expect(statSync(journal).mode & 0o777).toBe(0o600);
	});

	test('is made short when it has grown long, and then means the same', () => {
		const journal = join(freshFolder(), 'journal.ndjson');
		const lines: Line[] = [];
		const file = Buffer.from('the data file');
		const now = digestOf(file);
		for (let i = 0; i < 300; i++) lines.push(action(`${i}`, `s${i}`, `s${i + 1}`, 'x'.repeat(1000)));
		lines.push(undo('u1', '299', 's300', 's299'), undo('u2', '298', 's299', now));
		writeFileSync(journal, lines.map(line => `\n${JSON.stringify(line)}`).join(''));
		const before = names(lines, now);
		compact(disk, journal, file);
		expect(names(linesOf(disk, journal, undefined), now)).toEqual(before);
		expect(linesOf(disk, journal, undefined)).toHaveLength(102);
		const short = readFileSync(journal);
		compact(disk, journal, file);
		expect(readFileSync(journal).equals(short)).toBe(true);
	});
});
