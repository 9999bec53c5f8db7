import {describe, expect, test} from 'vitest';
import {advise, closedAdvice} from '../../source/advice/advise.ts';
import type {Situation} from '../../source/advice/situation.ts';
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

describe('4. thanks that are owed', () => {
	test('after an interview four articles say so (cps-6 kennedy-1 wise-2 stein-2), else one (wise-2)', () => {
		expect(advised({})).toBe(`${afterThanks} 2026-11-05`);
		expect(advised({kind: 'conversation'})).toBe('thank wise-2 2026-11-05');
		expect(advised({kind: 'event'})).toBe('thank wise-2 2026-11-05');
	});

	test('after a no too, to whoever gave you the time to tell you (kennedy-1 wise-2)', () => {
		expect(advised({kind: 'no'})).toBe('thank kennedy-1 wise-2 2026-11-05');
		expect(advised({kind: 'no', today: '2026-11-16'})).toBe('thank kennedy-1 wise-2 2026-11-16');
		expect(advised({kind: 'no', today: '2026-11-17'})).not.toContain('thank');
	});

	test('from the day itself until two weeks after', () => {
		expect(advised({today: '2026-11-02'})).toBe(`${afterThanks} 2026-11-02`);
		expect(advised({today: '2026-11-16'})).toBe(`${afterThanks} 2026-11-16`);
		expect(advised({today: '2026-11-17'})).not.toContain('thank');
	});

	test('weekend, holiday or not', () => {
		expect(advised({today: '2026-11-08', holidays: ['2026-11-08']})).toBe(`${afterThanks} 2026-11-08`);
	});

	test('not once thanks have gone out', () => {
		expect(advised({thanked: '2026-11-02'})).not.toContain('thank');
		expect(advised({thanked: 'no'})).toBe(`${afterThanks} 2026-11-05`);
	});

	test('for the meeting that was, where they have answered since or the next is agreed', () => {
		const met = {met: '2026-11-02'} as const;
		expect(advised({...met, since: '2026-11-04'})).toBe(`${afterThanks} 2026-11-05`);
		expect(advised({...met, since: '2026-11-30'})).toBe(`${afterThanks} 2026-11-05`);
		expect(advised({...met, since: '2026-11-30', today: '2026-11-16'})).toBe(`${afterThanks} 2026-11-16`);
		expect(advised({...met, since: '2026-11-30', today: '2026-11-17'})).toBe('wait cps-1 2026-11-30');
	});

	test('not while the only meeting is ahead, also on its own day', () => {
		expect(advised({since: '2026-11-05', ahead: true})).toBe('meet cps-1 2026-11-05');
		expect(advised({since: '2026-11-05'})).toBe(`${afterThanks} 2026-11-05`);
	});

	test.each(['application', 'speculative', 'request'] as const)('not where nobody gave their time (%s)', kind => {
		expect(advised({kind})).not.toContain('thank');
	});

	test('go into the word that is due, and come before one that is still to come', () => {
		expect(advised({promised: '2026-11-05'})).toBe('contact smetana-1 2026-11-05');
		expect(advised({promised: '2026-11-06'})).toBe(`${afterThanks} 2026-11-05`);
	});

	test('are one message with the news, on a business day on which they are there', () => {
		expect(advised({news: true})).toBe('contact koblyk-4 wise-8 2026-11-05');
		expect(advised({news: true, today: '2026-11-07'})).toBe(`${afterThanks} 2026-11-07`);
		expect(advised({news: true, holidays: ['2026-11-05']})).toBe(`${afterThanks} 2026-11-05`);
		expect(advised({news: true, away: '2026-11-05'})).toBe(`${afterThanks} 2026-11-05`);
		expect(advised({news: true, away: '2026-11-04'})).toBe('contact koblyk-4 wise-8 2026-11-05');
		expect(advised({news: true, awayFrom: '2026-11-06', away: '2026-11-09'})).toBe(
			'contact koblyk-4 wise-8 2026-11-05',
		);
	});
});

describe('3 and 5. a promise (smetana-1)', () => {
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

	test('waits for somebody who is away, kept to the day or not', () => {
		expect(advised({...thanked, today: '2026-11-10', away: '2026-11-11'})).toBe('wait smetana-1 2026-11-12');
		expect(advised({...thanked, today: '2026-11-11', away: '2026-11-13'})).toBe('wait smetana-1 2026-11-16');
		expect(advised({...thanked, away: '2026-11-10'})).toBe('wait smetana-1 2026-11-11');
		expect(advised({...thanked, away: '2026-11-09'})).toBe('wait smetana-1 2026-11-10');
		expect(advised({...thanked, awayFrom: '2026-11-11', away: '2026-11-20'})).toBe('wait smetana-1 2026-11-10');
	});

	test('before the vacancy and before news', () => {
		expect(advised({kind: 'application', toldNotTo: 'posting', promised: '2026-11-10'})).toBe(
			'wait smetana-1 2026-11-10',
		);
		expect(advised({...thanked, news: true})).toBe('wait smetana-1 2026-11-10');
	});
});

describe('6. a meeting to come (cps-1)', () => {
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

	test('until its day is over you go there', () => {
		expect(advised({since: '2026-11-05', ahead: true})).toBe('meet cps-1 2026-11-05');
		expect(advised({since: '2026-11-06'})).toBe('wait cps-1 2026-11-06');
	});
});

describe('6. a meeting whose hour they have not confirmed (smetana-1)', () => {
	const unconfirmed = {since: '2026-11-12', awaiting: '2026-11-04'} as const;

	test('say when you will be there, on the second business day before it', () => {
		expect(advised({...unconfirmed, today: '2026-11-09'})).toBe('wait smetana-1 2026-11-10');
		expect(advised({...unconfirmed, today: '2026-11-10'})).toBe('contact smetana-1 2026-11-10');
		expect(advised({...unconfirmed, since: '2026-11-16'})).toBe('wait smetana-1 2026-11-12');
		expect(advised({...unconfirmed, holidays: ['2026-11-10']})).toBe('wait smetana-1 2026-11-09');
	});

	test('later than that today will do, as long as it is before the meeting', () => {
		expect(advised({...unconfirmed, today: '2026-11-11'})).toBe('contact smetana-1 2026-11-11');
		expect(advised({...unconfirmed, today: '2026-11-12', ahead: true})).toBe('meet cps-1 2026-11-12');
		expect(advised({...unconfirmed, today: '2026-11-07', since: '2026-11-09'})).toBe('wait cps-1 2026-11-09');
	});

	test('waits for whoever is away, unless the meeting comes first', () => {
		expect(advised({...unconfirmed, away: '2026-11-10'})).toBe('wait smetana-1 2026-11-11');
		expect(advised({...unconfirmed, away: '2026-11-11'})).toBe('wait cps-1 2026-11-12');
	});
});

describe.each(['application', 'speculative'] as const)('7. the vacancy asks for no calls (%s)', kind => {
	const posting = {kind, toldNotTo: 'posting'} as const;

	test.each(stances)('koblyk-6: hold, %s or not', stance => {
		expect(advised({...posting, stance})).toBe('hold koblyk-6');
		expect(advised({...posting, stance, news: true})).toBe('hold koblyk-6');
	});

	test('koblyk-7: ask an insider after a business week, today or on the next business day', () => {
		const insider = {...posting, insider: true} as const;
		expect(advised(insider)).toBe('wait koblyk-6 koblyk-7 2026-11-09');
		expect(advised({...insider, today: '2026-11-09'})).toBe('ask-insider koblyk-6 koblyk-7 2026-11-09');
		expect(advised({...insider, today: '2026-11-14'})).toBe('wait koblyk-6 koblyk-7 2026-11-16');
		expect(advised({...insider, holidays: ['2026-11-05', '2026-11-06']})).toBe('wait koblyk-6 koblyk-7 2026-11-11');
	});

	test('cps-3: what a person there said they would do may be asked about all the same', () => {
		const owing = {...posting, awaiting: '2026-11-03', today: '2026-11-10'} as const;
		expect(advised(owing)).toBe('contact cps-3 2026-11-10');
		expect(advised({...owing, awaiting: 'none'})).toBe('hold koblyk-6');
	});

	test('koblyk-6: with a follow-up made, hold, insider or not', () => {
		expect(advised({...posting, insider: true, followUps: [anEmail('2026-11-04')]})).toBe('hold koblyk-6');
	});
});

test('7. koblyk-7: of an application the business week counts from the day the vacancy closes', () => {
	const posting = {toldNotTo: 'posting', insider: true, closes: '2026-11-20'} as const;
	expect(advised({...posting, kind: 'application'})).toBe('wait koblyk-6 koblyk-7 2026-11-27');
	expect(advised({...posting, kind: 'speculative'})).toBe('wait koblyk-6 koblyk-7 2026-11-09');
});

test.each(['request', 'interview', 'conversation', 'event'] as const)('7. it does not bind a %s', kind => {
	const toldNotTo = 'posting';
	expect(advised({kind, thanked: '2026-11-03', toldNotTo})).toBe(advised({kind, thanked: '2026-11-03'}));
});

describe('8. something new to say (koblyk-4 wise-8)', () => {
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

	test('to somebody who took it coldly once a week at most', () => {
		const cold = {...news, reception: 'cold', followUps: [anEmail('2026-11-03')]} as const;
		expect(advised(cold)).toBe('wait koblyk-4 wise-8 2026-11-10');
		expect(advised({...cold, today: '2026-11-10'})).toBe('contact koblyk-4 wise-8 2026-11-10');
		expect(advised({...cold, reception: 'neutral'})).toBe('wait koblyk-4 wise-8 2026-11-06');
	});

	test('when whoever is away is back', () => {
		expect(advised({...news, away: '2026-11-06'})).toBe('wait koblyk-4 wise-8 2026-11-09');
		expect(advised({...news, away: '2026-11-04'})).toBe('contact koblyk-4 wise-8 2026-11-05');
	});

	test.each(stances)('%s or not, and where all would hold', stance => {
		expect(advised({...news, stance, reception: 'cold'})).toBe('contact koblyk-4 wise-8 2026-11-05');
	});
});

describe('9. what they owe (cps-3)', () => {
	const owing = {kind: 'application', awaiting: '2026-11-05', replied: true, since: '2026-11-05'} as const;
	const on = (today: Situation['today'], more: Partial<Situation> = {}) => advised({...owing, today, ...more});
	const asked = (...days: Situation['today'][]) => ({followUps: days.map(anEmail)});

	test('a week after the day they named, or said it', () => {
		expect(on('2026-11-11')).toBe('wait cps-3 2026-11-12');
		expect(on('2026-11-12')).toBe('contact cps-3 2026-11-12');
		expect(on('2026-11-12', {awaiting: '2026-11-07'})).toBe('wait cps-3 2026-11-16');
	});

	test('again a week after each question, to somebody cold two weeks', () => {
		expect(on('2026-11-12', asked('2026-11-12'))).toBe('wait cps-3 2026-11-19');
		expect(on('2026-11-19', asked('2026-11-12'))).toBe('contact cps-3 2026-11-19');
		expect(on('2026-11-19', {...asked('2026-11-12'), reception: 'cold'})).toBe('wait cps-3 2026-11-26');
	});

	test('three times; then the articles decide', () => {
		expect(on('2026-11-20', asked('2026-11-12', '2026-11-20'))).toBe('wait cps-3 2026-11-27');
		expect(on('2026-11-27', asked('2026-11-12', '2026-11-20', '2026-11-27'))).not.toContain('cps-3');
	});

	test('what was asked before that day is no question about it, and a push is one', () => {
		const early = {...asked('2026-11-02', '2026-11-04', '2026-11-12', '2026-11-20'), since: '2026-11-02'} as const;
		expect(on('2026-11-20', {...early, awaiting: '2026-11-12'})).toBe('wait cps-3 2026-11-27');
		expect(on('2026-11-20', {...early, awaiting: '2026-11-02'})).not.toContain('cps-3');
		expect(on('2026-11-20', asked('2026-11-12', '2026-11-13', '2026-11-20'))).toBe('wait cps-3 2026-11-27');
	});

	test('two weeks after they said that it is still to come', () => {
		expect(on('2026-11-12', {since: '2026-11-10'})).toBe('wait cps-3 2026-11-24');
		expect(on('2026-11-12', {since: '2026-11-10', replied: false})).toBe('contact cps-3 2026-11-12');
		expect(on('2026-11-12', asked('2026-11-05'))).toBe('wait cps-3 2026-11-19');
	});

	test('when whoever is away is back, and not within three days of the thanks', () => {
		expect(on('2026-11-12', {away: '2026-11-12'})).toBe('wait cps-3 2026-11-13');
		expect(on('2026-11-12', {kind: 'interview', met: '2026-11-02', thanked: '2026-11-12'})).toBe(
			'wait cps-3 2026-11-16',
		);
	});

	test('after news, and before an offer that is not firm', () => {
		expect(on('2026-11-12', {news: true})).toBe('contact koblyk-4 wise-8 2026-11-12');
		expect(on('2026-11-12', {kind: 'accepted'})).toBe('contact cps-3 2026-11-12');
	});
});

describe('10. what is over', () => {
	test('an offer that is accepted and not firm: keep looking (cps-7)', () => {
		expect(advised({kind: 'accepted'})).toBe('hold cps-7');
		expect(advised({kind: 'accepted', today: '2027-11-05'})).toBe('hold cps-7');
	});

	test('a no comes back once, after two months (cps-5)', () => {
		const no = {kind: 'no', thanked: '2026-11-03'} as const;
		expect(advised(no)).toBe('tickler cps-5 2027-01-04');
		expect(advised({...no, today: '2027-01-04'})).toBe('contact cps-5 2027-01-04');
		expect(advised({...no, today: '2027-01-04', followUps: [anEmail('2027-01-04')]})).toBe('hold cps-5');
	});
});

test('where common ground decides, no article is asked', () => {
	expect(advise(aSituation({})).panel).toEqual([]);
	expect(advise(aSituation({thanked: '2026-11-03'})).panel).toHaveLength(5);
});
