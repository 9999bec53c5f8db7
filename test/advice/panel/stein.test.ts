import {describe, expect, test} from 'vitest';
import type {Situation} from '../../../source/advice/situation.ts';
import {aCall, anArticle, anEmail, someNews} from '../../a-lead.ts';
import {says} from '../says.ts';

const stein = (situation: Partial<Situation>) => says('stein', {thanked: '2026-11-03', ...situation});

describe.each(['application', 'speculative'] as const)('Stein, after sending papers (%s)', kind => {
	test('stein-1: call a week later', () => {
		expect(stein({kind})).toBe('wait stein-1 2026-11-09');
		expect(stein({kind, today: '2026-11-09'})).toBe('contact stein-1 2026-11-09');
		expect(stein({kind, followUps: [anArticle('2026-11-05')]})).toBe('wait stein-1 2026-11-09');
	});

	test('stein-1: silent where an insider speaks for you, nobody can be called, or they have answered', () => {
		expect(stein({kind, insider: true})).toBe('silent');
		expect(stein({kind, contact: 'none'})).toBe('silent');
		expect(stein({kind, replied: true})).toBe('silent');
	});

	test('stein-4: once more two weeks after the first ask, and then silent', () => {
		const once = {kind, today: '2026-11-05', followUps: [anEmail('2026-11-05')]} as const;
		expect(stein(once)).toBe('wait stein-4 2026-11-19');
		expect(stein({...once, insider: true, replied: true, followUps: [someNews('2026-11-05')]})).toBe(
			'wait stein-4 2026-11-19',
		);
		expect(stein({...once, today: '2026-11-19', followUps: [...once.followUps, aCall('2026-11-19')]})).toBe('silent');
	});

	test('stein-4: two calls within three business days are one', () => {
		const push = [aCall('2026-11-05'), aCall('2026-11-10')];
		expect(stein({kind, today: '2026-11-10', followUps: push})).toBe('wait stein-4 2026-11-24');
	});
});

test('stein-1: nobody decides on an application before the vacancy closes; a letter answers none', () => {
	expect(stein({kind: 'application', closes: '2026-11-20'})).toBe('wait stein-1 2026-11-27');
	expect(stein({kind: 'application', closes: '2026-11-01'})).toBe('wait stein-1 2026-11-09');
	expect(stein({kind: 'speculative', closes: '2026-11-20'})).toBe('wait stein-1 2026-11-09');
});

describe('Stein, after an interview', () => {
	test('stein-3: ask a week later, with an insider or without', () => {
		expect(stein({})).toBe('wait stein-3 2026-11-09');
		expect(stein({insider: true, followUps: [anArticle('2026-11-05')]})).toBe('wait stein-3 2026-11-09');
	});

	test.each([
		['2026-11-07', '2026-11-09'],
		['2026-11-08', '2026-11-09'],
		['2026-11-09', '2026-11-10'],
		['2026-11-12', '2026-11-13'],
		['2026-11-01', '2026-11-09'],
	] as const)('stein-3: where they named %s, on %s', (timeline, day) => {
		expect(stein({timeline})).toBe(`wait stein-3 ${day}`);
	});

	test('stein-4: two weeks after the last ask', () => {
		expect(stein({today: '2026-11-09', followUps: [anEmail('2026-11-09')]})).toBe('wait stein-4 2026-11-23');
		const more = [anEmail('2026-11-09'), aCall('2026-11-23'), anArticle('2026-11-25')];
		expect(stein({today: '2026-11-25', followUps: more})).toBe('wait stein-4 2026-12-07');
	});

	test('stein-4: not before the day after the one they named', () => {
		const asked = {today: '2026-11-09', followUps: [anEmail('2026-11-09')]} as const;
		expect(stein({...asked, timeline: '2026-11-22'})).toBe('wait stein-4 2026-11-23');
		expect(stein({...asked, timeline: '2026-11-23'})).toBe('wait stein-4 2026-11-24');
	});
});

test.each(['request', 'conversation', 'event'] as const)('Stein is silent after anything else (%s)', kind => {
	expect(stein({kind})).toBe('silent');
	expect(stein({kind, followUps: [anEmail('2026-11-05')]})).toBe('silent');
});
