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

describe('what is waited on, and since when', () => {
	test.each([
		['application', aLead().appliedOn('2026-11-02')],
		['speculative', aLead().wroteOn('2026-11-02')],
		['request', aLead().requestedOn('2026-11-02')],
		['interview', aLead().interviewedOn('2026-11-02')],
		['conversation', aLead().talkedOn('2026-11-02')],
		['event', aLead().metOn('2026-11-02')],
	])('%s', (kind, lead) => {
		expect(historyFrom(lead)).toMatchObject({kind, since: '2026-11-02', followUps: [], closed: undefined});
	});

	test('the later of two starts counts, also where it was logged first', () => {
		const lead = aLead().interviewedOn('2026-11-10').appliedOn('2026-11-02');
		expect(historyFrom(lead)).toMatchObject({kind: 'interview', since: '2026-11-10'});
	});

	test('every sort of message is a follow-up, a voicemail one by phone; thanks are none', () => {
		const lead = aLead()
			.interviewedOn('2026-11-02')
			.thankedOn('2026-11-03')
			.followedUpOn('2026-11-09', 'letter')
			.sentNewsOn('2026-11-10')
			.sentAnArticleOn('2026-11-11', 'social')
			.leftAVoicemailOn('2026-11-12');
		expect(historyFrom(lead).followUps).toEqual([
			{on: '2026-11-09', by: 'letter', what: 'followup'},
			{on: '2026-11-10', by: 'email', what: 'news'},
			{on: '2026-11-11', by: 'social', what: 'article'},
			{on: '2026-11-12', by: 'phone', what: 'followup'},
		]);
	});

	test('entries logged out of order count in the order of their days; those of one day as they were logged', () => {
		const lead = aLead()
			.followedUpOn('2026-11-16', 'phone')
			.followedUpOn('2026-11-09', 'letter')
			.followedUpOn('2026-11-16', 'text')
			.appliedOn('2026-11-02');
		expect(historyFrom(lead).followUps.map(({by}) => by)).toEqual(['letter', 'phone', 'text']);
	});
});

describe('a named day and a promise', () => {
	test('the last named day counts, and an answer before it leaves it', () => {
		const lead = aLead()
			.appliedOn('2026-11-02')
			.namedADayOn('2026-11-03', '2026-11-15')
			.namedADayOn('2026-11-04', '2026-11-18');
		expect(known(lead, 'timeline')).toEqual(['2026-11-18', 'timeline']);
		expect(known(lead.repliedOn('2026-11-06'), 'timeline')).toEqual(['2026-11-18', 'timeline']);
	});

	test('have lapsed where they answered after that day, not on it', () => {
		const lead = aLead()
			.appliedOn('2026-11-02')
			.namedADayOn('2026-11-03', '2026-11-10')
			.promisedOn('2026-11-03', '2026-11-10');
		expect(known(lead.repliedOn('2026-11-10'), 'timeline')?.[0]).toBe('2026-11-10');
		expect(known(lead.repliedOn('2026-11-10'), 'promised')?.[0]).toBe('2026-11-10');
		expect(known(lead.repliedOn('2026-11-11'), 'timeline')).toBeUndefined();
		expect(known(lead.repliedOn('2026-11-11'), 'promised')).toBeUndefined();
	});

	test('a promise is kept by meeting them on its day', () => {
		const promised = aLead().appliedOn('2026-11-02').promisedOn('2026-11-02', '2026-11-09');
		expect(known(promised.interviewedOn('2026-11-09'), 'promised')).toBeUndefined();
		expect(known(promised.interviewedOn('2026-11-06'), 'promised')?.[0]).toBe('2026-11-09');
	});

	test('a new promise after one that was kept stands', () => {
		const lead = aLead().appliedOn('2026-11-02').promisedOn('2026-11-03', '2026-11-09').leftAVoicemailOn('2026-11-09');
		expect(known(lead.promisedOn('2026-11-09', '2026-11-16'), 'promised')?.[0]).toBe('2026-11-16');
	});
});

describe('something new to say', () => {
	test('"nothing new" holds for its day only', () => {
		const nothing = aLead().appliedOn('2026-11-02').toldOn('2026-11-10', {key: 'news', value: false});
		expect(known(nothing, 'news', '2026-11-10')).toEqual([false, 'told']);
		expect(known(nothing, 'news', '2026-11-11')).toBeUndefined();
	});
});

describe('being told not to follow up', () => {
	const applied = aLead().appliedOn('2026-11-02');

	test('by the vacancy, or by a person', () => {
		expect(known(applied.postingSaysNoOn('2026-11-02'), 'toldNotTo')).toEqual(['posting', 'no-contact']);
		expect(known(applied.askedToStopOn('2026-11-05'), 'toldNotTo')).toEqual(['person', 'no-contact']);
	});

	test('a person outranks the vacancy, whichever came first', () => {
		expect(known(applied.postingSaysNoOn('2026-11-02').askedToStopOn('2026-11-05'), 'toldNotTo')?.[0]).toBe('person');
		expect(known(applied.askedToStopOn('2026-11-05').postingSaysNoOn('2026-11-06'), 'toldNotTo')?.[0]).toBe('person');
	});

	test('a person outranks what the wizard was told before, also where it happened earlier', () => {
		const told = applied.toldOn('2026-11-12', {key: 'toldNotTo', value: 'no'});
		expect(known(told, 'toldNotTo')).toEqual(['no', 'told']);
		expect(known(told.askedToStopOn('2026-11-10'), 'toldNotTo')?.[0]).toBe('person');
		expect(known(told.askedToStopOn('2026-11-13'), 'toldNotTo')?.[0]).toBe('person');
	});

	test('only the word that it is over takes it back', () => {
		const over = applied.askedToStopOn('2026-11-10').toldOn('2026-11-12', {key: 'toldNotTo', value: 'no'});
		expect(known(over, 'toldNotTo')).toEqual(['no', 'told']);
	});
});

describe('what the wizard was told', () => {
	const lead = aLead().appliedOn('2026-11-02');

	test('yields to what is remembered after it, on whatever day that was', () => {
		const told = lead
			.toldOn('2026-11-12', {key: 'timeline', value: 'none'})
			.toldOn('2026-11-12', {key: 'reception', value: 'cold'});
		expect(known(told.namedADayOn('2026-11-10', '2026-11-25'), 'timeline')).toEqual(['2026-11-25', 'timeline']);
		expect(known(told.repliedOn('2026-11-10', {tone: 'warm'}), 'reception')).toEqual(['warm', 'reply']);
		expect(known(told.toldOn('2026-11-12', {key: 'reception', value: 'warm'}), 'reception')?.[0]).toBe('warm');
	});

	test('an insider among the people is known without being told', () => {
		const inside = lead.knowing('Dana Reyes').knowing('Ines Roth', {role: 'insider'});
		expect(historyFrom(inside).known.insider).toEqual({
			value: true,
			from: undefined,
		});
		expect(historyFrom(lead.knowing('Ines Roth')).known.insider).toBeUndefined();
	});
});
