import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import type {Sense} from '../../source/days/calendar.ts';
import {addDays, type Day, inWords, weekday} from '../../source/days/day.ts';
import {understandDay, understandMoment} from '../../source/days/understand-day.ts';
import {Refusal} from '../../source/text/refusal.ts';
import {anyCharacter} from '../any-character.ts';
import {runs} from '../runs.ts';

/** A Thursday. */
const today: Day = '2026-11-12';

const understood = (typed: string, sense: Sense, on = today) => {
	const {day, at} = understandMoment(typed, {today: on}, sense);
	return at ? `${day} ${at}` : day;
};

const refusal = (typed: string, sense: Sense = 'coming', called?: string) => {
	try {
		understandMoment(typed, {today}, sense, called);
	} catch (error) {
		if (error instanceof Refusal && error.exit === 2) return error.message;
		throw error;
	}
	throw new Error(`${typed} is understood`);
};

describe('a day is the same, whether a past or a coming one is meant, when it is said as', () => {
	test.each([
		['2026-12-01', '2026-12-01'],
		['2026/12/1', '2026-12-01'],
		['today', '2026-11-12'],
		['yesterday', '2026-11-11'],
		['Tomorrow', '2026-11-13'],
		['the day after tomorrow', '2026-11-14'],
		['next friday', '2026-11-13'],
		['next thursday', '2026-11-19'],
		['last friday', '2026-11-06'],
		['last thursday', '2026-11-05'],
		['this thursday', '2026-11-12'],
		['friday next week', '2026-11-20'],
		['next week on monday', '2026-11-16'],
		['monday this week', '2026-11-09'],
		['+3d', '2026-11-15'],
		['+ 3 days', '2026-11-15'],
		['-2w', '2026-10-29'],
		['+1m', '2026-12-12'],
		['in 2 weeks', '2026-11-26'],
		['in a fortnight', '2026-11-26'],
		['two weeks from now', '2026-11-26'],
		['3 days ago', '2026-11-09'],
		['a month ago', '2026-10-12'],
		['next week', '2026-11-19'],
		['last month', '2026-10-12'],
		['1 Dec 2026', '2026-12-01'],
		['1st of December, 2026', '2026-12-01'],
		['December 1st, 2026', '2026-12-01'],
		['dec 1, 26', '2026-12-01'],
		['Fri 4 Dec 2026', '2026-12-04'],
		['4.12.2026', '2026-12-04'],
		['end of november 2026', '2026-11-30'],
		['end of next month', '2026-12-31'],
		['start of next month', '2026-12-01'],
		['2 weeks after 1 dec 2026', '2026-12-15'],
		['a week from tomorrow', '2026-11-20'],
		['  in   2\tweeks ', '2026-11-26'],
	])('%s', (typed, wanted) => {
		expect(understood(typed, 'past')).toBe(wanted);
		expect(understood(typed, 'coming')).toBe(wanted);
	});
});

describe('a day without its year or week is the last one or the next one', () => {
	test.each([
		['fri', '2026-11-06', '2026-11-13'],
		['Friday', '2026-11-06', '2026-11-13'],
		['weds', '2026-11-11', '2026-11-18'],
		['sat', '2026-11-07', '2026-11-14'],
		['thu', '2026-11-12', '2026-11-19'],
		['the 15th', '2026-10-15', '2026-11-15'],
		['31st', '2026-10-31', '2026-12-31'],
		['end of november', '2025-11-30', '2026-11-30'],
		['end of feb', '2026-02-28', '2027-02-28'],
		['mid december', '2025-12-15', '2026-12-15'],
	])('%s', (typed, past, coming) => {
		expect(understood(typed, 'coming')).toBe(coming);
		expect(understood(typed, 'past')).toBe(past);
	});
});

describe('an edge without this, next or last is the last one or the next one, and today counts', () => {
	test.each([
		['end of the week', '2026-11-06', '2026-11-13'],
		['end of the week', '2026-11-13', '2026-11-13', '2026-11-13'],
		['end of the week', '2026-11-13', '2026-11-20', '2026-11-14'],
		['start of the week', '2026-11-09', '2026-11-16'],
		['middle of the week', '2026-11-11', '2026-11-18'],
		['sow', '2026-11-09', '2026-11-16', '2026-11-15'],
		['end of the month', '2026-10-31', '2026-11-30'],
		['eom', '2026-11-30', '2026-11-30', '2026-11-30'],
		['start of the month', '2026-11-01', '2026-12-01'],
		['mid month', '2026-10-15', '2026-11-15'],
		['end of the year', '2025-12-31', '2026-12-31'],
		['start of the year', '2026-01-01', '2027-01-01'],
		['middle of the year', '2026-06-30', '2027-06-30'],
		['end of this week', '2026-11-13', '2026-11-13', '2026-11-14'],
	] as const)('%s', (typed, past, coming, on: Day = today) => {
		expect(understood(typed, 'past', on)).toBe(past);
		expect(understood(typed, 'coming', on)).toBe(coming);
	});
});

describe('a day and month without its year is the nearest such day', () => {
	test.each([
		['20 nov', '2026-11-20'],
		['1 Dec', '2026-12-01'],
		['Dec 1st', '2026-12-01'],
		['1.12.', '2026-12-01'],
		['first of december', '2026-12-01'],
		['march third', '2027-03-03'],
		['12 Nov', '2026-11-12'],
		['11 Nov', '2026-11-11'],
		['14 may', '2026-05-14'],
		['13 may', '2027-05-13'],
		['29 Feb', '2028-02-29'],
		['fri 20 nov', '2026-11-20'],
		['wed 11 nov', '2026-11-11'],
		['Thu 1 Jan', '2026-01-01', '2026-12-30'],
		['Fri 1 Jan', '2027-01-01', '2026-12-30'],
		['1 Jan', '2027-01-01', '2026-12-30'],
	] as const)('%s', (typed, wanted, on: Day = today) => {
		expect(understood(typed, 'past', on)).toBe(wanted);
		expect(understood(typed, 'coming', on)).toBe(wanted);
	});

	test('in the direction where both are as near', () => {
		expect(understood('1 sep', 'past', '2028-03-02')).toBe('2027-09-01');
		expect(understood('1 sep', 'coming', '2028-03-02')).toBe('2028-09-01');
		expect(understood('1 sep', 'coming', '2028-03-01')).toBe('2027-09-01');
		expect(understood('1 sep', 'past', '2028-03-03')).toBe('2028-09-01');
	});
});

describe('11/20 is a day once the person has said which comes first', () => {
	test.each([
		['11/20', 'month-first', '2026-11-20'],
		['11/20/2026', 'month-first', '2026-11-20'],
		['11-20-2026', 'month-first', '2026-11-20'],
		['5/12', 'day-first', '2026-12-05'],
		['5/12', 'month-first', '2027-05-12'],
		['20/11/26', 'day-first', '2026-11-20'],
		['4.12.2026', 'month-first', '2026-12-04'],
	] as const)('%s, %s', (typed, dates, wanted) => {
		expect(understandDay(typed, {today, dates}, 'past')).toBe(wanted);
	});

	test.each([
		['11/20', '2026-11-20'],
		['5/12', '2027-05-12 or 2026-12-05'],
		['25/12/2026', '2026-12-25'],
	])('before that %s is refused with %s', (typed, iso) => {
		expect(refusal(typed)).toContain(`write it as ${iso},`);
		expect(refusal(typed)).toContain('touchbase config dates');
	});

	test('and no day of the calendar is refused', () => {
		expect(() => understandDay('11/20', {today, dates: 'day-first'}, 'past')).toThrow('is no day of the calendar');
	});
});

describe('the time of a day is kept', () => {
	test.each([
		['fri 10am', '2026-11-13 10:00'],
		['fri at 2:30 pm', '2026-11-13 14:30'],
		['tomorrow, 9:05', '2026-11-13 09:05'],
		['at 14h30 on friday', '2026-11-13 14:30'],
		['2026-11-13T10:00', '2026-11-13 10:00'],
		['noon', '2026-11-12 12:00'],
		['12am fri', '2026-11-13 00:00'],
		['1 dec 12pm', '2026-12-01 12:00'],
		['in 2 weeks at 4pm', '2026-11-26 16:00'],
	])('%s', (typed, wanted) => {
		expect(understood(typed, 'coming')).toBe(wanted);
	});
});

describe('a day that does not exist is refused, and so is', () => {
	test.each([
		['2026-06-31', 'is no day of the calendar'],
		['2026-02-29', 'is no day of the calendar'],
		['2026-13-01', 'is no day of the calendar'],
		['31 June', 'is no day of the calendar'],
		['30 feb 2027', 'is no day of the calendar'],
		['Fri 5 Dec 2026', 'is a Saturday'],
		['5/12', 'may be read in two ways'],
		['fri 21 nov', 'is a Saturday'],
		['thu 20 nov', 'is a Friday'],
		['26-12-01', 'is not understood'],
		['soon', 'is not understood'],
		['december', 'is a whole month'],
		['from monday to friday', 'is not understood'],
		['fri 25:00', 'is not understood'],
		['fri 13pm', 'is not understood'],
		['fri 13', 'is not understood'],
		['in 2 hours', 'is not understood'],
		['friday, or so', 'is not understood'],
		['', 'is not understood'],
		['2026-12-01; rm', 'is not understood'],
	])('%s', (typed, problem) => {
		expect(refusal(typed)).toContain(problem);
	});

	test('and the refusal says where and what to type instead', () => {
		expect(refusal('soon', 'coming', '--due')).toBe(
			'--due: "soon" is not understood as a day. Write it as 2026-12-01, 1 Dec, fri, yesterday or +3d.',
		);
	});
});

describe('the zone that the clock is in moves no day', () => {
	const zone = process.env.TZ;
	afterEach(() => {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});

	test.each([
		['UTC', 0],
		['America/St_Johns', 210],
		['Africa/Cairo', -120],
		['Pacific/Kiritimati', -840],
		['Pacific/Apia', -780],
	])('%s', (name, offset) => {
		process.env.TZ = name;
		expect(new Date('2026-11-12T12:00Z').getTimezoneOffset()).toBe(offset);
		expect(understood('a week from friday', 'coming')).toBe('2026-11-20');
		// Midnight of this Friday is left out in Cairo.
		expect(understood('2 days after tomorrow', 'coming', '2026-04-21')).toBe('2026-04-24');
		expect(understood('1 day after tomorrow', 'coming', '2026-04-23')).toBe('2026-04-25');
	});
});

const anyDay = fc.integer({min: -20_000, max: 20_000}).map(n => addDays(today, n));
const anySense = fc.constantFrom<Sense>('past', 'coming');

describe('whatever the day,', () => {
	test('as it is shown it is understood', () => {
		fc.assert(
			fc.property(anyDay, anyDay, anySense, (day, now, sense) => {
				expect(understandDay(inWords(day), {today: now}, sense)).toBe(day);
				expect(understandDay(day, {today: now}, sense)).toBe(day);
			}),
		);
	});

	test('a bare weekday lies in the week behind or ahead', () => {
		const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
		fc.assert(
			fc.property(anyDay, fc.nat(6), (now, wanted) => {
				const [last, next] = [
					understandDay(names[wanted] ?? '', {today: now}, 'past'),
					understandDay(names[wanted] ?? '', {today: now}, 'coming'),
				];
				expect([weekday(last), weekday(next)]).toEqual([wanted, wanted]);
				expect(last <= now && last > addDays(now, -7)).toBe(true);
				expect(next > now && next <= addDays(now, 7)).toBe(true);
			}),
		);
	});

	test('whatever is typed is a day, or refused', () => {
		const word = fc.constantFrom(...'next last end of in 3 31 fri dec 10am at - . / + 2026 week ago the th'.split(' '));
		const typed = fc.oneof(
			fc.string({unit: anyCharacter}),
			fc.array(word).map(words => words.join(' ')),
		);
		fc.assert(
			fc.property(typed, anyDay, anySense, (text, now, sense) => {
				try {
					understandMoment(text, {today: now}, sense);
				} catch (error) {
					expect(error).toBeInstanceOf(Refusal);
				}
			}),
			runs(1000),
		);
	});
});
