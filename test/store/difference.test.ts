import fc from 'fast-check';
import {expect, test} from 'vitest';
import {applyAll, inverseAll} from '../../source/leads/change.ts';
import {difference} from '../../source/store/difference.ts';
import {flawOf} from '../../source/store/schema.ts';
import {runs} from '../runs.ts';
import {anyBook} from './any-book.ts';

test('the difference of two books makes the second out of the first, and its inverse the first again', () => {
	fc.assert(
		fc.property(anyBook, anyBook, (from, to) => {
			const changes = difference(from, to);
			expect(applyAll(from, changes)).toStrictEqual(to);
			expect(applyAll(to, inverseAll(changes))).toStrictEqual(from);
		}),
		runs(300),
	);
});

test('two books that are the same have no difference', () => {
	fc.assert(
		fc.property(anyBook, book => {
			expect(difference(book, structuredClone(book))).toEqual([]);
		}),
	);
});

test('every book that these tests make up is one that the schema takes', () => {
	fc.assert(
		fc.property(anyBook, book => {
			expect(flawOf(book)).toBeUndefined();
		}),
	);
});
