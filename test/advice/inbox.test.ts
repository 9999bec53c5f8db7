import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {inboxRow} from '../../source/advice/inbox/row.ts';
import {adviseLead, type Item, inboxOf, sections} from '../../source/advice/inbox.ts';
import {addDays, type Day} from '../../source/days/day.ts';
import {historyOf} from '../../source/leads/history.ts';
import type {Book, Lead, Profile} from '../../source/leads/lead.ts';
import {type ALead, aBook, aLead} from '../a-lead.ts';
import {anyLead} from '../screens/any-lead.ts';

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

describe('overdue days', () => {
	test('of an offer and a question count from the day they came, though it is needed by another', () => {
		expect(only(answerOwed)).toMatchObject({since: '2026-11-11', advice: {owed: true}});
	});

	test('of news count from the day there was news, not from the last message', () => {
		const lead = aLead().appliedOn('2026-11-02').followedUpOn('2026-11-03').foundNewsOn('2026-11-11');
		expect(only(lead)).toMatchObject({section: 'due', since: '2026-11-11', overdueDays: 1});
	});

	test('are not counted anew from a note, an attempt or a receipt', () => {
		const lead = toContact.notedOn('2026-11-11', 'they moved');
		expect(only(lead).overdueDays).toBe(only(toContact).overdueDays);
	});

	test('of a follow-up whose thanks came too late count from the day on which it took their place', () => {
		expect(only(aLead().interviewedOn('2026-10-26'), '2026-11-12')).toMatchObject({
			advice: {verdict: 'contact'},
			since: '2026-11-10',
		});
	});
});

describe('a lead without a way in', () => {
	test('leaves what is due once that was told', () => {
		const lead = aLead('Nobody').appliedOn('2026-11-02');
		expect(only(lead).section).toBe('due');
		expect(only(lead.toldOn('2026-11-12', {key: 'contact', value: 'none'})).section).toBe('tickler');
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
			woken: false,
		});
	});

	test('never hides an answer or thanks that are owed, nor that somebody asked to stop', () => {
		expect(only(until(answerOwed, '2026-11-16'))).toMatchObject({section: 'due', snoozed: false});
		expect(only(until(thanksOwed, '2026-11-16'))).toMatchObject({section: 'due', snoozed: false});
		expect(only(until(stopped, '2026-11-16'))).toMatchObject({section: 'stopped', snoozed: false});
	});

	test('moves no day on which the advice fell due', () => {
		const snoozed = until(toContact, '2026-11-16');
		expect(only(snoozed, '2026-11-16').overdueDays).toBe(only(toContact, '2026-11-16').overdueDays);
	});

	test('never hides what will be owed before it is over', () => {
		const promised = aLead().appliedOn('2026-11-09').promisedOn('2026-11-09', '2026-11-13');
		expect(only(until(promised, '2026-11-20'))).toMatchObject({section: 'waiting', on: '2026-11-13', snoozed: false});
		expect(only(until(promised, '2026-11-20'), '2026-11-13')).toMatchObject({section: 'due', woken: false});
		expect(only(until(toCome, '2026-11-20'), '2026-11-16')).toMatchObject({section: 'due', advice: {verdict: 'meet'}});
	});

	test('leaves a promise missed on a Friday where its verdict says on Saturday: waiting until Monday', () => {
		const promised = aLead().appliedOn('2026-11-09').promisedOn('2026-11-09', '2026-11-13');
		expect(only(until(promised, '2026-11-20'), '2026-11-14')).toMatchObject({section: 'waiting', on: '2026-11-16'});
	});

	test.each([
		['waits', aLead().appliedOn('2026-11-09')],
		['is only to be held', held],
		['is in the tickler', inTickler],
	])('that is over makes a lead due that %s, the last of all', (_, lead) => {
		expect(only(until(lead, '2026-11-12'))).toMatchObject({section: 'due', woken: true, overdueDays: 0});
		expect(only(until(lead, '2026-11-11'))).toMatchObject({section: 'due', woken: true, overdueDays: 1});
		expect(inbox([until(lead, '2026-11-12'), toAskInside])['due']?.[0]).toBe('Insider');
	});

	test('that is over is spent once something was logged', () => {
		const lead = until(aLead().appliedOn('2026-11-09'), '2026-11-11');
		expect(only(lead.notedOn('2026-11-11', 'they moved'))).toMatchObject({section: 'waiting', woken: false});
		expect(only(lead.notedOn('2026-11-10', 'they moved'))).toMatchObject({section: 'due', woken: true});
	});

	test('of what is held says when to look again', () => {
		expect(only(until(held, '2026-12-01'))).toMatchObject({section: 'waiting', on: '2026-12-01', snoozed: true});
	});
});

describe('a look at one lead', () => {
	test('is closed where it is closed, and nothing is asked about it', () => {
		expect(adviseLead(closed.build(), today, {})).toMatchObject({
			advice: {verdict: 'closed', on: null},
			open: [],
		});
	});

	test('takes answers given besides as known', () => {
		const {advice, open} = adviseLead(toContact.build(), today, {}, {news: true});
		expect(advice).toMatchObject({verdict: 'contact', rules: ['koblyk-4', 'wise-8']});
		expect(open).not.toContain('news');
	});
});

describe('whatever the log and the snooze', () => {
	const someLead = fc
		.tuple(anyLead, fc.option(fc.integer({min: -20, max: 20}), {nil: undefined}))
		.map(([lead, days]): Lead => (days === undefined ? lead : {...lead, snoozedUntil: addDays(today, days)}));
	const each = (check: (item: Item) => void) =>
		fc.assert(
			fc.property(fc.array(someLead, {minLength: 1, maxLength: 3}), leads => {
				const book: Book = {version: 2, profile: {}, leads: leads.map((lead, at) => ({...lead, id: `l${at}`}))};
				const lists = inboxOf(book, today);
				const items = sections.flatMap(section => lists[section]);
				const open = book.leads.filter(lead => !historyOf(lead, today).closed).map(({id}) => id);
				expect(items.map(({lead}) => lead.id).toSorted()).toEqual(open);
				for (const item of items) check(item);
				const owed = lists.due.map(({advice}) => advice.owed);
				expect(owed).toEqual(owed.toSorted((a, b) => Number(b) - Number(a)));
			}),
			{numRuns: 150},
		);

	test('each open lead stands in exactly one section; whom somebody waits for is due, and comes first', () => {
		each(({advice, section, woken}) => {
			if (advice.owed) expect(section).toBe('due');
			if (section === 'due' && !woken) expect(advice.on).toBe(today);
		});
	});

	test('nothing is overdue since before the last message or meeting, nor late for which nobody waits', () => {
		each(item => {
			if (item.since && !item.woken) expect(item.since >= item.history.lastWord).toBe(true);
			expect(item.overdueDays).toBeGreaterThanOrEqual(0);
			if (!item.advice.owed) expect(inboxRow(item).isLate).toBe(false);
		});
	});
});
