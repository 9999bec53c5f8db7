import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {advise} from '../../source/advice/advise.ts';
import {readSituation} from '../../source/advice/read-situation.ts';
import type {Situation} from '../../source/advice/situation.ts';
import {changesOf, unansweredOf} from '../../source/advice/wizard.ts';
import {keys} from '../../source/leads/lead.ts';
import {aSituation} from '../a-lead.ts';
import {runs} from '../runs.ts';
import {anyCase, anySituation} from './any-situation.ts';
import {isQuestion, mattering, outcome, tried} from './mattering.ts';

const fewKeys = fc.subarray([...keys], {minLength: 1, maxLength: 4}).chain(open => anyCase(open));

describe('what is still unanswered', () => {
	test('is every open key that could matter and no other: up to four open, against all ways they can turn out', () => {
		fc.assert(
			fc.property(fewKeys, one => {
				expect(unansweredOf(one)).toEqual(mattering(one));
			}),
			runs(700),
		);
	});

	test('the same with all of them open', () => {
		fc.assert(
			fc.property(anyCase(keys), one => {
				expect(unansweredOf(one)).toEqual(mattering(one));
			}),
			runs(3),
		);
	});

	test('another key never changes verdict or day, whatever the open keys are given: all open, at random', () => {
		const withAnswers = anyCase(keys).chain(one =>
			fc.tuple(fc.constant(one), fc.array(fc.nat({max: 11}), {minLength: keys.length, maxLength: keys.length})),
		);
		fc.assert(
			fc.property(withAnswers, ([{situation, open}, picks]) => {
				const unanswered = unansweredOf({situation, open});
				const asked = open.filter(key => isQuestion(key, situation));
				const idle = asked.filter(key => !unanswered.includes(key));
				const answers = asked.map((key, index) => {
					const values = tried(key, situation);
					return [key, values[(picks[index] ?? 0) % values.length]] as const;
				});
				const turnedOut: Situation = {...situation, ...Object.fromEntries(answers)};
				for (const key of idle)
					for (const value of tried(key, situation))
						expect(outcome({...turnedOut, [key]: value})).toBe(outcome(turnedOut));
			}),
			runs(150),
		);
	});

	test('is in the order in which it is asked, and never a key that is known', () => {
		fc.assert(
			fc.property(anyCase(), one => {
				const unanswered = unansweredOf(one);
				expect(one.open).toEqual(expect.arrayContaining(unanswered));
				expect(unanswered).toEqual(keys.filter(key => unanswered.includes(key)));
			}),
			runs(150),
		);
	});

	test('is nothing once all is known, and employment never is asked: it changes no day', () => {
		const some = {today: '2026-11-12', kind: 'interview', since: '2026-11-02'} as const;
		expect(unansweredOf({situation: aSituation(some), open: []})).toEqual([]);
		expect(unansweredOf(readSituation(some))).not.toContain('employment');
	});

	test('is nothing about thanks and tone once somebody asked to stop', () => {
		expect(
			unansweredOf(readSituation({today: '2026-11-12', kind: 'interview', since: '2026-11-02', toldNotTo: 'person'})),
		).toEqual([]);
	});

	test('asked one after the other, it comes to an end, and the advice then stands whatever else is said', () => {
		const answered = anyCase(keys).chain(one =>
			fc.tuple(fc.constant(one), fc.array(fc.nat({max: 11}), {minLength: keys.length})),
		);
		fc.assert(
			fc.property(answered, ([first, picks]) => {
				let one = first;
				for (const pick of picks) {
					const [key] = unansweredOf(one);
					if (!key) break;
					const values = tried(key, one.situation);
					one = {
						situation: {...one.situation, [key]: values[pick % values.length]},
						open: one.open.filter(each => each !== key),
					};
				}
				expect(unansweredOf(one)).toEqual([]);
				const stands = outcome(one.situation);
				for (const key of one.open.filter(each => isQuestion(each, one.situation)))
					for (const value of tried(key, one.situation)) expect(outcome({...one.situation, [key]: value})).toBe(stands);
			}),
			runs(100),
		);
	});
});

describe('what a single answer would change', () => {
	test('is true when that answer is given, and none is missing', () => {
		fc.assert(
			fc.property(anySituation, s => {
				const now = advise(s);
				const asked = keys.filter(key => isQuestion(key, s));
				const wanted = asked.flatMap(key =>
					tried(key, s).flatMap(value => {
						const {verdict, on} = advise({...s, [key]: value});
						return verdict === now.verdict && on === now.on ? [] : [{key, value, verdict, on}];
					}),
				);
				expect(changesOf(s)).toEqual(wanted);
			}),
			runs(300),
		);
	});

	test('after an interview: to be told to stop, an answer owed, a promise, something new', () => {
		const changes = changesOf(aSituation({today: '2026-11-12', thanked: '2026-11-03'}));
		expect(changes[0]).toEqual({key: 'toldNotTo', value: 'person', verdict: 'stop', on: null});
		expect(changes).toContainEqual({key: 'asked', value: true, verdict: 'answer', on: '2026-11-12'});
		expect(changes).toContainEqual({key: 'promised', value: '2026-11-19', verdict: 'wait', on: '2026-11-19'});
		expect(changes.map(({key}) => key)).not.toContain('employment');
	});
});
