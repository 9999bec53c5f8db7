import fc from 'fast-check';
import {expect, test} from 'vitest';
import {issueOf} from '../../source/leads/lead.ts';
import {runs} from '../runs.ts';
import {anyBook, anyJson} from './any-book.ts';

/** Every place in a JSON value, as the keys that lead there. */
const placesIn = (value: unknown): string[][] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map(path => [key, ...path])])
		: [];

/** The value with something else in one place of it. */
const withElse = (value: unknown, path: string[], put: unknown): unknown => {
	const [key, ...rest] = path;
	if (key === undefined || typeof value !== 'object' || value === null) return put;
	if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? withElse(item, rest, put) : item));
	return {...value, [key]: withElse(value[key as never], rest, put)};
};

test('something else in the place of anything that touchbase knows is a flaw in just that place', () => {
	fc.assert(
		fc.property(anyBook, fc.nat(), (book, n) => {
			const places = placesIn(book).filter(path => !path.some(key => key.startsWith('x-')) && path.at(-1) !== 'value');
			const path = places[n % places.length] ?? [];
			const flaw = issueOf(withElse(book, path, 17));
			const written = path.reduce(
				(before, key) => (/^\d+$/.test(key) ? `${before}[${key}]` : before ? `${before}.${key}` : key),
				'',
			);
			expect(flaw?.path).toBe(written);
		}),
		runs(500),
	);
});

test('anything else where touchbase knows no key is no flaw', () => {
	fc.assert(
		fc.property(anyBook, anyJson, (book, value) => {
			expect(
				issueOf({...book, 'x-more': value, leads: book.leads.map(lead => ({...lead, 'x-more': value}))}),
			).toBeUndefined();
		}),
	);
});

test('whatever is there instead of a book, the answer is a flaw with a place and words', () => {
	fc.assert(
		fc.property(fc.jsonValue(), value => {
			const flaw = issueOf(value);
			expect(flaw?.words).toMatch(/\w/);
		}),
	);
});
