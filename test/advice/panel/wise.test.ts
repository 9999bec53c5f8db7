import {describe, expect, test} from 'vitest';
import type {Situation} from '../../../source/advice/situation.ts';
import {kinds} from '../../../source/leads/lead.ts';
import {aCall, anArticle, anEmail, someNews} from '../../a-lead.ts';
import {says} from '../says.ts';

/** After a no, and once an offer is accepted, no voice is heard. */
const heard = kinds.filter(kind => kind !== 'no' && kind !== 'accepted');

const wise = (situation: Partial<Situation>) => says('wise', {thanked: '2026-11-03', ...situation});

describe('The Wise Job Search', () => {
	test.each(heard)('wise-3: (%s) a week after the thanks', kind => {
		expect(wise({kind})).toBe('wait wise-3 2026-11-10');
		expect(wise({kind, today: '2026-11-10'})).toBe('contact wise-3 2026-11-10');
	});

	test('wise-3: without thanks, a week after the thing itself', () => {
		expect(wise({kind: 'application', thanked: 'no'})).toBe('wait wise-3 2026-11-09');
	});

	test('wise-3: a week after the vacancy closes, where that is later', () => {
		const application = {kind: 'application', thanked: 'no'} as const;
		expect(wise({...application, closes: '2026-11-20'})).toBe('wait wise-3 2026-11-27');
		expect(wise({...application, closes: '2026-11-01'})).toBe('wait wise-3 2026-11-09');
	});

	test('wise-3: where they answered after the thanks, a week after the answer', () => {
		expect(wise({since: '2026-11-05', thanked: '2026-11-03'})).toBe('wait wise-3 2026-11-12');
	});

	test.each([anEmail, aCall, someNews, anArticle])(
		'wise-4: two weeks after the first message, of any sort',
		message => {
			expect(wise({today: '2026-11-09', followUps: [message('2026-11-09')]})).toBe('wait wise-4 2026-11-23');
		},
	);

	test('wise-4: four weeks after the second and each later one', () => {
		const two = [anEmail('2026-11-09'), aCall('2026-11-23')];
		expect(wise({today: '2026-11-23', followUps: two})).toBe('wait wise-4 2026-12-21');
		const three = [...two, anArticle('2026-12-21')];
		expect(wise({today: '2026-12-21', followUps: three})).toBe('wait wise-4 2027-01-18');
	});

	test('wise-4: the last message counts, whatever the order in which they are given', () => {
		expect(wise({today: '2026-11-23', followUps: [aCall('2026-11-23'), anEmail('2026-11-09')]})).toBe(
			'wait wise-4 2026-12-21',
		);
	});
});
