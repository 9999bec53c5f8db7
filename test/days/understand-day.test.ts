import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {addDays, type Day, inWords, weekday} from '../../source/days/day.ts';
import {type Sense, understandDay, understandMoment} from '../../source/days/understand-day.ts';
import {Refusal} from '../../source/text/refusal.ts';
import {runs} from '../runs.ts';

/** A Thursday. */
const today: Day = '2026-11-12';

const understood = (typed: string, sense: Sense, on = today) => {
	const {day, at} = understandMoment(typed, on, sense);
	return at ? `${day} ${at}` : day;
};

const refusal = (typed: string, sense: Sense = 'coming', called?: string) => {
	try {
		understandMoment(typed, today, sense, called);
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
		['25/12/2026', '2026-12-25'],
		['12/25/2026', '2026-12-25'],
		['end of november 2026', '2026-11-30'],
		['end of the month', '2026-11-30'],
		['eom', '2026-11-30'],
		['end of next month', '2026-12-31'],
		['start of next month', '2026-12-01'],
		['end of the week', '2026-11-13'],
		['end of the year', '2026-12-31'],
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
		['1 Dec', '2025-12-01', '2026-12-01'],
		['Dec 1st', '2025-12-01', '2026-12-01'],
		['1.12.', '2025-12-01', '2026-12-01'],
		['25/12', '2025-12-25', '2026-12-25'],
		['12 Nov', '2026-11-12', '2026-11-12'],
		['11 Nov', '2026-11-11', '2027-11-11'],
		['29 Feb', '2024-02-29', '2028-02-29'],
		['the 15th', '2026-10-15', '2026-11-15'],
		['31st', '2026-10-31', '2026-12-31'],
		['end of november', '2025-11-30', '2026-11-30'],
		['end of feb', '2026-02-28', '2027-02-28'],
		['mid december', '2025-12-15', '2026-12-15'],
		['first of december', '2025-12-01', '2026-12-01'],
		['this weekend', '2026-11-07', '2026-11-14'],
	])('%s', (typed, past, coming) => {
		expect(understood(typed, 'coming')).toBe(coming);
		expect(understood(typed, 'past')).toBe(past);
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
		['26-12-01', 'is not understood'],
		['soon', 'is not understood'],
		['december', 'is not understood'],
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
				expect(understandDay(inWords(day), now, sense)).toBe(day);
				expect(understandDay(day, now, sense)).toBe(day);
			}),
		);
	});

	test('a bare weekday lies in the week behind or ahead', () => {
		const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
		fc.assert(
			fc.property(anyDay, fc.nat(6), (now, wanted) => {
				const [last, next] = [
					understandDay(names[wanted] ?? '', now, 'past'),
					understandDay(names[wanted] ?? '', now, 'coming'),
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
			fc.string({unit: 'binary'}),
			fc.array(word).map(words => words.join(' ')),
		);
		fc.assert(
			fc.property(typed, anyDay, anySense, (text, now, sense) => {
				try {
					understandMoment(text, now, sense);
				} catch (error) {
					expect(error).toBeInstanceOf(Refusal);
				}
			}),
			runs(1000),
		);
	});
});
