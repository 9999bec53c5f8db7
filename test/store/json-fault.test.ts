import fc from 'fast-check';
import {expect, test} from 'vitest';
import {jsonFault} from '../../source/store/json-fault.ts';
import {runs} from '../runs.ts';

test('a JSON text that is cut off anywhere is cut off, and not wrong', () => {
	fc.assert(
		fc.property(fc.json(), fc.nat(), (json, n) => {
			const cut = json.slice(0, n % json.length);
			if (isJson(cut)) return;
			expect(jsonFault(cut)).toEqual({at: expect.any(Number), isCutOff: true});
		}),
		runs(1000),
	);
});

test('what is before the fault is a beginning of JSON, and what JSON takes has no fault', () => {
	const edited = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', ']', '}', '"', ':', 'x', '\\', '01', '\n'));
	fc.assert(
		fc.property(edited, ([json, n, put]) => {
			const at = n % json.length;
			const text = json.slice(0, at) + put + json.slice(at + 1);
			const fault = jsonFault(text);
			if (isJson(text)) expect(fault).toEqual({at: text.length, isCutOff: false});
			else expect(fault.isCutOff || fault.at < text.length).toBe(true);
		}),
		runs(1000),
	);
});

test('the place is where the first thing stands that cannot be there', () => {
	const placeOf = (text: string) => text.slice(jsonFault(text).at);
	expect(placeOf('{"a": 1,}')).toBe('}');
	expect(placeOf('[1 2]')).toBe('2]');
	expect(placeOf('{"a": 1} {')).toBe('{');
	expect(placeOf('{a: 1}')).toBe('a: 1}');
	expect(placeOf('["a\nb"]')).toBe('"a\nb"]');
	expect(placeOf('[1}')).toBe('}');
});

const isJson = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};
