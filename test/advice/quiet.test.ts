import {expect, test} from 'vitest';
import {quietIn} from '../../source/advice/inbox/quiet.ts';
import {inboxOf} from '../../source/advice/inbox.ts';
import type {Day} from '../../source/days/day.ts';
import {type ALead, aBook, aLead} from '../a-lead.ts';

const today: Day = '2026-11-12';
const quiet = (...leads: ALead[]) =>
	quietIn(inboxOf(aBook({}, ...leads), today), today).map(({lead, since}) => `${lead.organization} ${since}`);

const old = aLead('Acme').appliedOn('2026-08-03');

test('a lead has no sign of life two months after the last one, and not a day sooner', () => {
	expect(quiet(aLead('Acme').appliedOn('2026-09-12'))).toEqual(['Acme 2026-09-12']);
	expect(quiet(aLead('Acme').appliedOn('2026-09-13'))).toEqual([]);
});

test.each([
	['they wrote', old.repliedOn],
	['you wrote', old.followedUpOn],
	['you noted something', (day: Day) => old.notedOn(day, 'stays open')],
])('it is a sign of life that %s', (_, signOn) => {
	expect(quiet(signOn('2026-09-12'))).toEqual(['Acme 2026-09-12']);
	expect(quiet(signOn('2026-09-13'))).toEqual([]);
});

test('what the wizard was told is none', () => {
	expect(quiet(old.toldOn('2026-11-01', {key: 'timeline', value: 'none'}))).toEqual(['Acme 2026-08-03']);
});

test.each([
	['is closed', old.closedOn('2026-08-20', 'filled')],
	['asked you to stop', old.askedToStopOn('2026-08-20')],
	['waits for an answer of yours', old.repliedOn('2026-08-20', {asks: true})],
	['has a promise of yours to come', old.promisedOn('2026-08-20', '2026-12-01')],
	['has a meeting to come', old.agreedOn('2026-08-20', '2026-11-30')],
	['is snoozed', old.with({snoozedUntil: '2026-12-01'})],
])('a lead that %s is not asked about', (_, lead) => {
	expect(quiet(lead)).toEqual([]);
});

test('the longest silence comes first', () => {
	expect(quiet(aLead('Birch').appliedOn('2026-09-01'), old)).toEqual(['Acme 2026-08-03', 'Birch 2026-09-01']);
});
