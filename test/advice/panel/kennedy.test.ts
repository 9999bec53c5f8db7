import {describe, expect, test} from 'vitest';
import type {Situation} from '../../../source/advice/situation.ts';
import {kinds} from '../../../source/leads/lead.ts';
import {anArticle, anEmail} from '../../a-lead.ts';
import {says} from '../says.ts';

const kennedy = (situation: Partial<Situation>) => says('kennedy', {thanked: '2026-11-03', ...situation});

describe('Kennedy, where it is received coldly', () => {
	test.each(kinds)('kennedy-3: (%s) hold, followed up or not', kind => {
		expect(kennedy({kind, reception: 'cold'})).toBe('hold kennedy-3');
		expect(kennedy({kind, reception: 'cold', followUps: [anEmail('2026-11-05')]})).toBe('hold kennedy-3');
	});
});

describe('Kennedy, where it is received warmly', () => {
	const warm = {reception: 'warm'} as const;
	const [first, second, third] = [anArticle('2026-11-10'), anEmail('2026-11-17'), anArticle('2026-11-24')];

	test.each(['interview', 'conversation', 'event'] as const)('kennedy-2: an article a week after the %s', kind => {
		expect(kennedy({...warm, kind})).toBe('wait kennedy-2 2026-11-10');
		expect(kennedy({...warm, kind, today: '2026-11-10'})).toBe('contact kennedy-2 2026-11-10');
	});

	test('kennedy-2: a week after the thanks, or after their answer where that came later', () => {
		expect(kennedy({...warm, thanked: '2026-11-05'})).toBe('wait kennedy-2 2026-11-12');
		expect(kennedy({...warm, since: '2026-11-05', thanked: '2026-11-03'})).toBe('wait kennedy-2 2026-11-12');
	});

	test('kennedy-2: a week after each message, until there are three', () => {
		expect(kennedy({...warm, today: '2026-11-10', followUps: [first]})).toBe('wait kennedy-2 2026-11-17');
		expect(kennedy({...warm, today: '2026-11-17', followUps: [first, second]})).toBe('wait kennedy-2 2026-11-24');
		expect(kennedy({...warm, today: '2026-11-24', followUps: [first, second, third]})).toBe('silent');
	});

	test('kennedy-2: where the thanks went out after the last message, a week after the thanks', () => {
		expect(kennedy({...warm, today: '2026-11-12', thanked: '2026-11-12', followUps: [first]})).toBe(
			'wait kennedy-2 2026-11-19',
		);
	});

	test.each(['application', 'speculative', 'request'] as const)('silent where nobody gave their time (%s)', kind => {
		expect(kennedy({...warm, kind})).toBe('silent');
	});
});

test.each(kinds)('Kennedy is silent where it is received neither way (%s)', kind => {
	expect(kennedy({kind, reception: 'neutral'})).toBe('silent');
});
