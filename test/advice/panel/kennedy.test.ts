import {describe, expect, test} from 'vitest';
import type {Situation} from '../../../source/advice/situation.ts';
import {kinds} from '../../../source/leads/lead.ts';
import {aCall, anArticle, anEmail} from '../../a-lead.ts';
import {says} from '../says.ts';

const kennedy = (situation: Partial<Situation>) => says('kennedy', {thanked: '2026-11-03', ...situation});

/** After a no, and once an offer is accepted, no voice is heard. */
const heard = kinds.filter(kind => kind !== 'no' && kind !== 'accepted');

describe('Kennedy, where it is received coldly', () => {
	test.each(heard)('kennedy-3: (%s) hold, followed up or not', kind => {
		expect(kennedy({kind, reception: 'cold'})).toBe('hold kennedy-3');
		expect(kennedy({kind, reception: 'cold', followUps: [anEmail('2026-11-05')]})).toBe('hold kennedy-3');
	});
});

describe('Kennedy, where it is received warmly', () => {
	const warm = {reception: 'warm', today: '2026-11-24'} as const;
	const [first, second, third] = [anArticle('2026-11-10'), anEmail('2026-11-17'), anArticle('2026-11-24')];

	test.each(['interview', 'conversation', 'event'] as const)(
		'kennedy-2: after the %s she does not ask, but would send something worth their time',
		kind => {
			expect(kennedy({...warm, kind})).toBe('silent kennedy-2');
		},
	);

	test('kennedy-2: until there are three messages without an answer', () => {
		expect(kennedy({...warm, followUps: [first, second]})).toBe('silent kennedy-2');
		expect(kennedy({...warm, followUps: [first, second, third]})).toBe('silent');
	});

	test('kennedy-2: a push of two messages counts once', () => {
		expect(kennedy({...warm, followUps: [first, second, aCall('2026-11-20')]})).toBe('silent kennedy-2');
		expect(kennedy({...warm, followUps: [first, second, aCall('2026-11-23')]})).toBe('silent');
	});

	test.each(['application', 'speculative', 'request'] as const)('silent where nobody gave their time (%s)', kind => {
		expect(kennedy({...warm, kind})).toBe('silent');
	});
});

test.each(heard)('Kennedy is silent where it is received neither way (%s)', kind => {
	expect(kennedy({kind, reception: 'neutral'})).toBe('silent');
});
