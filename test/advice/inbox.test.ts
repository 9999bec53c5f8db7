import {describe, expect, test} from 'vitest';
import {adviseLead, type Item, inboxOf, sections} from '../../source/advice/inbox.ts';
import type {Day} from '../../source/days/day.ts';
import type {Profile} from '../../source/leads/lead.ts';
import {type ALead, aBook, aLead} from '../a-lead.ts';

const today: Day = '2026-11-12';

const answerOwed = aLead('Answer').appliedOn('2026-11-02').repliedOn('2026-11-11', {asks: true});
const promiseMissed = aLead('Promise').appliedOn('2026-11-02').promisedOn('2026-11-03', '2026-11-10');
const thanksOwed = aLead('Thanks').interviewedOn('2026-11-11', 'Dana');
const toContact = aLead('Contact').appliedOn('2026-11-02');
const toAskInside = aLead('Insider')
	.appliedOn('2026-11-02')
	.postingSaysNoOn('2026-11-02')
	.knowing('Bo', {role: 'insider'});
const waiting = aLead('Waiting').interviewedOn('2026-11-09').thankedOn('2026-11-10');
const toCome = aLead('To come').agreedOn('2026-11-09', '2026-11-16');
const held = aLead('Held').appliedOn('2026-11-02').postingSaysNoOn('2026-11-02');
const inTickler = aLead('Tickler')
	.interviewedOn('2026-09-07')
	.thankedOn('2026-09-08')
	.followedUpOn('2026-10-13')
	.followedUpOn('2026-11-10', 'phone');
const stopped = aLead('Stopped').appliedOn('2026-11-02').askedToStopOn('2026-11-03');
const closed = aLead('Closed').appliedOn('2026-11-02').closedOn('2026-11-09', 'rejected');

const inbox = (leads: ALead[], on = today, profile: Profile = {}) => {
	const lists = inboxOf(aBook(profile, ...leads), on);
	const names = (items: Item[]) => items.map(({lead}) => lead.organization);
	return Object.fromEntries(sections.map(section => [section, names(lists[section])]));
};

const only = (lead: ALead, on = today): Item => {
	const lists = inboxOf(aBook({}, lead), on);
	const items = sections.flatMap(section => lists[section]);
	expect(items).toHaveLength(1);
	return items[0] as Item;
};

describe('every open lead stands in exactly one list', () => {
	test('what is due by how people wait for you; the others by their day; the closed nowhere', () => {
		const leads = [closed, stopped, inTickler, held, toCome, waiting];
		const due = [toAskInside, toContact, thanksOwed, promiseMissed, answerOwed];
		expect(inbox([...leads, ...due])).toEqual({
			due: ['Answer', 'Promise', 'Thanks', 'Contact', 'Insider'],
			waiting: ['To come', 'Waiting'],
			held: ['Held'],
			tickler: ['Tickler'],
			stopped: ['Stopped'],
		});
	});

	test('of two that are due alike the longer overdue comes first, and then by name', () => {
		const [b, a] = [aLead('B').appliedOn('2026-11-02'), aLead('A').appliedOn('2026-11-02')];
		const longer = aLead('Z').appliedOn('2026-10-26');
		expect(inbox([b, a, longer]).due).toEqual(['Z', 'A', 'B']);
	});

	test('an insider is asked when the offices are open', () => {
		expect(inbox([toAskInside], '2026-11-14')).toMatchObject({due: [], waiting: ['Insider']});
	});

	test('the stance may be another for this once', () => {
		const lists = inboxOf(aBook({stance: 'persistent'}, waiting), today, 'reserved');
		expect(lists.tickler).toHaveLength(1);
	});
});

describe('how long it has been overdue', () => {
	test.each([
		['an answer since they asked', answerOwed, 1],
		['a promise since its day', promiseMissed, 2],
		['thanks since the meeting', thanksOwed, 1],
		['a follow-up since the day it was advised for', aLead().appliedOn('2026-11-02'), 3],
		['what is not due, never', waiting, 0],
	])('%s', (_, lead, days) => {
		expect(only(lead).overdueDays).toBe(days);
	});
});

describe('a snooze', () => {
	const until = (lead: ALead, snoozedUntil: Day) => lead.with({snoozedUntil});

	test('keeps what is due out of sight until its day', () => {
		const snoozed = until(toContact, '2026-11-16');
		expect(only(snoozed)).toMatchObject({section: 'waiting', on: '2026-11-16', snoozed: true});
		expect(only(snoozed, '2026-11-16')).toMatchObject({
			section: 'due',
			on: '2026-11-16',
			snoozed: false,
			overdueDays: 0,
		});
		expect(only(snoozed, '2026-11-17').overdueDays).toBe(1);
	});

	test('never hides an answer or thanks that are owed, nor that somebody asked to stop', () => {
		expect(only(until(answerOwed, '2026-11-16'))).toMatchObject({section: 'due', snoozed: false});
		expect(only(until(thanksOwed, '2026-11-16'))).toMatchObject({section: 'due', snoozed: false});
		expect(only(until(stopped, '2026-11-16'))).toMatchObject({section: 'stopped', snoozed: false});
	});

	test('that ends before the advice falls due changes no day', () => {
		expect(only(until(toCome, '2026-11-13'))).toMatchObject({section: 'waiting', on: '2026-11-16'});
	});

	test('of what is held says when to look again', () => {
		expect(only(until(held, '2026-12-01'))).toMatchObject({section: 'waiting', on: '2026-12-01', snoozed: true});
	});
});

describe('a look at one lead', () => {
	test('is closed where it is closed, and nothing is asked about it', () => {
		expect(adviseLead(closed.build(), today, {})).toMatchObject({
			advice: {verdict: 'closed', on: null},
			case: {open: []},
		});
	});

	test('takes answers given besides as known', () => {
		const {advice, case: asked} = adviseLead(toContact.build(), today, {}, {news: true});
		expect(advice).toMatchObject({verdict: 'contact', rules: ['koblyk-4', 'wise-8']});
		expect(asked.open).not.toContain('news');
	});
});
