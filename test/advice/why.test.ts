import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {advise} from '../../source/advice/advise.ts';
import {articles} from '../../source/advice/articles.ts';
import {whyLead, whyOf} from '../../source/advice/explain/why.ts';
import {adviseLead} from '../../source/advice/inbox.ts';
import type {Situation} from '../../source/advice/situation.ts';
import {inWords} from '../../source/days/day.ts';
import type {Key} from '../../source/leads/lead.ts';
import {aLead, anEmail, aSituation} from '../a-lead.ts';
import {anyCase, anySituation} from './any-situation.ts';

/** The last day that a text names, as `Fri 4 Dec 2026`. */
const lastDayIn = (text: string): string | undefined =>
	text.match(/[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2} \d{4}/g)?.at(-1);

const sum = (s: Situation, open: readonly Key[] = []) => whyOf(advise(s), {s, answered: false}, open);

const part = (s: Situation, title: string, open: readonly Key[] = []): readonly string[] =>
	sum(s, open).find(each => each.title.startsWith(title))?.lines ?? [];

/** What one article is said to have counted. */
const voice = (said: Partial<Situation>, short: string): string =>
	part(aSituation({thanked: '2026-11-03', ...said}), 'What the five').find(line => line.startsWith(short)) ?? '';

const deciding = (said: Partial<Situation>): string => part(aSituation(said), 'What comes before').at(-1) ?? '';

describe('the sum told', () => {
	test('ends on the day of the advice, or on no day where the advice has none', () => {
		fc.assert(
			fc.property(anySituation, s => {
				const {on} = advise(s);
				const end = sum(s).at(-1)?.lines.at(-1) ?? '';
				expect(lastDayIn(end)).toBe(on ? inWords(on) : undefined);
			}),
		);
	});

	test('comes to the day of each article, as the panel has it', () => {
		fc.assert(
			fc.property(anySituation, s => {
				for (const {article, verdict, on, rule} of advise(s).panel) {
					const line = part(s, 'What the five').find(each => each.startsWith(articles[article].short)) ?? '';
					expect(lastDayIn(line)).toBe(on ? inWords(on) : undefined);
					if (rule) expect(line).toContain(rule);
					if (verdict === 'hold') expect(line).toContain('would hold');
				}
			}),
		);
	});

	test('has the stance choose the day that is advised, or to hold, and then says when the lead comes back', () => {
		fc.assert(
			fc.property(anySituation, s => {
				const {on, panel, reason} = advise(s);
				const [, choice = '', after = ''] = part(s, 'Your stance');
				if (panel.length === 0) expect(choice).toBe('');
				else if (reason === 'voices' || reason === 'cps tickler') expect(lastDayIn(choice)).toBe(on && inWords(on));
				else if (reason === 'tickler' || reason === 'held') expect(choice).toMatch(/: hold\.$/);
				if (panel.length > 0 && reason === 'tickler') expect(lastDayIn(after)).toBe(on && inWords(on));
			}),
		);
	});

	test('says of every step of common ground that it does not decide, or of the last that it does', () => {
		fc.assert(
			fc.property(anyCase(), ({situation: s, open}) => {
				const lines = part(s, 'What comes before', open);
				const decides = advise(s).panel.length === 0;
				expect(lines.filter(line => line.startsWith('This decides:'))).toHaveLength(decides ? 1 : 0);
				expect(lines.at(-1)?.startsWith('This decides:')).toBe(decides);
				if (!decides) expect(lines.length).toBeGreaterThanOrEqual(9);
				expect(new Set(lines).size).toBe(lines.length);
			}),
		);
	});

	test('names every rule of the advice', () => {
		fc.assert(
			fc.property(anySituation, s => {
				const text = sum(s)
					.flatMap(({lines}) => lines)
					.join('\n');
				for (const rule of advise(s).rules) expect(text).toContain(rule);
			}),
		);
	});
});

describe('a day', () => {
	test('is counted without weekends and holidays where the article counts business days', () => {
		expect(voice({holidays: ['2026-11-05']}, 'CPS')).toBe(
			'CPS (cps-2): 5 business days after the interview on Mon 2 Nov 2026, not counting Thu 5 Nov (a holiday), Sat 7 Nov and Sun 8 Nov: Tue 10 Nov 2026.',
		);
	});

	test('that has passed becomes today, and on a weekend the next working day', () => {
		expect(voice({today: '2026-11-14', holidays: ['2026-11-16']}, 'Stein')).toBe(
			'Stein (stein-3): 7 days after the interview on Mon 2 Nov 2026: Mon 9 Nov 2026. That day has passed, so today: Sat 14 Nov 2026. Sat 14 Nov, Sun 15 Nov and Mon 16 Nov (a holiday) are no working days, so Tue 17 Nov 2026.',
		);
	});

	test('is counted from what was sent, by its channel', () => {
		const said = {today: '2026-11-12', followUps: [anEmail('2026-11-10')]} as const;
		expect(voice(said, 'Wise')).toBe('Wise (wise-4): 14 days after your email on Tue 10 Nov 2026: Tue 24 Nov 2026.');
	});

	test('waits for the day that they named', () => {
		expect(voice({kind: 'application', timeline: '2026-11-20'}, 'Wise')).toMatch(
			/They said they would decide by Fri 20 Nov 2026, so wait until the day after \(kennedy-8\): Sat 21 Nov 2026\. Sat 21 Nov and Sun 22 Nov are no working days, so Mon 23 Nov 2026\.$/,
		);
		expect(voice({timeline: '2026-11-20'}, 'Stein')).toMatch(
			/and not before the day after the one they named: Sat 21 Nov 2026\./,
		);
	});
});

describe('common ground', () => {
	test('says which step decides, and how it comes to its day', () => {
		expect(deciding({})).toBe(
			'This decides: A thank-you is owed for the interview on Mon 2 Nov 2026 (cps-6, kennedy-1, wise-2, stein-2): today, Thu 5 Nov 2026, weekend or not.',
		);
		expect(deciding({thanked: '2026-11-05', news: true})).toBe(
			'This decides: You have something new to say, and no article speaks against that (koblyk-4, wise-8). Your last message went out on Thu 5 Nov 2026; leave three days between two (wise-9, kennedy-5, cps-8): Sun 8 Nov 2026. Sun 8 Nov is no working day, so Mon 9 Nov 2026.',
		);
	});

	test('says of what nobody has been asked yet that it is only as far as it was noted', () => {
		const lines = part(aSituation({thanked: '2026-11-03'}), 'What comes before', ['toldNotTo']);
		expect(lines[0]).toBe('Nobody there has asked you to stop. (As far as you have noted.)');
		expect(lines[1]).toBe('You owe them no answer.');
	});

	test('says of a no that it comes back after two months (cps-5), and of one asked once more that it is over', () => {
		const no = {kind: 'no', thanked: '2026-11-03'} as const;
		expect(deciding(no)).toBe(
			'This decides: It has ended, and the door is open: two months after the last word ask whether they are hiring again (cps-5). Sun 3 Jan is no working day, so Mon 4 Jan 2027.',
		);
		expect(deciding({...no, today: '2027-01-04', followUps: [anEmail('2027-01-04')]})).toBe(
			'This decides: It has ended, and you have asked once more since (cps-5).',
		);
	});

	test('says why news for somebody cold waits a week', () => {
		expect(deciding({thanked: '2026-11-05', news: true, reception: 'cold'})).toMatch(
			/coldly, so leave a week .*: Thu 12 Nov/,
		);
	});
});

describe('of a lead', () => {
	const sumOf = (lead: ReturnType<typeof aLead>) => whyLead(adviseLead(lead.build(), '2026-11-12', {}));

	test('the clock runs from their answer, where they have answered since', () => {
		const [known] = sumOf(aLead().interviewedOn('2026-11-02').thankedOn('2026-11-02').repliedOn('2026-11-06'));
		expect(known?.lines[0]).toBe(
			'Today is Thu 12 Nov 2026. The clock runs from their answer on Fri 6 Nov 2026, 6 days ago.',
		);
	});

	test('a snooze is told, and does not change the advice', () => {
		const lead = aLead().appliedOn('2026-11-02');
		const snoozed = lead.with({snoozedUntil: '2026-11-20'});
		expect(sumOf(snoozed)[0]?.lines.at(-1)).toMatch(/^You snoozed it: .* Fri 20 Nov 2026/);
		expect(sumOf(snoozed).slice(1)).toEqual(sumOf(lead).slice(1));
	});

	test('that is closed there is nothing to count', () => {
		expect(sumOf(aLead().appliedOn('2026-11-02').closedOn('2026-11-10', 'rejected'))).toEqual([
			{of: 'end', title: 'So', lines: ['This lead is closed (rejected).']},
		]);
	});
});
