import {describe, expect, test} from 'vitest';
import {historyOf, type Met, thankedBy} from '../../source/leads/history.ts';
import {type ALead, aLead} from '../a-lead.ts';

const historyFrom = (lead: ALead, on = '2026-11-20' as const) => historyOf(lead.build(), on);
/** Everybody met at the latest meeting, with the day of the thanks or nothing. */
const met = (lead: ALead) => historyFrom(lead).met.map(({name, thanked}) => [name, thanked]);
const thanked = (lead: ALead) => historyFrom(lead).known.thanked?.value;

describe('a thank-you is owed to each person met', () => {
	const panel = aLead().interviewedOn('2026-11-02', 'Dana Reyes', 'Bo Lind');

	test('and nobody knows of any before one is logged', () => {
		expect(thanked(panel)).toBeUndefined();
		expect(met(panel)).toEqual([
			['Dana Reyes', undefined],
			['Bo Lind', undefined],
		]);
	});

	test('thanked is set only when all of them are', () => {
		const one = panel.thankedOn('2026-11-03', 'Bo Lind');
		expect(thanked(one)).toBe('no');
		expect(thanked(one.thankedOn('2026-11-04', 'Dana Reyes'))).toBe('2026-11-04');
		expect(met(one.thankedOn('2026-11-04', 'Dana Reyes'))).toEqual([
			['Dana Reyes', '2026-11-04'],
			['Bo Lind', '2026-11-03'],
		]);
	});

	test('thanks without names thank everybody not thanked yet', () => {
		expect(thanked(panel.thankedOn('2026-11-03'))).toBe('2026-11-03');
		const rest = panel.thankedOn('2026-11-03', 'Bo Lind').thankedOn('2026-11-05');
		expect(met(rest)).toEqual([
			['Dana Reyes', '2026-11-05'],
			['Bo Lind', '2026-11-03'],
		]);
	});

	test('a meeting without names was with one person, and thanks by any name are for that one', () => {
		const unnamed = aLead().interviewedOn('2026-11-02');
		expect(met(unnamed)).toEqual([[undefined, undefined]]);
		expect(thanked(unnamed.thankedOn('2026-11-03'))).toBe('2026-11-03');
		expect(thanked(unnamed.thankedOn('2026-11-03', 'Dana Reyes'))).toBe('2026-11-03');
	});

	test.each([aLead().talkedOn('2026-11-02', 'Dana', 'Bo'), aLead().metOn('2026-11-02', 'Dana', 'Bo')])(
		'after a talk and an event too',
		lead => {
			expect(thanked(lead.thankedOn('2026-11-03', 'Dana'))).toBe('no');
			expect(thanked(lead.thankedOn('2026-11-03'))).toBe('2026-11-03');
		},
	);

	test('where nobody was met, thanks are known all the same', () => {
		expect(thanked(aLead().appliedOn('2026-11-02').thankedOn('2026-11-03'))).toBe('2026-11-03');
	});

	test('one name thanks one of two who have no name', () => {
		const unnamed: Met[] = [
			{name: undefined, on: '2026-11-02', thanked: undefined},
			{name: undefined, on: '2026-11-02', thanked: undefined},
		];
		expect(thankedBy(unnamed, ['Dana'])).toHaveLength(1);
		expect(thankedBy(unnamed, [])).toHaveLength(2);
	});
});

describe('another meeting', () => {
	const second = aLead()
		.interviewedOn('2026-11-02', 'Dana Reyes')
		.thankedOn('2026-11-03')
		.followedUpOn('2026-11-09')
		.interviewedOn('2026-11-12', 'Bo Lind');

	test('starts again from its own day, with thanks owed anew and no follow-ups', () => {
		expect(historyFrom(second)).toMatchObject({kind: 'interview', since: '2026-11-12', followUps: []});
		expect(met(second)).toEqual([['Bo Lind', undefined]]);
		expect(thanked(second)).toBeUndefined();
	});

	test('owes the same person thanks anew', () => {
		const again = aLead().talkedOn('2026-11-02', 'Dana').thankedOn('2026-11-03').interviewedOn('2026-11-09', 'Dana');
		expect(met(again)).toEqual([['Dana', undefined]]);
		expect(historyFrom(again).kind).toBe('interview');
	});

	test('on the same day belongs to the first: everybody of that day is owed thanks', () => {
		const day = aLead().interviewedOn('2026-11-02', 'Dana').interviewedOn('2026-11-02', 'Bo', 'Dana');
		expect(met(day)).toEqual([
			['Dana', undefined],
			['Bo', undefined],
		]);
		expect(thanked(day.thankedOn('2026-11-03', 'Bo'))).toBe('no');
	});

	test('on the day of their answer owes nothing for the meeting before', () => {
		const called = aLead()
			.interviewedOn('2026-11-02', 'Dana')
			.repliedOn('2026-11-12')
			.interviewedOn('2026-11-12', 'Bo');
		expect(met(called)).toEqual([['Bo', undefined]]);
	});

	test('an application to the same people later owes no thanks for the interview', () => {
		const applied = aLead().interviewedOn('2026-11-02', 'Dana').appliedOn('2026-11-12');
		expect(met(applied)).toEqual([]);
	});
});

describe('a meeting to come', () => {
	test('is none of an application to be sent', () => {
		expect(historyFrom(aLead().metOn('2026-11-02').appliedOn('2026-11-23')).upcoming).toBeUndefined();
	});

	test('is nothing to come on its day', () => {
		const lead = aLead().interviewedOn('2026-11-20');
		expect(historyFrom(lead)).toMatchObject({kind: 'interview', since: '2026-11-20', upcoming: undefined});
	});
});
