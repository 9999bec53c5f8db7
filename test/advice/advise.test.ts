import {describe, expect, test} from 'vitest';
import {advise, closedAdvice} from '../../source/advice/advise.ts';
import {dueSince} from '../../source/advice/inbox/overdue.ts';
import {type LogFacts, noFacts} from '../../source/advice/log-facts.ts';
import type {Situation} from '../../source/advice/situation.ts';
import {aCall, aLetter, anArticle, anEmail, aSituation, someNews} from '../a-lead.ts';

const adviceOn = (situation: Partial<Situation>) => advise(aSituation({thanked: '2026-11-03', ...situation}));

describe('whether to go on at all (stein-7)', () => {
	const three = [anEmail('2026-11-09'), aCall('2026-11-16'), someNews('2026-11-23')];
	const asked = {today: '2026-11-24', employment: 'working', followUps: three} as const;

	test('is for those who have a job and have asked three times', () => {
		expect(adviceOn(asked).closure).toBe(true);
		expect(adviceOn({...asked, employment: 'between-jobs'}).closure).toBe(false);
		expect(adviceOn({...asked, followUps: three.slice(1)}).closure).toBe(false);
	});

	test('articles do not count', () => {
		expect(adviceOn({...asked, followUps: [...three.slice(1), anArticle('2026-11-24')]}).closure).toBe(false);
	});

	test.each([
		['contact', {today: '2027-02-01', stance: 'persistent'}],
		['wait', {stance: 'persistent'}],
		['tickler', {}],
		['wait', {promised: '2026-11-25'}],
		['contact', {today: '2026-11-26', news: true}],
		['wait', {news: true}],
		['hold', {kind: 'application', toldNotTo: 'posting'}],
	] as const)('goes with %s: %o', (verdict, more) => {
		expect(adviceOn({...asked, ...more})).toMatchObject({verdict, closure: true});
	});

	test('does not go with stop, answer and closed', () => {
		expect(adviceOn({...asked, toldNotTo: 'person'})).toMatchObject({verdict: 'stop', closure: false});
		expect(adviceOn({...asked, asked: true})).toMatchObject({verdict: 'answer', closure: false});
		expect(closedAdvice('offer')).toMatchObject({verdict: 'closed', closure: false});
	});

	test('is said in the sentence', () => {
		expect(adviceOn(asked).because).toContain('stein-7');
		expect(adviceOn({...asked, employment: 'between-jobs'}).because).not.toContain('stein-7');
	});
});

describe('by which channel', () => {
	const byOf = (situation: Partial<Situation>) => adviceOn(situation).by;

	test('phone, where a rule named says so', () => {
		expect(byOf({kind: 'request', thanked: 'no'})).toBe('phone');
		expect(byOf({kind: 'application', thanked: 'no'})).toBe('phone');
		const called = {kind: 'request', today: '2026-11-10', followUps: [aCall('2026-11-09')]} as const;
		expect(adviceOn({...called, stance: 'persistent'})).toMatchObject({rules: ['koblyk-2'], by: 'phone'});
		const written = {today: '2026-11-10', followUps: [aLetter('2026-11-09')]} as const;
		expect(adviceOn(written)).toMatchObject({rules: ['cps-4'], by: 'phone'});
	});

	test('else not as the last time: after an email phone, after anything else email', () => {
		const persistent = {today: '2026-11-10', stance: 'persistent'} as const;
		expect(adviceOn({...persistent, followUps: [anEmail('2026-11-09')]})).toMatchObject({
			rules: ['wise-4', 'stein-4'],
			by: 'phone',
		});
		for (const by of ['phone', 'letter', 'in-person', 'social', 'text'] as const)
			expect(byOf({...persistent, followUps: [{on: '2026-11-09', by, what: 'followup'}]})).toBe('email');
		expect(byOf({...persistent, followUps: [anEmail('2026-11-09'), aCall('2026-11-06')]})).toBe('phone');
	});

	test('email, where nothing has gone out but the thanks', () => {
		expect(byOf({})).toBe('email');
		expect(byOf({thanked: 'no'})).toBe('email');
		expect(byOf({asked: true})).toBe('email');
		expect(byOf({news: true})).toBe('email');
	});

	test('an article is a message too', () => {
		const sent = {kind: 'application', insider: true, thanked: 'no', followUps: [anArticle('2026-11-05')]} as const;
		expect(byOf(sent)).toBe('phone');
	});

	test('wise-5: where only Wise speaks, no phone within two months of the meeting or of a call', () => {
		const alone = {kind: 'event', followUps: [anEmail('2026-11-09')]} as const;
		expect(adviceOn({...alone, today: '2026-12-31'})).toMatchObject({rules: ['wise-4'], by: 'email'});
		expect(adviceOn({...alone, today: '2027-01-04'})).toMatchObject({rules: ['wise-4'], by: 'phone'});
		const called = {kind: 'application', insider: true, thanked: 'no', stance: 'persistent'} as const;
		const followUps = [aCall('2026-11-05'), anEmail('2026-11-12'), anEmail('2026-11-26')];
		expect(adviceOn({...called, today: '2026-12-31', followUps})).toMatchObject({rules: ['wise-4'], by: 'email'});
		expect(adviceOn({...called, today: '2027-01-05', followUps})).toMatchObject({rules: ['wise-4'], by: 'phone'});
	});

	test('the second and third question about what they owe: phone', () => {
		const owing = {awaiting: '2026-11-09', replied: true, today: '2026-11-27'} as const;
		expect(adviceOn(owing)).toMatchObject({rules: ['cps-3'], by: 'email'});
		const letter = {...owing, followUps: [aLetter('2026-11-17')]};
		expect(adviceOn(letter)).toMatchObject({rules: ['cps-3'], by: 'phone'});
	});

	test('none, where nothing is to be sent', () => {
		expect(byOf({toldNotTo: 'person'})).toBeNull();
		expect(byOf({kind: 'application', toldNotTo: 'posting'})).toBeNull();
		const twice = [aCall('2026-11-03'), aCall('2026-11-10')];
		const called = {kind: 'request', today: '2026-11-10', stance: 'reserved', followUps: twice} as const;
		expect(adviceOn(called)).toMatchObject({rules: ['koblyk-2'], by: null});
		expect(closedAdvice('filled').by).toBeNull();
	});
});

describe('by which channel, as far as the log knows', () => {
	const application = aSituation({kind: 'application'});
	const entry = {id: 'e1', what: 'promise', on: '2026-11-02', due: '2026-11-12', by: 'text'} as const;
	const aPromiseByText = {promise: {why: 'promise', by: 'text', what: undefined, said: undefined, entry}} as const;
	const byWith = (facts: Partial<LogFacts>, s = application) => advise(s, () => ({...noFacts, ...facts})).by;

	test('never by one that is banned or not possible, even where a rule asks for it', () => {
		expect(byWith({})).toBe('phone');
		expect(byWith({banned: ['phone']})).toBe('email');
		expect(byWith({possible: ['email']})).toBe('email');
		expect(byWith({possible: ['phone']}, aSituation({thanked: '2026-11-03'}))).toBe('phone');
	});

	test('not by one that was tried in vain, where another is possible', () => {
		expect(byWith({triedInVain: ['phone']})).toBe('email');
		expect(byWith({triedInVain: ['phone'], possible: ['phone']})).toBe('phone');
	});

	test('by the one that was promised, where the promise is what is due', () => {
		const promised = aSituation({kind: 'application', promised: '2026-11-06'});
		expect(byWith(aPromiseByText, promised)).toBe('text');
		expect(byWith(aPromiseByText)).toBe('phone');
		expect(byWith({...aPromiseByText, banned: ['text']}, promised)).toBe('email');
	});
});

describe('since when it has been due', () => {
	const since = (situation: Partial<Situation>, lastEvent: Situation['today']) =>
		dueSince(aSituation({thanked: '2026-11-03', ...situation}), lastEvent);

	test('a follow-up is due since the day it was advised for', () => {
		expect(since({today: '2026-11-10'}, '2026-11-03')).toBe('2026-11-10');
		expect(since({today: '2026-11-20'}, '2026-11-03')).toBe('2026-11-10');
	});

	test('thanks are due since the meeting, an answer since they asked', () => {
		expect(since({thanked: 'no', today: '2026-11-05'}, '2026-11-02')).toBe('2026-11-02');
		expect(since({asked: true, since: '2026-11-04', today: '2026-11-09'}, '2026-11-04')).toBe('2026-11-04');
	});

	test('a promise is due since its day', () => {
		expect(since({promised: '2026-11-06', today: '2026-11-11'}, '2026-11-03')).toBe('2026-11-06');
	});

	test('never later than today', () => {
		expect(since({today: '2026-11-05'}, '2026-11-05')).toBe('2026-11-05');
		expect(since({since: '2026-11-12'}, '2026-11-03')).toBe('2026-11-05');
	});
});
