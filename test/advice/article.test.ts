import {describe, expect, test} from 'vitest';
import type {Situation} from '../../source/advice/situation.ts';
import {anArticle, anEmail} from '../a-lead.ts';
import {advised} from './says.ts';

/** It was warm, there is an article to send, and without it the lead would be held. */
const inHand = (more: Partial<Situation> = {}) =>
	advised({thanked: '2026-11-03', reception: 'warm', article: true, stance: 'reserved', ...more});

describe('something worth their time (kennedy-2)', () => {
	test('goes out a week after the thanks, where nothing else is advised before', () => {
		expect(inHand()).toBe('wait kennedy-2 2026-11-10');
		expect(inHand({today: '2026-11-10'})).toBe('contact kennedy-2 2026-11-10');
	});

	test('only where it was warm, and where there is something', () => {
		expect(inHand({article: false})).toBe('tickler koblyk-5 cps-5 2027-01-04');
		expect(inHand({reception: 'neutral'})).toBe('tickler koblyk-5 cps-5 2027-01-04');
		expect(inHand({kind: 'application', followUps: [anEmail('2026-11-05')]})).not.toContain('kennedy-2');
	});

	test('after the question that falls on an earlier day or on the same', () => {
		expect(inHand({stance: 'persistent'})).toBe('wait cps-2 stein-3 2026-11-09');
		expect(inHand({stance: 'balanced'})).toBe('wait wise-3 2026-11-10');
		expect(inHand({stance: 'balanced', timeline: '2026-11-06'})).toBe('wait kennedy-2 2026-11-10');
	});

	test('a week after their answer, or after the last message, whichever is later', () => {
		expect(inHand({since: '2026-11-05', met: '2026-11-02', replied: true})).toBe('wait kennedy-2 2026-11-12');
		expect(inHand({today: '2026-11-10', followUps: [anArticle('2026-11-10')]})).toBe('wait kennedy-2 2026-11-17');
	});

	test('on a business day, when whoever is away is back', () => {
		expect(inHand({thanked: '2026-11-07', today: '2026-11-09'})).toBe('wait kennedy-2 2026-11-16');
		expect(inHand({away: '2026-11-10'})).toBe('wait kennedy-2 2026-11-11');
	});

	test('no more after three messages without an answer', () => {
		const two = [anEmail('2026-11-10'), anArticle('2026-11-17')];
		expect(inHand({today: '2026-11-17', followUps: two})).toBe('wait kennedy-2 2026-11-24');
		expect(inHand({today: '2026-11-24', followUps: [...two, anArticle('2026-11-24')]})).not.toContain('kennedy-2');
	});
});
