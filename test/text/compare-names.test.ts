import {expect, test} from 'vitest';
import {compareNames} from '../../source/text/compare-names.ts';

test('a person finds a name where they look for it: no case, no accents, numbers by their value', () => {
	const names = ['Zebra', 'apple', 'the Trade Desk', 'Émile & Co', '10x', '2K', 'Acme 10', 'Acme 9', 'Ölwerk', 'Otto'];
	const sorted = ['2K', '10x', 'Acme 9', 'Acme 10', 'apple', 'Émile & Co', 'Ölwerk', 'Otto', 'the Trade Desk', 'Zebra'];
	expect(names.toSorted(compareNames)).toEqual(sorted);
	expect(compareNames('ACME', 'Ácme')).toBe(0);
});
