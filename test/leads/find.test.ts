import {describe, expect, test} from 'vitest';
import {type FindResult, find, nearest, plain} from '../../source/leads/find.ts';
import {aLead} from '../a-lead.ts';

const leads = [
	aLead('Acme').with({id: 'a1'}).as('Staff engineer').knowing('Dana Reyes').build(),
	aLead('Acme Labs').with({id: 'b2'}).as('Designer').knowing('Bo Lind').build(),
	aLead('Café Zürich').with({id: 'c3'}).as('Chef de cuisine').knowing('Łukasz Nowak').build(),
	aLead('Globex').with({id: 'd4'}).as('Engineer').build(),
	aLead('Globex').with({id: 'e5'}).as('Team lead').knowing('Dana Scully').build(),
	aLead('Initech').with({id: 'f6'}).knowing('a1').build(),
	aLead('Hooli').with({id: 'g7'}).as('Chef').build(),
	aLead('Hooli').with({id: 'h8'}).as('Cook').build(),
	aLead('Hooli').with({id: 'i8'}).as('Waiter').build(),
	aLead('Umbra').with({id: 'i9'}).as('Pilot').build(),
	aLead('Umbra').with({id: 'j0'}).as('Porter').build(),
	aLead('Umbra Labs').with({id: 'k1'}).build(),
];

const closed = ['g7', 'h8', 'i9', 'j0'];

/** The ids of those found, or of the nearest with a question mark. */
const found = (words: string): string => {
	const result: FindResult = find(leads, words, ({id}) => !closed.includes(id));
	if ('one' in result) return result.one.id;
	if ('several' in result) return result.several.map(({id}) => id).join(' ');
	return `${result.nearest.map(({id}) => id).join(' ')}?`;
};

describe('a lead is meant', () => {
	test.each([
		['the short id', 'b2', 'b2'],
		['the organization, where of three only one is open', 'hooli', 'i8'],
		['a part of it, where only one is open', 'hool', 'i8'],
		['a part, where only one is open, though two that are closed begin so', 'umbr', 'k1'],
		['the id of a closed one', 'g7', 'g7'],
		['the exact name of a closed one', 'Hooli, Chef', 'g7'],
		['the short id in capitals', 'B2', 'b2'],
		['the id, though a person is called so', 'a1', 'a1'],
		['the organization', 'Initech', 'f6'],
		['a part of it', 'itec', 'f6'],
		['a part of the role', 'cuisine', 'c3'],
		['a part of a name', 'scully', 'e5'],
		['the exact organization, though another begins so', 'acme', 'a1'],
		['the exact role, though another ends so', 'engineer', 'd4'],
		['organization and role', 'globex team lead', 'e5'],
		['organization and role, as they are shown', 'Globex, Team lead', 'e5'],
		['words with spaces around them', '  dana   reyes ', 'a1'],
		['words without case', 'ACME LABS', 'b2'],
		['words without accents', 'cafe zurich', 'c3'],
		['words with accents that the lead has not', 'Ácme Läbs', 'b2'],
		['accents written as marks of their own', 'cafe\u0301', 'c3'],
	])('by %s', (_, words, wanted) => {
		expect(found(words)).toBe(wanted);
	});
});

describe('several are meant', () => {
	test('by a part that they share', () => {
		expect(found('cme')).toBe('a1 b2');
		expect(found('dana')).toBe('a1 e5');
	});

	test('by the exact name that they share, and not those that share only a part', () => {
		expect(found('globex')).toBe('d4 e5');
	});

	test('by the exact name of closed ones, though one that has it in its name is open', () => {
		expect(found('umbra')).toBe('i9 j0');
	});
});

describe('none is meant', () => {
	test('but the nearest come back', () => {
		expect(found('acmee')).toBe('a1 b2?');
		expect(found('globx')).toBe('d4 e5?');
		expect(found('inetech')).toBe('f6?');
		expect(found('danna reyes')).toBe('a1?');
	});

	test('by words that are near to nothing, or by no words', () => {
		expect(found('wholly different')).toBe('?');
		expect(found('')).toBe('?');
		expect(found('   ')).toBe('?');
		expect(find([], 'acme', () => true)).toEqual({none: true, nearest: []});
	});
});

test('of many that are near, the three nearest, the nearest first', () => {
	const words = ['lot', 'logs', 'log', 'long', 'lag', 'dog'];
	expect(nearest(words, 'log', word => [word])).toEqual(['log', 'lot', 'logs']);
	expect(nearest(words, 'zzz', word => [word])).toEqual([]);
});

test('words are compared without case, accents, doubled spaces and other ways to write the same letter', () => {
	expect(plain('  Ｃafé\t ZÜRICH\u00a0AG ')).toBe('cafe zurich ag');
	expect(plain('ﬁnance')).toBe('finance');
});
