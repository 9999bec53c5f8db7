import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {articles} from '../../source/advice/articles.ts';
import {adviseLead} from '../../source/advice/inbox.ts';
import {addDays, type Day, daysBetween, inShort} from '../../source/days/day.ts';
import {legend, type TimeRow, timeLine, timeLineText} from '../../source/screens/lead/time-line.ts';
import {type ALead, aLead} from '../a-lead.ts';
import {runs} from '../runs.ts';
import {today} from './a-session.ts';
import {anyLead} from './any-lead.ts';

const drawn = (lead: ALead, on: Day = today, columns = 79) => {
	const looked = adviseLead(lead.build(), on, {});
	const rows = timeLine(looked, columns);
	return {looked, rows, row: (label: string) => rows.find(row => row.label === label) as TimeRow};
};

/** How far apart two marks stand on a row, as days where the whole row is so many. */
const columnsOf = ({marks}: TimeRow, mark: RegExp) => [...marks].flatMap((each, at) => (mark.test(each) ? [at] : []));

describe('the time line', () => {
	test('has what happened, today and each voice on one axis of days', () => {
		const {rows} = drawn(
			aLead().interviewedOn('2026-11-02', 'Dana').thankedOn('2026-11-03').followedUpOn('2026-11-10'),
		);
		expect(rows.map(row => timeLineText(row).trimEnd())).toMatchInlineSnapshot(`
			[
			  "          Mon 2 Nov        today                         Tue 1 Dec",
			  "happened  I─T────────────M───┼────────────────────────────────────",
			  "Koblyk                       │                                     hold",
			  "CPS                          │···································● Tue 1 Dec",
			  "Kennedy                      │                                     silent",
			  "Wise                         │······················●              Tue 24 Nov",
			  "Stein                        │······················●              Tue 24 Nov",
			  "balanced                     │···································◆ Tue 1 Dec",
			]
		`);
	});

	test('says in the legend what its letters are, and only those that are on it', () => {
		const {looked} = drawn(aLead().appliedOn('2026-11-02').leftAVoicemailOn('2026-11-04').repliedOn('2026-11-05'));
		expect(legend(looked)).toBe('C call  R reply  A applied');
	});

	test.each([7, 60, 365])('keeps the days in proportion over %i days', days => {
		const start = addDays(today, -days);
		const middle = addDays(start, Math.floor(days / 2));
		const {row} = drawn(aLead().appliedOn(start).followedUpOn(middle).repliedOn(today, {asks: true}));
		const happened = row('happened');
		const [a = 0] = columnsOf(happened, /A/);
		const [m = 0] = columnsOf(happened, /M/);
		const [r = 0] = columnsOf(happened, /R/);
		expect(a).toBe(0);
		expect(Math.abs((m - a) / (r - a) - daysBetween(start, middle) / days)).toBeLessThan(0.08);
	});

	test('goes back a year and no further: what is older stands at its left end', () => {
		const {row} = drawn(aLead().appliedOn('2023-01-10').followedUpOn('2026-11-02'));
		expect(columnsOf(row('happened'), /A/)).toEqual([0]);
		expect(columnsOf(row('happened'), /M/)[0]).toBeGreaterThan(40);
	});

	test('shows the earlier of two that fall on one column, and the promised and the named day ahead', () => {
		const {row} = drawn(
			aLead()
				.interviewedOn('2026-11-02')
				.thankedOn('2026-11-03')
				.namedADayOn('2026-11-03', '2026-11-20')
				.promisedOn('2026-11-03', '2026-11-30'),
		);
		const {marks} = row('happened');
		expect(marks.search('D')).toBeGreaterThan(marks.search('┼'));
		expect(marks.search('P')).toBeGreaterThan(marks.search('D'));
	});

	test('whatever happened: every row is as wide as asked for, today is one column, each voice stands on its day', () => {
		fc.assert(
			fc.property(anyLead, fc.integer({min: 39, max: 199}), (lead, columns) => {
				const looked = adviseLead(lead, today, {});
				const rows = timeLine(looked, columns);
				for (const row of rows) {
					expect(stringWidth(timeLineText(row))).toBeLessThanOrEqual(columns);
					expect(row.marks).toHaveLength(rows[1]?.marks.length ?? 0);
				}
				const [now] = columnsOf(rows[1] as TimeRow, /┼/);
				for (const {article, verdict, on} of looked.advice.panel) {
					const row = rows.find(({label}) => label === articles[article].short) as TimeRow;
					expect(row.says).toBe(verdict === 'contact' ? 'today' : on ? inShort(on) : verdict);
					const marks = columnsOf(row, /●/);
					expect(marks).toHaveLength(on ? 1 : 0);
					if (now !== undefined && on) expect(marks[0]).toBeGreaterThanOrEqual(now);
				}
				expect(rows.at(-1)?.marks.includes('◆')).toBe(looked.advice.on !== null);
			}),
			runs(200),
		);
	});
});
