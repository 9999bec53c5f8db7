import {describe, expect, test} from 'vitest';
import {advise, closedAdvice} from '../../source/advice/advise.ts';
import {kinds, stances} from '../../source/leads/lead.ts';
import {aCall, anArticle, anEmail, aSituation} from '../a-lead.ts';
import {advised} from './says.ts';

const afterThanks = 'thank cps-6 kennedy-1 wise-2 stein-2';

test('0. a closed lead has no situation', () => {
	expect(closedAdvice('rejected')).toMatchObject({verdict: 'closed', on: null, by: null, rules: [], panel: []});
});

describe('1. somebody asked to be left alone (kennedy-4)', () => {
	const stop = {toldNotTo: 'person'} as const;

	test.each(kinds)('stop (%s)', kind => {
		expect(advised({...stop, kind})).toBe('stop kennedy-4');
	});

	test('whatever else there is to answer, to thank for, to keep and to tell', () => {
		expect(advised({...stop, asked: true, promised: '2026-11-05', news: true, insider: true})).toBe('stop kennedy-4');
		expect(advised({...stop, since: '2026-11-12'})).toBe('stop kennedy-4');
	});
});

describe('2. they asked something', () => {
	test('answer today, also on a Saturday and on a holiday', () => {
		expect(advised({asked: true})).toBe('answer 2026-11-05');
		expect(advised({asked: true, today: '2026-11-07'})).toBe('answer 2026-11-07');
		expect(advised({asked: true, holidays: ['2026-11-05']})).toBe('answer 2026-11-05');
	});

	test('before thanks, promises, a meeting to come, the vacancy and news', () => {
		expect(advised({asked: true, promised: '2026-11-05', news: true})).toBe('answer 2026-11-05');
		expect(advised({asked: true, since: '2026-11-12'})).toBe('answer 2026-11-05');
		expect(advised({asked: true, kind: 'application', toldNotTo: 'posting'})).toBe('answer 2026-11-05');
	});
});

describe('3. thanks that are owed', () => {
	test('after an interview four articles say so (cps-6 kennedy-1 wise-2 stein-2), else one (wise-2)', () => {
		expect(advised({})).toBe(`${afterThanks} 2026-11-05`);
		expect(advised({kind: 'conversation'})).toBe('thank wise-2 2026-11-05');
		expect(advised({kind: 'event'})).toBe('thank wise-2 2026-11-05');
	});

	test('from the day itself until two weeks after', () => {
		expect(advised({today: '2026-11-02'})).toBe(`${afterThanks} 2026-11-02`);
		expect(advised({today: '2026-11-16'})).toBe(`${afterThanks} 2026-11-16`);
		expect(advised({today: '2026-11-17'})).not.toContain('thank');
	});

	test('weekend, holiday or not', () => {
		expect(advised({today: '2026-11-08', holidays: ['2026-11-08']})).toBe(`${afterThanks} 2026-11-08`);
	});

	test('not once thanks or any message has gone out', () => {
		expect(advised({thanked: '2026-11-02'})).not.toContain('thank');
		expect(advised({followUps: [anArticle('2026-11-05')]})).not.toContain('thank');
	});

	test.each(['application', 'speculative', 'request'] as const)('not where nobody gave their time (%s)', kind => {
		expect(advised({kind})).not.toContain('thank');
	});

	test('before a promise for today and before news', () => {
		expect(advised({promised: '2026-11-05', news: true})).toBe(`${afterThanks} 2026-11-05`);
	});
});

describe('4. a promise (smetana-1)', () => {
	const thanked = {thanked: '2026-11-03', promised: '2026-11-10'} as const;

	test('wait for the day, and then do it', () => {
		expect(advised(thanked)).toBe('wait smetana-1 2026-11-10');
		expect(advised({...thanked, today: '2026-11-09'})).toBe('wait smetana-1 2026-11-10');
		expect(advised({...thanked, today: '2026-11-10'})).toBe('contact smetana-1 2026-11-10');
	});

	test('the day is kept, on a Saturday or a holiday too', () => {
		const saturday = {...thanked, promised: '2026-11-07', holidays: ['2026-11-10']} as const;
		expect(advised(saturday)).toBe('wait smetana-1 2026-11-07');
		expect(advised({...saturday, today: '2026-11-07'})).toBe('contact smetana-1 2026-11-07');
		expect(advised({...saturday, promised: '2026-11-10', today: '2026-11-10'})).toBe('contact smetana-1 2026-11-10');
	});

	test('a missed one is made good today, or on the next business day', () => {
		expect(advised({...thanked, today: '2026-11-11'})).toBe('contact smetana-1 2026-11-11');
		expect(advised({...thanked, today: '2026-11-14'})).toBe('wait smetana-1 2026-11-16');
		expect(advised({...thanked, today: '2026-11-16'})).toBe('contact smetana-1 2026-11-16');
	});

	test('no three days need lie between it and the last message', () => {
		const called = {...thanked, followUps: [aCall('2026-11-09')]};
		expect(advised({...called, today: '2026-11-10'})).toBe('contact smetana-1 2026-11-10');
		expect(advised({...called, today: '2026-11-11'})).toBe('contact smetana-1 2026-11-11');
	});

	test('is kept by a message on the day or after it, by an article too, not by one before it', () => {
		const today = '2026-11-12';
		expect(advised({...thanked, today, followUps: [aCall('2026-11-09')]})).toContain('smetana-1');
		expect(advised({...thanked, today, followUps: [aCall('2026-11-10')]})).not.toContain('smetana-1');
		expect(advised({...thanked, today, followUps: [anArticle('2026-11-11')]})).not.toContain('smetana-1');
	});

	test('has lapsed where they answered after that day', () => {
		expect(advised({...thanked, promised: '2026-11-02'})).toBe('contact smetana-1 2026-11-05');
		expect(advised({...thanked, promised: '2026-11-01'})).not.toContain('smetana-1');
	});

	test('before a meeting to come: kept where it falls before the meeting, missed or not', () => {
		const ahead = {since: '2026-11-12'} as const;
		expect(advised({...ahead, promised: '2026-11-11'})).toBe('wait smetana-1 2026-11-11');
		expect(advised({...ahead, promised: '2026-11-05'})).toBe('contact smetana-1 2026-11-05');
		expect(advised({...ahead, promised: '2026-11-04'})).toBe('contact smetana-1 2026-11-05');
		expect(advised({...ahead, promised: '2026-11-12'})).toBe('wait cps-1 2026-11-12');
		expect(advised({...ahead, promised: '2026-11-13'})).toBe('wait cps-1 2026-11-12');
	});

	test('before the vacancy and before news', () => {
		expect(advised({kind: 'application', toldNotTo: 'posting', promised: '2026-11-10'})).toBe(
			'wait smetana-1 2026-11-10',
		);
		expect(advised({...thanked, news: true})).toBe('wait smetana-1 2026-11-10');
	});
});

describe('5. a meeting to come (cps-1)', () => {
	test.each(['interview', 'conversation', 'event'] as const)('wait for the %s until its day', kind => {
		expect(advised({kind, since: '2026-11-06'})).toBe('wait cps-1 2026-11-06');
		expect(advised({kind, since: '2026-11-05'})).toContain('thank');
	});

	test('its day is kept on a Sunday too', () => {
		expect(advised({since: '2026-11-08', holidays: ['2026-11-08']})).toBe('wait cps-1 2026-11-08');
	});

	test('before news, and before what the vacancy says', () => {
		expect(advised({since: '2026-11-12', news: true, toldNotTo: 'posting'})).toBe('wait cps-1 2026-11-12');
	});
});

describe.each(['application', 'speculative'] as const)('6. the vacancy asks for no calls (%s)', kind => {
	const posting = {kind, toldNotTo: 'posting'} as const;

	test.each(stances)('koblyk-6: hold, %s or not', stance => {
		expect(advised({...posting, stance})).toBe('hold koblyk-6');
		expect(advised({...posting, stance, news: true})).toBe('hold koblyk-6');
	});

	test('koblyk-7: ask an insider, today or on the next business day', () => {
		expect(advised({...posting, insider: true})).toBe('ask-insider koblyk-6 koblyk-7 2026-11-05');
		expect(advised({...posting, insider: true, today: '2026-11-07'})).toBe('ask-insider koblyk-6 koblyk-7 2026-11-09');
		expect(advised({...posting, insider: true, holidays: ['2026-11-05', '2026-11-06']})).toBe(
			'ask-insider koblyk-6 koblyk-7 2026-11-09',
		);
	});

	test('koblyk-6: with a follow-up made, hold, insider or not', () => {
		expect(advised({...posting, insider: true, followUps: [anEmail('2026-11-04')]})).toBe('hold koblyk-6');
	});
});

test.each(['request', 'interview', 'conversation', 'event'] as const)('6. it does not bind a %s', kind => {
	const toldNotTo = 'posting';
	expect(advised({kind, thanked: '2026-11-03', toldNotTo})).toBe(advised({kind, thanked: '2026-11-03'}));
});

describe('7. something new to say (koblyk-4 wise-8)', () => {
	const news = {kind: 'application', news: true} as const;

	test.each(kinds)('contact today (%s)', kind => {
		expect(advised({...news, kind, thanked: '2026-11-02'})).toBe('contact koblyk-4 wise-8 2026-11-05');
	});

	test('even on the day of the application itself', () => {
		expect(advised({...news, since: '2026-11-05'})).toBe('contact koblyk-4 wise-8 2026-11-05');
	});

	test('not within three days of the last message or the thanks', () => {
		expect(advised({...news, thanked: '2026-11-03'})).toBe('wait koblyk-4 wise-8 2026-11-06');
		expect(advised({...news, followUps: [anEmail('2026-11-03')], thanked: '2026-11-02'})).toBe(
			'wait koblyk-4 wise-8 2026-11-06',
		);
		expect(advised({...news, today: '2026-11-06', followUps: [anEmail('2026-11-03')]})).toBe(
			'contact koblyk-4 wise-8 2026-11-06',
		);
	});

	test('not on a weekend or a holiday', () => {
		expect(advised({...news, today: '2026-11-07'})).toBe('wait koblyk-4 wise-8 2026-11-09');
		expect(advised({...news, today: '2026-11-06', holidays: ['2026-11-06']})).toBe('wait koblyk-4 wise-8 2026-11-09');
		expect(advised({...news, followUps: [anEmail('2026-11-05')]})).toBe('wait koblyk-4 wise-8 2026-11-09');
	});

	test.each(stances)('%s or not, and where all would hold', stance => {
		expect(advised({...news, stance, reception: 'cold'})).toBe('contact koblyk-4 wise-8 2026-11-05');
	});
});

test('where common ground decides, no article is asked', () => {
	expect(advise(aSituation({})).panel).toEqual([]);
	expect(advise(aSituation({thanked: '2026-11-03'})).panel).toHaveLength(5);
});
