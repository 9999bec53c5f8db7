import {describe, expect, test} from 'vitest';
import type {Situation} from '../../../source/advice/situation.ts';
import {aCall, anArticle, anEmail, someNews} from '../../a-lead.ts';
import {says} from '../says.ts';

const cps = (situation: Partial<Situation>) => says('cps', {thanked: '2026-11-03', ...situation});

describe('CPS, after an interview without a named day', () => {
	test('cps-2: one business week', () => {
		expect(cps({today: '2026-11-08'})).toBe('wait cps-2 2026-11-09');
		expect(cps({today: '2026-11-09'})).toBe('contact cps-2 2026-11-09');
		expect(cps({holidays: ['2026-11-05', '2026-11-06']})).toBe('wait cps-2 2026-11-11');
	});

	test('cps-2: an article sent in between was no question', () => {
		expect(cps({followUps: [anArticle('2026-11-05')]})).toBe('wait cps-2 2026-11-09');
	});

	test('cps-4: three weeks after the first ask, whatever it said', () => {
		const today = '2026-11-12';
		expect(cps({today, followUps: [anEmail('2026-11-09')]})).toBe('wait cps-4 2026-11-30');
		expect(cps({today, followUps: [someNews('2026-11-09'), anArticle('2026-11-12')]})).toBe('wait cps-4 2026-11-30');
		expect(cps({today: '2026-11-30', followUps: [anEmail('2026-11-09')]})).toBe('contact cps-4 2026-11-30');
	});

	test('cps-5: two months after the second, rolled', () => {
		const followUps = [anEmail('2026-11-09'), aCall('2026-11-30')];
		expect(cps({today: '2026-12-01', followUps})).toBe('wait cps-5 2027-02-01');
		expect(cps({today: '2027-02-01', followUps})).toBe('contact cps-5 2027-02-01');
	});

	test('cps-5: two months after the last of December is the last of February', () => {
		const followUps = [anEmail('2027-12-10'), aCall('2027-12-31')];
		expect(cps({since: '2027-12-01', today: '2028-01-03', thanked: '2027-12-01', followUps})).toBe(
			'wait cps-5 2028-02-29',
		);
	});

	test('cps-5: after the third hold', () => {
		const followUps = [anEmail('2026-11-09'), aCall('2026-11-30'), anEmail('2027-02-01')];
		expect(cps({today: '2027-02-02', followUps})).toBe('hold cps-5');
		expect(cps({today: '2027-02-02', followUps: [...followUps, anEmail('2027-02-02')]})).toBe('hold cps-5');
	});
});

describe('CPS counts silence', () => {
	const answered = {since: '2026-11-09', replied: true, met: '2026-11-02', today: '2026-11-12'} as const;

	test('cps-2: an answer to no question starts the business week again', () => {
		expect(cps(answered)).toBe('wait cps-2 2026-11-16');
	});

	test('an ask that they have answered is none: silent, until the next is open', () => {
		const asked = [anEmail('2026-11-09')];
		expect(cps({...answered, followUps: asked})).toBe('silent');
		expect(cps({...answered, followUps: [...asked, anEmail('2026-11-12')]})).toBe('wait cps-4 2026-12-03');
	});

	test('cps-3: a day that they named speaks also after an answer', () => {
		expect(cps({...answered, timeline: '2026-11-20', followUps: [anEmail('2026-11-09')]})).toBe(
			'wait cps-3 2026-11-27',
		);
	});

	test('cps-4: a push of three messages is one ask, on the day of the last', () => {
		const push = [anEmail('2026-11-09'), aCall('2026-11-10'), anEmail('2026-11-12')];
		expect(cps({today: '2026-11-13', followUps: push})).toBe('wait cps-4 2026-12-03');
		expect(cps({today: '2026-11-13', followUps: [...push, anEmail('2026-11-13')]})).toBe('wait cps-5 2027-01-13');
	});
});

describe('CPS, after an interview where they named a day', () => {
	const timeline = '2026-11-12';

	test('cps-3: a week after that day', () => {
		expect(cps({timeline})).toBe('wait cps-3 2026-11-19');
		expect(cps({timeline, today: '2026-11-19'})).toBe('contact cps-3 2026-11-19');
		expect(cps({timeline: '2026-11-14'})).toBe('wait cps-3 2026-11-23');
	});

	test('cps-3: a day named for the day of the interview still counts; one before it has lapsed', () => {
		expect(cps({timeline: '2026-11-02'})).toBe('wait cps-3 2026-11-09');
		expect(cps({timeline: '2026-11-01'})).toBe('wait cps-2 2026-11-09');
	});

	test('cps-3: what was asked before that day or on it does not count', () => {
		const today = '2026-11-13';
		expect(cps({timeline, today, followUps: [anEmail('2026-11-11')]})).toBe('wait cps-3 2026-11-19');
		expect(cps({timeline, today, followUps: [anEmail('2026-11-12')]})).toBe('wait cps-3 2026-11-19');
		expect(cps({timeline, today, followUps: [anEmail('2026-11-13')]})).toBe('wait cps-4 2026-12-04');
	});

	test('cps-5: of three asks, the two after that day count', () => {
		const followUps = [anEmail('2026-11-09'), anEmail('2026-11-19'), aCall('2026-12-10')];
		expect(cps({timeline, today: '2026-12-11', followUps})).toBe('wait cps-5 2027-02-10');
		expect(cps({timeline: 'none', today: '2026-12-11', followUps})).toBe('hold cps-5');
	});
});

test.each(['application', 'speculative', 'request', 'conversation', 'event'] as const)(
	'CPS is silent after anything but an interview (%s)',
	kind => {
		expect(cps({kind})).toBe('silent');
		expect(cps({kind, timeline: '2026-11-12', followUps: [anEmail('2026-11-05')]})).toBe('silent');
	},
);
