import {expect, test} from 'vitest';
import {newsHint} from '../../source/screens/wizard/question.tsx';
import {aLead} from '../a-lead.ts';

const news = (id: string, text: string) => ({id, on: '2026-11-02' as const, kind: 'project' as const, text});

test('the question about news says what this lead has not been told, the latest first', () => {
	const lead = aLead('Acme').interviewedOn('2026-11-02').build();
	const profile = {news: [news('a', 'I have moved'), news('b', 'I have a dog')]};
	expect(newsHint({}, lead)).toBeUndefined();
	expect(newsHint(profile, lead)).toBe('Not told yet: I have a dog (and 1 more; touchbase news list)');
	const told = {
		...lead,
		log: [
			...lead.log,
			{id: 'x', on: '2026-11-05' as const, what: 'sent-news' as const, by: 'email' as const, tells: ['b']},
		],
	};
	expect(newsHint(profile, told)).toBe('Not told yet: I have moved');
});
