import {describe, expect, test} from 'vitest';
import {median, medianInDays, share} from '../../source/advice/stats/answer-times.ts';
import {messagesAgainstAdvice} from '../../source/advice/stats/followed.ts';
import {statsOf} from '../../source/advice/stats/stats.ts';
import type {Day} from '../../source/days/day.ts';
import {demoBook} from '../../source/demo/demo.ts';
import {type ALead, aBook, aLead} from '../a-lead.ts';
import {aDesk} from '../verbs/a-desk.ts';

const today: Day = '2026-11-12';
const table = (title: RegExp, leads: ALead[], period = {}) => {
	const found = statsOf(aBook({}, ...leads), today, period).find(each => title.test(each.title));
	if (!found) throw new Error(`no figures ${title}`);
	return found;
};
const rowOf = (title: RegExp, leads: ALead[], words: string) =>
	table(title, leads).rows.find(cells => cells.includes(words));

describe('a share', () => {
	test.each([
		[2, 4, '2 of 4, too few to say'],
		[2, 5, '2 of 5, 40 %'],
		[0, 0, 'none'],
	])('of %i of %i is "%s"', (part, whole, words) => expect(share(part, whole)).toBe(words));

	test('and the middle of some days stand only from five on', () => {
		expect(medianInDays([1, 2, 3, 4])).toBe('too few to say');
		expect(medianInDays([9, 1, 3, 2, 8])).toBe('3 days');
		expect(median([1, 4])).toBe(2.5);
	});
});

describe('an application', () => {
	const answeredOn = (on: Day) => aLead().appliedOn('2026-10-05').repliedOn(on);

	test('that five of ten answered counts as 50 %, and half of them within the middle day', () => {
		const days: Day[] = ['2026-10-06', '2026-10-07', '2026-10-12', '2026-10-19', '2026-11-02'];
		const leads = [...days.map(answeredOn), ...Array.from({length: 5}, () => aLead().appliedOn('2026-10-05'))];
		expect(rowOf(/Answers/, leads, 'applications')).toEqual(['kind', 'applications', '5 of 10, 50 %', '7 days']);
		expect(table(/first answer/, leads).rows.map(([, count]) => count)).toEqual(['2', '1', '1', '1', '0', '0']);
	});

	test('is answered by a meeting, an offer or a no, and not by a machine, a rumour or your own end of it', async () => {
		const desk = await aDesk().typed(
			'add A --on 2026-10-01',
			'add B --on 2026-10-01',
			'log A reply --auto --on 2026-10-02',
			'log B filled --heard --on 2026-10-05',
			'log A withdrew --on 2026-10-06',
		);
		const figures = statsOf(desk.book(), today, {})[1];
		expect(figures?.rows[0]?.[2]).toBe('0 of 2, too few to say');
		await desk.typed('log B rejected --auto --on 2026-10-08');
		expect(statsOf(desk.book(), today, {})[1]?.rows[0]?.[2]).toBe('1 of 2, too few to say');
	});

	test('that was sent outside the days asked for is left out', () => {
		const leads = [aLead().appliedOn('2026-10-05'), aLead().appliedOn('2026-10-06')];
		const rows = (period: object) => table(/Answers/, leads, period).rows[0]?.[2];
		expect([rows({from: '2026-10-06'}), rows({to: '2026-10-04'})]).toEqual(['0 of 1, too few to say', undefined]);
	});
});

test('a follow-up brought an answer only where that came before the next follow-up', () => {
	const lead = aLead()
		.appliedOn('2026-09-01')
		.followedUpOn('2026-09-10')
		.followedUpOn('2026-09-24')
		.repliedOn('2026-09-25');
	expect(rowOf(/follow-up/, [lead], 'all follow-ups')?.[1]).toBe('1 of 2, too few to say');
});

test('a week without anything counts as one', () => {
	const {says, rows} = table(/week by week/, [aLead().appliedOn('2026-10-19').followedUpOn('2026-11-09')]);
	expect(says[0]).toBe('2 of 4 weeks without any activity.');
	expect(rows.map(([, count]) => count)).toEqual(['1', '0', '0', '1']);
});

describe('a message', () => {
	const standing = (lead: ALead) => messagesAgainstAdvice(aBook({}, lead), today, {}).map(each => each.standing);
	const waiting = () => aLead().interviewedOn('2026-10-05').thankedOn('2026-10-06');

	// Balanced, CPS, Wise and Stein: the third of four is 13 October.
	test.each([
		['2026-10-12', 'earlier'],
		['2026-10-13', 'on time'],
		['2026-10-15', 'on time'],
		['2026-10-16', 'later'],
	] as const)('on %s is %s', (on, words) => {
		expect(standing(waiting().followedUpOn(on))).toEqual(['on time', words]);
	});

	test('to somebody who asked to be left alone went against the advice', () => {
		expect(standing(aLead().appliedOn('2026-10-05').askedToStopOn('2026-10-06').followedUpOn('2026-10-20'))).toEqual([
			'against it',
		]);
	});

	test('to a lead that was closed by then went with no advice, nor against any', () => {
		expect(
			standing(aLead().appliedOn('2026-10-05').closedOn('2026-10-06', 'rejected').thankedOn('2026-10-07')),
		).toEqual([]);
	});

	test('to two people on one day counts once', () => {
		const lead = aLead()
			.interviewedOn('2026-10-05', 'Ann', 'Bob')
			.thankedOn('2026-10-06', 'Ann')
			.thankedOn('2026-10-06', 'Bob');
		expect(standing(lead)).toEqual(['on time']);
	});
});

test('the figures of the demo agree with each other, whatever the day', () => {
	for (const day of ['2026-11-12', '2026-11-14', '2026-12-25'] as const) {
		const book = demoBook(day);
		const [leads] = statsOf(book, day, {});
		expect(leads?.rows.at(-1)?.at(-1)).toBe(String(book.leads.length));
	}
});

test('an empty book has figures without a number that means nothing', async () => {
	const {out} = await aDesk().type('stats');
	expect(out).not.toMatch(/NaN|undefined|Infinity/);
});
