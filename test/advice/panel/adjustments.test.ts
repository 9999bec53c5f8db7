import {describe, expect, test} from 'vitest';
import {anArticle, anEmail} from '../../a-lead.ts';
import {says} from '../says.ts';

describe('a day that they named (kennedy-8)', () => {
	const application = {kind: 'application', today: '2026-11-05'} as const;

	test.each([
		['2026-11-07', '2026-11-09'],
		['2026-11-08', '2026-11-09'],
		['2026-11-09', '2026-11-10'],
		['2026-11-11', '2026-11-12'],
		['2026-11-13', '2026-11-16'],
	] as const)('%s: no article writes to those you applied to before %s', (timeline, day) => {
		expect(says('wise', {...application, timeline})).toBe(`wait wise-3 ${day}`);
		expect(says('stein', {...application, timeline})).toBe(`wait stein-1 ${day}`);
	});

	test.each(['speculative', 'request', 'conversation', 'event'] as const)('holds for a %s as well', kind => {
		expect(says('wise', {kind, thanked: '2026-11-03', timeline: '2026-11-12'})).toBe('wait wise-3 2026-11-13');
	});

	test('leaves an interview to the rules that speak of interviews', () => {
		expect(says('wise', {thanked: '2026-11-03', timeline: '2026-11-20'})).toBe('wait wise-3 2026-11-10');
	});

	test('is nothing once it has lapsed', () => {
		expect(says('wise', {...application, timeline: '2026-11-01'})).toBe('wait wise-3 2026-11-09');
		expect(says('wise', {...application, timeline: '2026-11-02'})).toBe('wait wise-3 2026-11-09');
	});
});

test('a day that has passed is today', () => {
	expect(says('wise', {thanked: '2026-11-03', today: '2026-11-12'})).toBe('contact wise-3 2026-11-12');
});

describe('three days between messages (wise-9, kennedy-5, cps-8)', () => {
	const thankedLate = {thanked: '2026-11-09', today: '2026-11-09'} as const;

	test('the thank-you is one of them', () => {
		expect(says('cps', thankedLate)).toBe('wait cps-2 2026-11-12');
		expect(says('stein', {...thankedLate, today: '2026-11-11'})).toBe('wait stein-3 2026-11-12');
		expect(says('stein', {...thankedLate, today: '2026-11-12'})).toBe('contact stein-3 2026-11-12');
	});

	test('so is an article, though it asks for nothing', () => {
		const sent = {thanked: '2026-11-03', today: '2026-11-09', followUps: [anArticle('2026-11-09')]} as const;
		expect(says('cps', sent)).toBe('wait cps-2 2026-11-12');
	});

	test('the later of the two counts', () => {
		const both = {kind: 'application', today: '2026-11-23', followUps: [anEmail('2026-11-09')]} as const;
		expect(says('wise', {...both, thanked: '2026-11-23'})).toBe('wait wise-4 2026-11-26');
		expect(says('wise', {...both, thanked: '2026-11-03'})).toBe('contact wise-4 2026-11-23');
	});
});

describe('an absence', () => {
	const thanked = {thanked: '2026-11-03'} as const;

	test('a day on which they are away is the business day on which they are back', () => {
		expect(says('wise', {...thanked, away: '2026-11-09'})).toBe('wait wise-3 2026-11-10');
		expect(says('wise', {...thanked, away: '2026-11-10'})).toBe('wait wise-3 2026-11-11');
		expect(says('wise', {...thanked, away: '2026-11-13'})).toBe('wait wise-3 2026-11-16');
		expect(says('wise', {...thanked, away: '2026-11-13', holidays: ['2026-11-16']})).toBe('wait wise-3 2026-11-17');
	});

	test('a day before its first one stays, from the first one it does not', () => {
		expect(says('wise', {...thanked, awayFrom: '2026-11-11', away: '2026-11-20'})).toBe('wait wise-3 2026-11-10');
		expect(says('wise', {...thanked, awayFrom: '2026-11-10', away: '2026-11-20'})).toBe('wait wise-3 2026-11-23');
	});

	test('a weekend between the last day and the first back in the office is passed over too', () => {
		const weekend = {kind: 'application', today: '2026-11-05', away: '2026-11-13', timeline: '2026-11-13'} as const;
		expect(says('wise', weekend)).toBe('wait wise-3 2026-11-16');
	});
});

describe('weekends and holidays', () => {
	const saturday = {thanked: '2026-11-07', today: '2026-11-09'} as const;

	test('a day on a Saturday or a Sunday is the Monday after', () => {
		expect(says('wise', saturday)).toBe('wait wise-3 2026-11-16');
		expect(says('wise', {...saturday, thanked: '2026-11-08'})).toBe('wait wise-3 2026-11-16');
	});

	test('and where that is a holiday, the next day that is none', () => {
		expect(says('wise', {...saturday, holidays: ['2026-11-17', '2026-11-16']})).toBe('wait wise-3 2026-11-18');
	});

	test('rolling comes last: on a Saturday it is never today', () => {
		expect(says('wise', {thanked: '2026-11-03', today: '2026-11-14'})).toBe('wait wise-3 2026-11-16');
	});
});
