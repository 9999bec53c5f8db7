import {describe, expect, test} from 'vitest';
import type {Situation} from '../../../source/advice/situation.ts';
import {aCall, anArticle, anEmail, someNews} from '../../a-lead.ts';
import {says} from '../says.ts';

const koblyk = (situation: Partial<Situation>) => says('koblyk', {thanked: '2026-11-03', ...situation});

describe('Koblyk, after asking for an informational interview', () => {
	const request = {kind: 'request', today: '2026-11-06'} as const;
	const afterACall = {...request, today: '2026-11-10'} as const;

	test('koblyk-1: phone them five business days after', () => {
		expect(koblyk(request)).toBe('wait koblyk-1 2026-11-09');
		expect(koblyk({...request, today: '2026-11-09'})).toBe('contact koblyk-1 2026-11-09');
	});

	test.each([
		['asked on a Friday', '2026-11-06', [], '2026-11-13'],
		['asked on a Saturday', '2026-11-07', [], '2026-11-13'],
		['with a holiday in the week', '2026-11-02', ['2026-11-04'], '2026-11-10'],
		['with a holiday on the fifth day', '2026-11-02', ['2026-11-09'], '2026-11-10'],
		['with a holiday on a weekend, which costs nothing', '2026-11-02', ['2026-11-08'], '2026-11-09'],
	] as const)('koblyk-1: %s', (_, since, holidays, day) => {
		expect(koblyk({...request, thanked: 'no', today: since, since, holidays})).toBe(`wait koblyk-1 ${day}`);
	});

	test('koblyk-1: an email is no call', () => {
		expect(koblyk({...request, followUps: [anEmail('2026-11-04'), anEmail('2026-11-05')]})).toBe(
			'wait koblyk-1 2026-11-09',
		);
	});

	test('koblyk-1: a call about an article does not count, for it does not speak of the request', () => {
		const call = {...anArticle('2026-11-09'), by: 'phone'} as const;
		expect(koblyk({...afterACall, followUps: [call]})).toBe('wait koblyk-1 2026-11-12');
	});

	test('koblyk-2: after one call, one more, five business days after that call', () => {
		expect(koblyk({...afterACall, followUps: [aCall('2026-11-09')]})).toBe('wait koblyk-2 2026-11-16');
		expect(koblyk({...afterACall, followUps: [{...someNews('2026-11-09'), by: 'phone'}]})).toBe(
			'wait koblyk-2 2026-11-16',
		);
	});

	test('koblyk-2: an email after the call does not move it, but one of the same push does', () => {
		const written = (on: Situation['today']) => [aCall('2026-11-09'), anEmail(on)];
		expect(koblyk({...request, today: '2026-11-13', followUps: written('2026-11-13')})).toBe(
			'wait koblyk-2 2026-11-16',
		);
		expect(koblyk({...request, today: '2026-11-12', followUps: written('2026-11-12')})).toBe(
			'wait koblyk-2 2026-11-19',
		);
	});

	test('koblyk-2: after two calls hold, in a persistent field too', () => {
		const twice = {...afterACall, followUps: [aCall('2026-11-04'), aCall('2026-11-10')]};
		expect(koblyk(twice)).toBe('hold koblyk-2');
		expect(koblyk({...twice, field: 'persistent'})).toBe('hold koblyk-2');
		expect(koblyk({...twice, today: '2026-11-16', followUps: [...twice.followUps, aCall('2026-11-16')]})).toBe(
			'hold koblyk-2',
		);
	});

	test('koblyk-2: two calls within three business days are one call', () => {
		expect(koblyk({...afterACall, followUps: [aCall('2026-11-05'), aCall('2026-11-10')]})).toBe(
			'wait koblyk-2 2026-11-17',
		);
	});

	test('once they have answered she is silent until something was asked again', () => {
		expect(koblyk({...request, replied: true})).toBe('silent');
		expect(koblyk({...request, replied: true, followUps: [anEmail('2026-11-05')]})).toBe('hold koblyk-5');
	});
});

describe('Koblyk, after a letter where no vacancy was posted', () => {
	const letter = {kind: 'speculative', today: '2026-11-05'} as const;

	test('koblyk-3: ask five business days after', () => {
		expect(koblyk(letter)).toBe('wait koblyk-3 2026-11-09');
		expect(koblyk({...letter, field: 'persistent'})).toBe('wait koblyk-3 2026-11-09');
	});

	test('koblyk-3: an article was no question', () => {
		expect(koblyk({...letter, followUps: [anArticle('2026-11-04')]})).toBe('wait koblyk-3 2026-11-09');
	});

	test('koblyk-5: once it has been asked, hold', () => {
		expect(koblyk({...letter, followUps: [anEmail('2026-11-04')]})).toBe('hold koblyk-5');
	});

	test('koblyk-3: they have answered, so there is nothing to ask', () => {
		expect(koblyk({...letter, replied: true})).toBe('silent');
	});
});

describe('Koblyk, when the keenness has been shown', () => {
	test('koblyk-5: after an interview hold, asked or not', () => {
		expect(koblyk({kind: 'interview'})).toBe('hold koblyk-5');
		expect(koblyk({kind: 'interview', followUps: [anEmail('2026-11-05')]})).toBe('hold koblyk-5');
	});

	test('koblyk-5: after an interview never thanked hold once something was asked, and not before', () => {
		const late = {today: '2026-11-17', thanked: 'no'} as const;
		expect(koblyk(late)).toBe('silent');
		expect(koblyk({...late, followUps: [anEmail('2026-11-17')]})).toBe('hold koblyk-5');
	});

	test('koblyk-5: an application holds once something was asked, and not before', () => {
		const kind = 'application';
		expect(koblyk({kind})).toBe('silent');
		expect(koblyk({kind, followUps: [anArticle('2026-11-05')]})).toBe('silent');
		expect(koblyk({kind, followUps: [anEmail('2026-11-05')]})).toBe('hold koblyk-5');
		expect(koblyk({kind, followUps: [someNews('2026-11-05')]})).toBe('hold koblyk-5');
	});

	test.each(['conversation', 'event'] as const)(
		'koblyk-5: (%s) people of a network may be asked twice, a push counts once',
		kind => {
			const today = '2026-11-11';
			expect(koblyk({kind, today, followUps: [anEmail('2026-11-05')]})).toBe('silent');
			expect(koblyk({kind, today, followUps: [anEmail('2026-11-05'), aCall('2026-11-10')]})).toBe('silent');
			expect(koblyk({kind, today, followUps: [anEmail('2026-11-05'), anArticle('2026-11-11')]})).toBe('silent');
			expect(koblyk({kind, today, followUps: [anEmail('2026-11-05'), aCall('2026-11-11')]})).toBe('hold koblyk-5');
		},
	);

	test('koblyk-5: what they have answered does not count', () => {
		const answered = {kind: 'application', replied: true} as const;
		expect(koblyk({...answered, followUps: [anEmail('2026-11-02')]})).toBe('silent');
		expect(koblyk({...answered, followUps: [anEmail('2026-11-03')]})).toBe('hold koblyk-5');
	});

	test('koblyk-5: an application that nobody can be asked about holds, unless they have answered', () => {
		const nobody = {kind: 'application', contact: 'none'} as const;
		expect(koblyk(nobody)).toBe('hold koblyk-5');
		expect(koblyk({...nobody, replied: true})).toBe('silent');
		expect(koblyk({...nobody, kind: 'conversation'})).toBe('silent');
	});

	test('koblyk-8: in a persistent field silent where she would hold, and only there', () => {
		const persistent = {field: 'persistent'} as const;
		expect(koblyk({...persistent, kind: 'interview'})).toBe('silent koblyk-8');
		expect(koblyk({...persistent, kind: 'application', followUps: [anEmail('2026-11-05')]})).toBe('silent koblyk-8');
		expect(koblyk({...persistent, kind: 'application'})).toBe('silent');
	});
});
