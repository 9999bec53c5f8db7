import {describe, expect, test} from 'vitest';
import type {Situation} from '../../source/advice/situation.ts';
import {aCall, anArticle, anEmail} from '../a-lead.ts';
import {advised} from './says.ts';

describe('a lead that is only to be held comes back once (cps-5)', () => {
	const keen = {thanked: '2026-11-03', stance: 'reserved'} as const;
	const held = (more: Partial<Situation> = {}) => advised({...keen, ...more});

	test('two months after the last message, and on that day it is time', () => {
		expect(held()).toBe('tickler koblyk-5 cps-5 2027-01-04');
		expect(held({today: '2027-01-03'})).toBe('tickler koblyk-5 cps-5 2027-01-04');
		expect(held({today: '2027-01-04'})).toBe('contact koblyk-5 cps-5 2027-01-04');
		expect(held({today: '2027-01-05'})).toBe('contact koblyk-5 cps-5 2027-01-05');
	});

	test('or after their answer, where that is later', () => {
		expect(held({since: '2026-11-05', met: '2026-11-02', replied: true})).toBe('tickler koblyk-5 cps-5 2027-01-05');
	});

	test('not before the day of any voice', () => {
		const timeline = '2027-01-15';
		expect(held({timeline})).toBe('tickler koblyk-5 cps-5 2027-01-22');
		expect(held({timeline: '2026-12-15'})).toBe('tickler koblyk-5 cps-5 2027-01-04');
	});

	test('not while they are away', () => {
		expect(held({away: '2027-01-04'})).toBe('tickler koblyk-5 cps-5 2027-01-05');
		expect(held({away: '2027-01-03'})).toBe('tickler koblyk-5 cps-5 2027-01-04');
	});

	test('after an application as well; where the vacancy asks to be left alone it does not come back', () => {
		const nobody = {kind: 'application', thanked: 'no', contact: 'none'} as const;
		expect(advised(nobody)).toBe('tickler koblyk-5 cps-5 2027-01-04');
		expect(advised({...nobody, toldNotTo: 'posting'})).toBe('hold koblyk-6');
	});

	test('a request does not: it is on hold', () => {
		const followUps = [aCall('2026-11-09'), aCall('2026-11-16')];
		expect(advised({kind: 'request', today: '2026-11-16', stance: 'reserved', followUps})).toBe('hold koblyk-2');
	});

	test.each(['conversation', 'event'] as const)('after a %s it is a sign of life (wise-5)', kind => {
		const followUps = [anEmail('2026-11-09'), anEmail('2026-11-16')];
		expect(advised({...keen, kind, today: '2026-11-16', followUps})).toBe('tickler koblyk-5 wise-5 2027-01-18');
	});
});

describe('the tickler is spent', () => {
	const interview = {thanked: '2026-11-03', stance: 'reserved'} as const;
	const sent = (on: Situation['today'], more: Partial<Situation> = {}) =>
		advised({...interview, today: on, followUps: [anEmail(on)], ...more});

	test('by a message two months after whatever came before it, not by one a day earlier', () => {
		expect(sent('2027-01-02')).toBe('tickler koblyk-5 cps-5 2027-03-02');
		expect(sent('2027-01-03')).toBe('hold koblyk-5');
	});

	test('by an article too', () => {
		expect(sent('2027-01-03', {followUps: [anArticle('2027-01-03')]})).toBe('hold koblyk-5');
	});

	test('not where another message, the thanks or the day they named lies in between', () => {
		const two = [anEmail('2026-11-20'), anEmail('2027-01-08')];
		expect(sent('2027-01-08', {followUps: two})).toContain('tickler');
		expect(sent('2027-01-08', {thanked: '2026-11-20'})).toContain('tickler');
		expect(sent('2027-01-08', {timeline: '2026-11-20'})).toContain('tickler');
	});

	test('not where the vacancy was open in between', () => {
		const application = {kind: 'application', thanked: 'no', contact: 'none'} as const;
		expect(sent('2027-01-05', application)).toBe('hold koblyk-5');
		expect(sent('2027-01-05', {...application, closes: '2026-12-01'})).toBe('tickler koblyk-5 cps-5 2027-03-05');
	});
});
