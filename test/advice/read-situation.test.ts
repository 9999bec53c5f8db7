import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {advise} from '../../source/advice/advise.ts';
import {readSituation} from '../../source/advice/read-situation.ts';
import {keys} from '../../source/leads/lead.ts';
import {Refusal} from '../../source/text/refusal.ts';
import {runs} from '../runs.ts';
import {anySituation} from './any-situation.ts';

const interview = {today: '2026-11-12', kind: 'interview', since: '2026-11-02'};
const application = {...interview, kind: 'application'};
const email = {on: '2026-11-09', by: 'email'};

/** The key that a refusal names: what stands before the first colon. */
const refusedKey = (json: unknown): string => {
	try {
		readSituation(json);
	} catch (error) {
		if (error instanceof Refusal) return error.message.slice(0, error.message.indexOf(': '));
		throw error;
	}
	return 'not refused';
};

describe('a situation that is read', () => {
	test('counts as the defaults where it says nothing', () => {
		expect(readSituation(interview)).toEqual({
			situation: {
				...interview,
				toldNotTo: 'no',
				asked: false,
				insider: false,
				met: 'none',
				thanked: 'no',
				timeline: 'none',
				promised: 'none',
				awaiting: 'none',
				news: false,
				article: false,
				reception: 'neutral',
				contact: 'known',
				followUps: [],
				replied: false,
				away: 'none',
				awayFrom: 'none',
				closes: 'none',
				ahead: false,
				field: 'ordinary',
				employment: 'between-jobs',
				holidays: [],
				stance: 'balanced',
			},
			open: keys,
		});
	});

	test('leaves open what it does not say, in the order in which that is asked', () => {
		const {open} = readSituation({...interview, news: false, toldNotTo: 'no', employment: 'working'});
		expect(open).toEqual([
			'asked',
			'thanked',
			'timeline',
			'promised',
			'awaiting',
			'article',
			'reception',
			'insider',
			'contact',
			'field',
		]);
	});

	test('takes a follow-up without `what` as a follow-up', () => {
		const {situation} = readSituation({...interview, followUps: [{...email, what: 'article'}, email]});
		expect(situation.followUps.map(({what}) => what)).toEqual(['article', 'followup']);
	});

	test.each([
		['a follow-up today, and one on the day itself', {followUps: [email, {...email, on: '2026-11-12'}]}],
		['a follow-up on the day since which it counts', {followUps: [{...email, on: '2026-11-02'}]}],
		['thanks before since: they have answered in between', {thanked: '2026-10-20'}],
		['thanks today', {thanked: '2026-11-12'}],
		['a named day and a promise that have lapsed', {timeline: '2026-10-01', promised: '2026-10-01'}],
		['a meeting to come', {since: '2026-11-13'}],
		['the leap day of 2028', {timeline: '2028-02-29'}],
	])('may have %s', (_, more) => {
		expect(refusedKey({...interview, ...more})).toBe('not refused');
	});

	test('read again, says the same', () => {
		fc.assert(
			fc.property(anySituation, s => {
				expect(readSituation(JSON.parse(JSON.stringify(s)))).toEqual({situation: s, open: []});
			}),
		);
	});
});

describe('a situation that is refused, by the name of the key', () => {
	test.each(['today', 'kind', 'since'])('%s is required', key => {
		const {[key as 'today']: _, ...rest} = interview;
		expect(refusedKey(rest)).toBe(key);
	});

	test.each([...keys, 'today', 'kind', 'since', 'followUps', 'holidays', 'stance'])('%s is not null', key => {
		expect(refusedKey({...interview, [key]: null})).toBe(key);
	});

	test.each([...keys, 'today', 'kind', 'since', 'followUps', 'holidays', 'stance'])(
		'%s is neither a number nor an object, and not another word',
		key => {
			for (const value of [0, 20261112, {}, 'perhaps', '', [[]]])
				expect(refusedKey({...interview, [key]: value})).toMatch(new RegExp(`^${key}(\\[0\\])?$`));
		},
	);

	test.each([
		['asked', 'yes'],
		['asked', 'true'],
		['news', 1],
		['insider', []],
		['toldNotTo', true],
		['toldNotTo', 'Person'],
		['kind', 'met'],
		['thanked', 'none'],
		['thanked', true],
		['timeline', 'no'],
		['promised', false],
		['reception', ['warm']],
		['stance', 'Balanced'],
		['holidays', '2026-12-25'],
		['holidays', {0: '2026-12-25'}],
		['followUps', email],
	])('%s as %j', (key, value) => {
		expect(refusedKey({...interview, [key]: value})).toBe(key);
	});

	test.each([
		'2026-06-31',
		'2026-02-29',
		'2100-02-29',
		'2026-13-01',
		'2026-00-10',
		'2026-11-00',
		'2026-11-2',
		'26-11-02',
		'2026-11-02T00:00',
		'2026-11-02 ',
		'2026-11-02\n',
		'+002026-11-02',
		'today',
	])('a day that is none: %j', day => {
		for (const key of ['today', 'since', 'thanked', 'timeline', 'promised'])
			expect(refusedKey({...interview, [key]: day})).toBe(key);
		expect(refusedKey({...interview, holidays: ['2026-12-25', '2026-12-26', day]})).toBe('holidays[2]');
		expect(refusedKey({...interview, followUps: [{...email, on: day}]})).toBe('followUps[0].on');
	});

	test.each([
		['followUps[0].by', [{on: '2026-11-09'}]],
		['followUps[0].on', [{by: 'email'}]],
		['followUps[0].by', [{...email, by: 'fax'}]],
		['followUps[0].by', [{...email, by: null}]],
		['followUps[1].what', [email, {...email, what: 'voicemail'}]],
		['followUps[1].note', [email, {...email, note: 'hello'}]],
		['followUps[0]', [null]],
		['followUps[0]', ['2026-11-09']],
		['followUps[1]', [email, [email]]],
		['followUps[1].on', [email, {...email, on: '2026-11-13'}]],
		['followUps[1].on', [email, {...email, on: '2026-11-01'}]],
	])('%s in %j', (key, followUps) => {
		expect(refusedKey({...interview, followUps})).toBe(key);
	});

	test('a meeting to come has no follow-ups yet', () => {
		expect(refusedKey({...interview, since: '2026-11-20', followUps: [email]})).toBe('followUps[0].on');
	});

	test('thanks after today', () => {
		expect(refusedKey({...interview, thanked: '2026-11-13'})).toBe('thanked');
	});

	test.each(['application', 'speculative', 'request'])('a day after today for what is no meeting: %s', kind => {
		expect(refusedKey({...interview, kind, since: '2026-11-13'})).toBe('since');
		expect(refusedKey({...interview, kind, since: '2026-11-12'})).toBe('not refused');
	});

	test.each(['lead', 'toldnotto', 'FollowUps', '', 'constructor', 'toString'])('an unknown key %j', key => {
		expect(refusedKey({...application, [key]: 'no'})).toBe(key);
	});

	test('a key that would reach into the prototype', () => {
		expect(refusedKey(JSON.parse('{"today":"2026-11-12","kind":"event","since":"2026-11-02","__proto__":{}}'))).toBe(
			'__proto__',
		);
	});

	test.each([null, [], [interview], 'interview', 7, true, undefined])('what is no object at all: %j', json => {
		expect(refusedKey(json)).toBe('situation');
	});

	test('in one short line that says what is known, with the words off (exit 2)', () => {
		const long = {...interview, kind: 'x'.repeat(10_000)};
		expect(() => readSituation(long)).toThrow(expect.objectContaining({name: 'Refusal', exit: 2}));
		expect(() => readSituation(long)).toThrow(/^kind: must be one of "application", .*"accepted", not "x{59}…$/);
		expect(() => readSituation({...interview, kind: 'a\nb'})).toThrow(/^kind: must be .*, not "a\\nb"$/);
		expect(() => readSituation({...interview, asked: [[1]]})).toThrow(/^asked: must be false or true, not a list$/);
		expect(() => readSituation({...interview, due: 1})).toThrow(/^due: is not known; known are today, kind/);
	});

	test('however deep it is nested', () => {
		const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
		for (const key of ['today', 'kind', 'thanked', 'asked']) expect(refusedKey({...interview, [key]: deep})).toBe(key);
		expect(refusedKey({...interview, followUps: deep})).toBe('followUps[0]');
		expect(refusedKey({...interview, holidays: deep})).toBe('holidays[0]');
		expect(refusedKey(deep)).toBe('situation');
	});
});

describe('whatever JSON it is', () => {
	const nearlyValid = anySituation.chain(s =>
		fc.record({
			key: fc.constantFrom(...Object.keys(s), 'followUps.0', 'extra'),
			value: fc.oneof(fc.jsonValue(), fc.constantFrom('2026-06-31', '9999-12-31', '0000-01-01', 'no', 'none', true)),
			s: fc.constant(s),
		}),
	);

	const readOrRefused = (json: unknown) => {
		try {
			const {situation} = readSituation(json);
			expect(advise(situation).because).not.toBe('');
		} catch (error) {
			expect(error).toBeInstanceOf(Refusal);
			expect((error as Refusal).message).toMatch(/^[^\n]*: [^\n]+$/);
		}
	};

	test('it is read or refused, and nothing else is thrown', () => {
		fc.assert(fc.property(fc.jsonValue(), readOrRefused), runs(300));
	});

	test('the same with one value of a valid one replaced', () => {
		fc.assert(
			fc.property(nearlyValid, ({key, value, s}) => {
				if (key === 'followUps.0') readOrRefused({...s, followUps: [value, ...s.followUps]});
				else readOrRefused({...s, [key]: value});
			}),
			runs(800),
		);
	});
});
