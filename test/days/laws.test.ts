import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Sense} from '../../source/days/calendar.ts';
import {addDays, addMonths, type Day, daysBetween, inShort, inWords, weekday} from '../../source/days/day.ts';
import {understandMoment} from '../../source/days/understand-day.ts';
import {Refusal} from '../../source/text/refusal.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'];

/** All seven weekdays, in all months, leap years too. */
const anyDay = fc.integer({min: -1500, max: 1500}).map(n => addDays('2026-11-12', n));
const anySense = fc.constantFrom<Sense>('past', 'coming');
const anyWeekday = fc.constantFrom(...weekdays, 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
const anyEdge = fc.constantFrom('start', 'middle', 'end');
const aWhole = fc.constantFrom('week', 'month', 'year', ...months);

/** Phrases for a day that name no time; each is understood in both directions. */
const aPhrase = fc.oneof(
	fc.constantFrom('today', 'yesterday', 'yday', 'tomorrow', 'the day after tomorrow', 'next week', 'last week'),
	fc.constantFrom('next month', 'last year', '+3d', '-2w', 'in 2 weeks', '3 days ago', 'in 3 business days', 'eom'),
	fc.constantFrom('1 dec', '20 november', 'dec 1st', '2026-12-01', 'the 15th', 'this weekend', 'a week from friday'),
	fc.tuple(fc.constantFrom('', 'next ', 'last ', 'past ', 'this ', 'on '), anyWeekday).map(words => words.join('')),
	fc
		.tuple(anyWeekday, fc.constantFrom(' next week', ' last week', ' after next', ' week'))
		.map(words => words.join('')),
	fc.tuple(anyEdge, aWhole).map(([edge, of]) => `${edge} of ${months.includes(of) ? of : `the ${of}`}`),
	fc
		.tuple(anyEdge, fc.constantFrom('this', 'next', 'last'), aWhole)
		.map(([edge, which, of]) => `${edge} of ${which} ${of}`),
	fc.tuple(fc.constantFrom('two', '3'), fc.constantFrom('fridays', 'mondays')).map(([n, days]) => `${n} ${days} ago`),
);

const dayOf = (typed: string, today: Day, sense: Sense): Day => understandMoment(typed, {today}, sense).day;

/** On the seven days from some day on, which are all weekdays. */
const onAllWeekdays = (law: (today: Day, sense: Sense, words: string) => void, words: fc.Arbitrary<string>) =>
	fc.assert(
		fc.property(anyDay, words, (from, phrase) => {
			for (let n = 0; n < 7; n++) for (const sense of ['past', 'coming'] as const) law(addDays(from, n), sense, phrase);
		}),
		{numRuns: 60},
	);

describe('a phrase', () => {
	test.each([
		'morning',
		'afternoon',
		'evening',
		'in the morning',
		'10am',
		'at 14:30',
		'@ 9:05',
		'noon',
		'afternoon at 2pm',
	])('and "%s" is the same day', part => {
		onAllWeekdays((today, sense, words) => {
			expect(dayOf(`${words} ${part}`, today, sense)).toBe(dayOf(words, today, sense));
		}, aPhrase);
	});

	test('and a time before it is the same day', () => {
		onAllWeekdays((today, sense, words) => {
			expect(dayOf(`10:00 on ${words}`, today, sense)).toBe(dayOf(words, today, sense));
		}, aPhrase);
	});

	test('and a word that means nothing here is refused', () => {
		const unknown = fc.constantFrom('xyzzy', 'maybe', 'or so', 'est', 'please', 'every', 'ish', '7', '!', 'quarter');
		fc.assert(
			fc.property(aPhrase, unknown, fc.boolean(), anyDay, anySense, (words, more, isFirst, today, sense) => {
				const typed = isFirst ? `${more} ${words}` : `${words} ${more}`;
				expect(() => dayOf(typed, today, sense)).toThrow(Refusal);
			}),
			{numRuns: 500},
		);
	});
});

describe('whatever the direction', () => {
	test.each(['last', 'past'])('"%s friday" lies in the seven days before today', which => {
		onAllWeekdays((today, sense, name) => {
			const day = dayOf(`${which} ${name}`, today, sense);
			expect(daysBetween(day, today)).toBeGreaterThanOrEqual(1);
			expect(daysBetween(day, today)).toBeLessThanOrEqual(7);
		}, anyWeekday);
	});

	test('an edge of the last week, month or year is before this one', () => {
		onAllWeekdays(
			(today, sense, words) => {
				expect(dayOf(words, today, sense) < today).toBe(true);
			},
			fc.tuple(anyEdge, fc.constantFrom('month', 'year', 'week')).map(([edge, of]) => `${edge} of last ${of}`),
		);
	});

	test('next week is in the week that begins on Monday, and on a weekend that Monday itself', () => {
		onAllWeekdays((today, sense) => {
			const monday = addDays(today, 7 - ((weekday(today) + 6) % 7));
			const day = dayOf('next week', today, sense);
			expect(day >= monday && day < addDays(monday, 7)).toBe(true);
			if (weekday(today) === 0 || weekday(today) === 6) expect(day).toBe(monday);
		}, fc.constant('next week'));
	});
});

describe('an edge without this, next or last', () => {
	const edge = fc.tuple(anyEdge, aWhole).map(([which, of]) => `${which} of ${months.includes(of) ? of : `the ${of}`}`);

	test('is not over where a coming day is meant, and has been where a past one is', () => {
		onAllWeekdays((today, sense, words) => {
			const day = dayOf(words, today, sense);
			expect(sense === 'past' ? day <= today : day >= today).toBe(true);
			expect(Math.abs(daysBetween(today, day))).toBeLessThanOrEqual(366);
		}, edge);
	});

	test('of a week or month is at most one of them away', () => {
		onAllWeekdays(
			(today, sense, words) => {
				const days = Math.abs(daysBetween(today, dayOf(words, today, sense)));
				expect(days).toBeLessThanOrEqual(words.includes('week') ? 6 : 31);
			},
			fc.tuple(anyEdge, fc.constantFrom('week', 'month')).map(([which, of]) => `${which} of the ${of}`),
		);
	});
});

describe('a day that we show', () => {
	test('is read back as the same day, with its year or, this year, without it', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({min: -366, max: 366}), anySense, (today, n, sense) => {
				const day = addDays(today, n);
				expect(dayOf(inWords(day), today, sense)).toBe(day);
				expect(dayOf(inWords(day, today), today, sense)).toBe(day);
			}),
			{numRuns: 1000},
		);
	});

	test('in short is read back as the same day for five months to both sides', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({min: -150, max: 150}), anySense, (today, n, sense) => {
				const day = addDays(today, n);
				expect(dayOf(inShort(day), today, sense)).toBe(day);
			}),
			{numRuns: 1000},
		);
	});
});

test('the nearest 20 November is at most half a year away', () => {
	onAllWeekdays(
		(today, sense, words) => {
			expect(Math.abs(daysBetween(today, dayOf(words, today, sense)))).toBeLessThanOrEqual(183);
		},
		fc.constantFrom('20 nov', '1 jan', '31 december', '28 feb'),
	);
});

test('a month from some day is that many months on', () => {
	onAllWeekdays((today, sense) => {
		expect(dayOf('in 2 months', today, sense)).toBe(addMonths(today, 2));
	}, fc.constant(''));
});
