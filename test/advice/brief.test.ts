import {describe, expect, test} from 'vitest';
import {advise} from '../../source/advice/advise.ts';
import {inBrief, inBriefWithin} from '../../source/advice/explain/brief.ts';
import {type LogFacts, noFacts} from '../../source/advice/log-facts.ts';
import type {Situation} from '../../source/advice/situation.ts';
import {aSituation} from '../a-lead.ts';

const dana: Partial<LogFacts> = {to: {name: 'Dana Reyes', by: {}}};

const adviceOn = (said: Partial<Situation>, facts: Partial<LogFacts> = {}) =>
	advise(aSituation({thanked: '2026-11-03', ...said}), () => ({...noFacts, ...facts}));

describe('an advice in a few words', () => {
	test.each([
		['Answer Dana Reyes today', {asked: true}],
		['Thank Dana Reyes today', {thanked: 'no'}],
		['Email Dana Reyes today', {today: '2026-11-10'}],
		['Wait until Tue 10 Nov, then email Dana Reyes', {}],
		['Call Dana Reyes today', {kind: 'application', thanked: 'no', today: '2026-11-10', insider: false}],
		['Check back on Mon 4 Jan', {stance: 'reserved'}],
		['Wait for the meeting on Thu 12 Nov', {since: '2026-11-12'}],
		['Go to the meeting today', {since: '2026-11-05', ahead: true}],
		[
			'Ask Dana Reyes today how fast the hiring goes',
			{kind: 'application', toldNotTo: 'posting', insider: true, today: '2026-11-09'},
		],
		[
			'Wait until Mon 9 Nov, then ask Dana Reyes',
			{kind: 'application', toldNotTo: 'posting', insider: true, today: '2026-11-05'},
		],
		['Nothing to do', {kind: 'accepted'}],
		['Do not contact', {toldNotTo: 'person'}],
	] as const)('%s', (words, said) => {
		expect(inBrief(adviceOn(said, dana))).toBe(words);
	});

	test('says them where nobody is known, and nobody where it waits', () => {
		expect(inBrief(adviceOn({today: '2026-11-10'}))).toBe('Email them today');
		expect(inBrief(adviceOn({}))).toBe('Wait until Tue 10 Nov, then email');
		expect(inBriefWithin(adviceOn({}))).toBe('wait until Tue 10 Nov, then email');
	});

	test('says until when it is snoozed', () => {
		expect(inBrief(adviceOn({today: '2026-11-10'}), '2026-11-20')).toBe('Snoozed until Fri 20 Nov');
	});
});

describe('a sentence on the advice', () => {
	test('says how many of the voices agree, and what the others would do', () => {
		expect(adviceOn({today: '2026-11-10'}).because).toBe(
			'Three of the four who speak say it is time: CPS, Wise and Stein. Koblyk would hold.',
		);
		expect(adviceOn({}).because).toBe(
			'Three of the four who speak would get in touch by Tue 10 Nov: CPS, Stein and Wise. Koblyk would hold.',
		);
		expect(adviceOn({kind: 'event'}).because).toBe('Wise alone speaks of this: Tue 10 Nov.');
		expect(adviceOn({stance: 'persistent', today: '2026-11-09'}).because).toBe(
			'Two of the four who speak say it is time: CPS and Stein. Wise would wait. Koblyk would hold. You are persistent: one is enough.',
		);
		expect(adviceOn({stance: 'reserved', field: 'persistent', today: '2026-11-10'}).because).toBe(
			'All three who speak say it is time: CPS, Wise and Stein.',
		);
	});
});
