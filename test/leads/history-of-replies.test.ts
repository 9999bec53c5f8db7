import {describe, expect, test} from 'vitest';
import type {Day} from '../../source/days/day.ts';
import {historyOf} from '../../source/leads/history.ts';
import {type ALead, aLead} from '../a-lead.ts';

const today: Day = '2026-11-20';
const historyFrom = (lead: ALead, on = today) => historyOf(lead.build(), on);
/** What is known of a key, and the kind of entry that says so. */
const known = (lead: ALead, key: keyof ReturnType<typeof historyFrom>['known'], on = today) => {
	const said = historyFrom(lead, on).known[key];
	return said && [said.value, said.from?.what];
};

describe('an answer', () => {
	test('says how they take it, and leaves the tone as it was where it has none', () => {
		const warm = aLead().appliedOn('2026-11-02').repliedOn('2026-11-03', {tone: 'warm'});
		expect(known(warm, 'reception')).toEqual(['warm', 'reply']);
		expect(known(warm.repliedOn('2026-11-04'), 'reception')).toEqual(['warm', 'reply']);
		expect(known(warm.repliedOn('2026-11-04', {tone: 'cold'}), 'reception')).toEqual(['cold', 'reply']);
	});

	test('asks again for what held until then: no named day, no promise, nothing asked', () => {
		const told = aLead()
			.appliedOn('2026-11-02')
			.toldOn('2026-11-03', {key: 'timeline', value: 'none'})
			.toldOn('2026-11-03', {key: 'promised', value: 'none'});
		expect(known(told, 'timeline')).toEqual(['none', 'told']);
		expect(known(told.repliedOn('2026-11-05'), 'timeline')).toBeUndefined();
		expect(known(told.repliedOn('2026-11-05'), 'promised')).toBeUndefined();
	});
});

describe('an answer owed', () => {
	const asked = aLead().appliedOn('2026-11-02').repliedOn('2026-11-05', {asks: true});

	test('where they asked something, and not where they did not', () => {
		expect(known(asked, 'asked')).toEqual([true, 'reply']);
		expect(known(aLead().appliedOn('2026-11-02').repliedOn('2026-11-05'), 'asked')).toEqual([false, 'reply']);
	});

	test('a second answer, or a note, or a promise does not give it', () => {
		expect(known(asked.repliedOn('2026-11-06'), 'asked')?.[0]).toBe(true);
		expect(known(asked.notedOn('2026-11-06', 'look up the salary'), 'asked')?.[0]).toBe(true);
		expect(known(asked.promisedOn('2026-11-06', '2026-11-09'), 'asked')?.[0]).toBe(true);
	});

	test('anew, where they ask again', () => {
		const again = asked.answeredOn('2026-11-06').repliedOn('2026-11-09', {asks: true});
		expect(known(again, 'asked')?.[0]).toBe(true);
	});
});
