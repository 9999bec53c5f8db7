import fc from 'fast-check';
import {expect, test} from 'vitest';
import {faultIn} from '../../source/store/book-text.ts';
import {runs} from '../runs.ts';

test('a JSON text that was cut off anywhere is at fault only in its end', () => {
	fc.assert(
		fc.property(fc.json(), fc.nat(), (json, n) => {
			const cut = json.slice(0, n % json.length);
			if (!isJson(cut)) expect(faultIn(cut)).toBe(cut.length);
		}),
		runs(1000),
	);
});

test('what stands before the fault is a beginning of JSON: cut off there, only the end is missing', () => {
	const edited = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', ']', '}', '"', ':', 'x', '\\', '01', '\n'));
	fc.assert(
		fc.property(edited, ([json, n, put]) => {
			const text = json.slice(0, n % json.length) + put + json.slice((n % json.length) + 1);
			const at = faultIn(text);
			expect(faultIn(text.slice(0, at))).toBe(at);
		}),
		runs(1000),
	);
});

test.each([
	['{"a": 1,}', '}'],
	['[1 2]', '2]'],
	['{"a": 1} {', '{'],
	['{a: 1}', 'a: 1}'],
	['["a\nb"]', '\nb"]'],
	['[1}', '}'],
	['[1,]', ']'],
	['{"a": trux}', 'x}'],
	['{"a": "some text", "b": ["and some more of it"], "c": ,}', ',}'],
])('the fault of %j is where the first letter stands that cannot be there: %j', (text, rest) => {
	expect(text.slice(faultIn(text))).toBe(rest);
});

const isJson = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};
