import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	addBusinessDays,
	addDays,
	addMonths,
	type Day,
	daysBetween,
	echoed,
	inShort,
	inWords,
	isBusinessDay,
	isDay,
	latest,
	roll,
	weekday,
} from '../../source/days/day.ts';

const anyDay = fc.integer({min: -20_000, max: 30_000}).map(days => addDays('2026-11-02', days));
const anyHolidays = fc.array(
	fc.integer({min: 0, max: 30}).map(days => addDays('2026-12-14', days)),
	{maxLength: 12},
);
const anyDayNearHolidays = fc.integer({min: 0, max: 40}).map(days => addDays('2026-12-10', days));

describe('what is a day', () => {
	test.each(['2026-11-02', '2028-02-29', '2000-02-29', '1999-12-31', '9999-12-31', '0001-01-01', '2011-12-30'])(
		'%s',
		day => {
			expect(isDay(day)).toBe(true);
		},
	);

	test.each([
		...['2026-06-31', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-01', '2026-01-00', '2026-01-32', '0000-00-00'],
		...['2026-1-2', '2026-11-02T00:00', ' 2026-11-02', '2026-11-02\n', '٢٠٢٦-11-02', '20261102', '+12026-11-02', ''],
		...[null, undefined, 20261102, new Date(0), ['2026-11-02'], {}],
	])('not %j', text => {
		expect(isDay(text)).toBe(false);
	});
});

describe('days on and back', () => {
	test.each([
		['2026-11-02', 7, '2026-11-09'],
		['2026-11-02', 0, '2026-11-02'],
		['2026-12-31', 1, '2027-01-01'],
		['2027-01-01', -1, '2026-12-31'],
		['2028-02-28', 1, '2028-02-29'],
		['2027-02-28', 1, '2027-03-01'],
		['2026-03-28', 2, '2026-03-30'],
		['2026-10-24', 2, '2026-10-26'],
		['9999-12-30', 1, '9999-12-31'],
		['9999-12-31', 1, '9999-12-31'],
		['9999-12-01', 400, '9999-12-31'],
		['0000-01-05', -8, '0000-01-01'],
	] as const)('%s and %i days is %s', (day, n, wanted) => {
		expect(addDays(day, n)).toBe(wanted);
	});

	test('there and back again, and as many lie between', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({min: -800, max: 800}), (day, n) => {
				expect(addDays(addDays(day, n), -n)).toBe(day);
				expect(daysBetween(day, addDays(day, n))).toBe(n === 0 ? 0 : n);
				expect(weekday(addDays(day, 1))).toBe((weekday(day) + 1) % 7);
				expect(addDays(day, 1) > day && isDay(addDays(day, 1))).toBe(true);
			}),
		);
	});
});

describe('months on', () => {
	test.each([
		['2026-11-30', 2, '2027-01-30'],
		['2026-12-31', 2, '2027-02-28'],
		['2027-12-31', 2, '2028-02-29'],
		['2026-12-30', 2, '2027-02-28'],
		['2026-12-28', 2, '2027-02-28'],
		['2026-08-31', 1, '2026-09-30'],
		['2026-08-31', 12, '2027-08-31'],
		['2028-02-29', 12, '2029-02-28'],
		['9999-11-15', 2, '9999-12-31'],
	] as const)('%s and %i months is %s', (day, n, wanted) => {
		expect(addMonths(day, n)).toBe(wanted);
	});
});

describe('business days', () => {
	const christmas: Day[] = ['2026-12-25', '2026-12-28', '2027-01-01'];

	test.each([
		['2026-11-06', [], true],
		['2026-11-07', [], false],
		['2026-11-08', [], false],
		['2026-11-09', [], true],
		['2026-12-25', christmas, false],
		['2026-12-24', christmas, true],
	] as const)('%s with %j: %s', (day, holidays, wanted) => {
		expect(isBusinessDay(day, holidays)).toBe(wanted);
	});

	test.each([
		['2026-11-06', '2026-11-06'],
		['2026-11-07', '2026-11-09'],
		['2026-11-08', '2026-11-09'],
		['2026-12-25', '2026-12-29'],
		['2027-01-01', '2027-01-04'],
	] as const)('%s rolls to %s', (day, wanted) => {
		expect(roll(day, christmas)).toBe(wanted);
	});

	test.each([
		['2026-11-06', 1, '2026-11-09'],
		['2026-11-07', 1, '2026-11-09'],
		['2026-11-02', 5, '2026-11-09'],
		['2026-11-02', 0, '2026-11-02'],
		['2026-12-24', 1, '2026-12-29'],
		['2026-12-24', 5, '2027-01-05'],
		['9999-12-30', 5, '9999-12-31'],
	] as const)('%s and %i business days is %s', (day, n, wanted) => {
		expect(addBusinessDays(day, n, christmas)).toBe(wanted);
	});

	test('rolling comes to the first business day that is not before', () => {
		fc.assert(
			fc.property(anyDayNearHolidays, anyHolidays, (day, holidays) => {
				const rolled = roll(day, holidays);
				expect(isBusinessDay(rolled, holidays)).toBe(true);
				expect(roll(rolled, holidays)).toBe(rolled);
				for (let skipped = day; skipped < rolled; skipped = addDays(skipped, 1))
					expect(isBusinessDay(skipped, holidays)).toBe(false);
			}),
		);
	});

	test('n business days on is a business day, the n-th after', () => {
		fc.assert(
			fc.property(anyDayNearHolidays, fc.integer({min: 1, max: 12}), anyHolidays, (day, n, holidays) => {
				const reached = addBusinessDays(day, n, holidays);
				const between = Array.from({length: daysBetween(day, reached)}, (_, index) => addDays(day, index + 1));
				expect(isBusinessDay(reached, holidays)).toBe(true);
				expect(between.filter(each => isBusinessDay(each, holidays))).toHaveLength(n);
			}),
		);
	});

	test('where all of the days to come are holidays, the calendar ends', () => {
		expect(roll('9999-12-31', ['9999-12-31'])).toBe('9999-12-31');
	});
});

test('the latest of some days', () => {
	expect(latest('2026-11-02')).toBe('2026-11-02');
	expect(latest('2026-11-02', '2026-12-01', '2026-09-30')).toBe('2026-12-01');
	expect(latest('2026-12-01', '2026-11-02')).toBe('2026-12-01');
});

test('a day in full, and in short', () => {
	expect(inWords('2026-12-04')).toBe('Fri 4 Dec 2026');
	expect(inShort('2026-12-04')).toBe('Fri 4 Dec');
	expect(inWords('9999-12-31')).toBe('Fri 31 Dec 9999');
	expect([weekday('2026-11-01'), weekday('2026-11-07')]).toEqual([0, 6]);
});

describe('a day that is shown back', () => {
	const today = '2026-11-12';

	test('has its year where that is not this year', () => {
		expect(inWords('2026-12-04', today)).toBe('Fri 4 Dec');
		expect(inWords('2027-01-04', today)).toBe('Mon 4 Jan 2027');
	});

	test.each([
		['2026-09-13', 'Sun 13 Sep 2026'],
		['2026-09-12', 'Sat 12 Sep 2026 (that is 61 days ago)'],
		['2027-11-12', 'Fri 12 Nov 2027'],
		['2027-11-13', 'Sat 13 Nov 2027 (that is in 366 days)'],
	] as const)('%s has its distance where it is far away', (day, shown) => {
		expect(echoed(day, today)).toBe(shown);
	});
});
