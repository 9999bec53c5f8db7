import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {articles} from '../../source/advice/articles.ts';
import {voiceReason} from '../../source/advice/explain/voice-reason.ts';
import {adviseLead} from '../../source/advice/inbox.ts';
import type {Day} from '../../source/days/day.ts';
import type {Stance} from '../../source/leads/lead.ts';
import {chart, chartRows} from '../../source/screens/parts/chart.ts';
import {textOf, widthOfLine} from '../../source/screens/parts/lines.tsx';
import {type ALead, aLead} from '../a-lead.ts';
import {runs} from '../runs.ts';
import {today} from './a-session.ts';
import {anyLead} from './any-lead.ts';

const drawn = (
	lead: ALead,
	{on = today, columns = 79, stance = 'balanced'}: {on?: Day; columns?: number; stance?: Stance} = {},
) => chart(adviseLead(lead.build(), on, {}, {}, stance), columns).map(line => textOf(line).trimEnd());

const met = aLead().appliedOn('2026-10-19').interviewedOn('2026-11-02', 'Dana').thankedOn('2026-11-03');
const rowOf = (lines: readonly string[], name: string) => lines.find(line => line.startsWith(name)) ?? '';

describe('the chart of the voices', () => {
	test('has each voice on its own day, the past ones too, and you where the stance cuts', () => {
		expect(drawn(met)).toMatchInlineSnapshot(`
			[
			  "Five articles say      19 Oct    2 Nov   today",
			  "                       A───────────IT──────┼───",
			  "CPS      since 9 Nov                     ● ┆     a business week after you met",
			  "Stein    since 9 Nov                     ● ┆     a week after you met",
			  "Wise     since 10 Nov                     ●┆     a week after your thank-you",
			  "◆ you    since 10 Nov                     ◆┆     balanced: you follow Wise",
			  "Koblyk   hold                              ┆     write only with news",
			  "Kennedy  silent                            ┆     neither warm nor cold so far",
			]
		`);
	});

	test('has the voices that wait right of today', () => {
		const lines = drawn(met.followedUpOn('2026-11-10'));
		const now = (lines[1] ?? '').indexOf('┼');
		for (const name of ['CPS', 'Wise', 'Stein']) expect(rowOf(lines, name).indexOf('●')).toBeGreaterThan(now);
		expect(lines).toMatchInlineSnapshot(`
			[
			  "Five articles say      19 Oct     today     1 Dec",
			  "                       A──────IT───M┼──────────",
			  "Wise     24 Nov                     ┆     ●      two weeks after your message",
			  "Stein    24 Nov                     ┆     ●      two weeks after your message",
			  "CPS      1 Dec                      ┆         ●  three weeks after your message",
			  "◆ you    1 Dec                      ┆         ◆  balanced: you follow CPS",
			  "Koblyk   hold                       ┆            write only with news",
			  "Kennedy  silent                     ┆            neither warm nor cold so far",
			]
		`);
	});

	test('moves only your row when the stance is another one', () => {
		const [first, last] = [drawn(met, {stance: 'persistent'}), drawn(met, {stance: 'reserved'})];
		const others = (lines: readonly string[]) => lines.slice(2).filter(line => !line.startsWith('◆'));
		expect(others(first)).toEqual(others(last));
		expect(first.findIndex(line => line.startsWith('◆'))).toBeLessThan(last.findIndex(line => line.startsWith('◆')));
	});

	test('says in few words why, where it is narrow', () => {
		expect(drawn(met, {columns: 58})).toMatchInlineSnapshot(`
			[
			  "Five articles say     19 Oct  2 Nov  today",
			  "                      A─────────IT─────┼──",
			  "CPS      since 9 Nov                 ● ┆    business week",
			  "Stein    since 9 Nov                 ● ┆    a week",
			  "Wise     since 10 Nov                ● ┆    after thanks",
			  "◆ you    since 10 Nov                ◆ ┆    follow Wise",
			  "Koblyk   hold                          ┆    only with news",
			  "Kennedy  silent                        ┆    warm or cold?",
			]
		`);
	});

	test('is not there where the five were not asked', () => {
		expect(drawn(aLead().appliedOn('2026-11-02').askedToStopOn('2026-11-03'))).toEqual([]);
	});

	test('unfolds one row, with its rule in a sentence and how it came to its day', () => {
		const advised = adviseLead(met.build(), today, {});
		const lines = chart(advised, 79, 0).map(textOf);
		expect(lines.length).toBeGreaterThan(chart(advised, 79).length);
		expect(lines.join('\n')).toContain('wait one business week');
		expect(lines.join('\n')).toContain('(cps-2)');
	});

	test('whatever happened: no row is wider than asked, the axis takes 24 columns at most, past is left of today', () => {
		fc.assert(
			fc.property(anyLead, fc.integer({min: 39, max: 199}), (lead, columns) => {
				const advised = adviseLead(lead, today, {});
				const lines = chart(advised, columns);
				if (lines.length === 0) return;
				expect(lines).toHaveLength(chartRows(advised) + 2);
				for (const line of lines) expect(widthOfLine(line)).toBeLessThanOrEqual(columns);
				const axis = textOf(lines[1] ?? {pieces: []}).trim();
				expect(axis.length).toBeLessThanOrEqual(24);
				// What happens today stands on the axis in the place of its cross.
				const now = Math.max(...lines.map(line => textOf(line).search(/[┼┆]/)));
				for (const {article, on, own} of advised.advice.panel) {
					const at = textOf(
						lines.find(line => textOf(line).startsWith(articles[article].short)) ?? {pieces: []},
					).indexOf('●');
					if (on && on > today) expect(at).toBeGreaterThan(now);
					else if (own && own < today) expect(at).toBeLessThan(now);
				}
			}),
			runs(200),
		);
	});

	test('whatever happened: a reason has at most 34 characters, a brief one 15', () => {
		fc.assert(
			fc.property(anyLead, lead => {
				const {advice, situation} = adviseLead(lead, today, {});
				for (const heard of advice.decision?.trace.voices ?? []) {
					const {short, brief} = voiceReason(heard, situation);
					expect(short).toMatch(/^.{4,34}$/);
					expect(brief).toMatch(/^.{4,15}$/);
				}
			}),
			runs(200),
		);
	});
});
