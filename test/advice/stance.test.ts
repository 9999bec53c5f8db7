import {describe, expect, test} from 'vitest';
import type {Situation} from '../../source/advice/situation.ts';
import {stances} from '../../source/leads/lead.ts';
import {aCall, anArticle, anEmail} from '../a-lead.ts';
import {advised} from './says.ts';

const perStance = (situation: Partial<Situation>) =>
	Object.fromEntries(stances.map(stance => [stance, advised({thanked: '2026-11-03', ...situation, stance})]));

describe('whom to follow', () => {
	test('of four articles: the first, the third, the last', () => {
		expect(perStance({})).toEqual({
			persistent: 'wait cps-2 stein-3 2026-11-09',
			balanced: 'wait wise-3 2026-11-10',
			reserved: 'tickler koblyk-5 cps-5 2027-01-04',
		});
	});

	test('of five, the third is most of them', () => {
		expect(perStance({reception: 'cold'})).toEqual({
			persistent: 'wait cps-2 stein-3 2026-11-09',
			balanced: 'wait wise-3 2026-11-10',
			reserved: 'tickler koblyk-5 cps-5 kennedy-3 2027-01-04',
		});
	});

	test('of three, the second', () => {
		expect(perStance({kind: 'application', reception: 'cold'})).toEqual({
			persistent: 'wait stein-1 2026-11-09',
			balanced: 'wait wise-3 2026-11-10',
			reserved: 'tickler cps-5 kennedy-3 2027-01-04',
		});
	});

	test('where two split evenly, balanced takes the later one', () => {
		expect(perStance({kind: 'application', insider: true, reception: 'cold'})).toEqual({
			persistent: 'wait wise-3 2026-11-10',
			balanced: 'tickler cps-5 kennedy-3 2027-01-04',
			reserved: 'tickler cps-5 kennedy-3 2027-01-04',
		});
		expect(perStance({kind: 'application'})).toEqual({
			persistent: 'wait stein-1 2026-11-09',
			balanced: 'wait wise-3 2026-11-10',
			reserved: 'wait wise-3 2026-11-10',
		});
	});

	test('where four split evenly between a day and hold, balanced holds', () => {
		const followUps = [aCall('2026-11-09'), aCall('2026-11-16'), anEmail('2026-11-23')];
		expect(perStance({today: '2026-11-23', followUps})).toEqual({
			persistent: 'wait stein-4 2026-12-07',
			balanced: 'tickler koblyk-5 cps-5 2027-01-25',
			reserved: 'tickler koblyk-5 cps-5 2027-01-25',
		});
	});

	test('where one alone speaks, it is followed whatever the stance', () => {
		const alone = 'wait wise-3 2026-11-10';
		expect(perStance({kind: 'event'})).toEqual({persistent: alone, balanced: alone, reserved: alone});
	});

	test('who is silent has no vote: a persistent field takes koblyk out', () => {
		expect(perStance({field: 'persistent'})).toEqual({
			persistent: 'wait cps-2 stein-3 2026-11-09',
			balanced: 'wait cps-2 stein-3 2026-11-09',
			reserved: 'wait wise-3 2026-11-10',
		});
	});

	test('all who give this very day are named, in the order of the articles', () => {
		expect(perStance({today: '2026-11-12'})).toMatchObject({
			persistent: 'contact cps-2 wise-3 stein-3 2026-11-12',
			balanced: 'contact cps-2 wise-3 stein-3 2026-11-12',
			reserved: 'tickler koblyk-5 cps-5 2027-01-04',
		});
	});
});

describe('the tickler that CPS gives (cps-5)', () => {
	const asked = [anEmail('2026-11-09'), aCall('2026-11-30')];
	const balanced = (situation: Partial<Situation>) => advised({thanked: '2026-11-03', followUps: asked, ...situation});

	test('where the day that decides is that of cps-5', () => {
		expect(balanced({today: '2026-12-01'})).toBe('tickler cps-5 2027-02-01');
		expect(balanced({today: '2026-12-01', stance: 'reserved', field: 'persistent'})).toBe('tickler cps-5 2027-02-01');
	});

	test('not where another day decides', () => {
		expect(balanced({today: '2026-12-01', stance: 'persistent'})).toBe('wait stein-4 2026-12-14');
		expect(balanced({today: '2026-12-01', field: 'persistent'})).toBe('wait wise-4 2026-12-28');
	});

	test('until that day, and on it, it is time', () => {
		expect(balanced({today: '2027-01-29'})).toBe('tickler cps-5 2027-02-01');
		expect(balanced({today: '2027-02-01'})).toBe('contact cps-5 wise-4 stein-4 2027-02-01');
		expect(balanced({today: '2027-02-02'})).toBe('contact cps-5 wise-4 stein-4 2027-02-02');
	});

	test('its own day is a Saturday, so on that weekend it still is the tickler, with all who are put off to Monday', () => {
		expect(balanced({today: '2027-01-30'})).toBe('tickler cps-5 wise-4 stein-4 2027-02-01');
		expect(balanced({today: '2027-01-31'})).toBe('tickler cps-5 wise-4 stein-4 2027-02-01');
	});

	test('a weekend after its day has come is no tickler', () => {
		expect(balanced({today: '2027-02-06'})).toBe('wait cps-5 wise-4 stein-4 2027-02-08');
	});

	test('its own day has come, and only the three days after an article put it off: no tickler', () => {
		const persistent = (today: Situation['today'], sent: Situation['today']) =>
			balanced({today, followUps: [...asked, anArticle(sent)], stance: 'persistent'});
		expect(persistent('2027-02-03', '2027-02-02')).toBe('wait cps-5 stein-4 2027-02-05');
		expect(persistent('2027-01-29', '2027-01-29')).toBe('tickler cps-5 stein-4 2027-02-01');
	});

	test('nor where the three days reach past its own day, which is still to come', () => {
		const followUps = [...asked, anArticle('2027-01-31')];
		expect(balanced({today: '2027-01-31', followUps, stance: 'persistent'})).toBe('wait cps-5 stein-4 2027-02-03');
		expect(balanced({today: '2027-02-01', followUps, stance: 'persistent'})).toBe('wait cps-5 stein-4 2027-02-03');
	});
});
