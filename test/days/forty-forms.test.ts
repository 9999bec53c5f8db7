import {describe, expect, test} from 'vitest';
import type {Sense} from '../../source/days/calendar.ts';
import type {Day} from '../../source/days/day.ts';
import {understandMoment} from '../../source/days/understand-day.ts';
import {Refusal} from '../../source/text/refusal.ts';

/** A Thursday. */
const today: Day = '2026-11-12';

/** The day and time, or the words of a refusal. */
const read = (typed: string, sense: Sense): string => {
	try {
		const {day, at, said} = understandMoment(typed, {today}, sense);
		return [day, at, said && `(${said})`].filter(Boolean).join(' ');
	} catch (error) {
		if (error instanceof Refusal) return 'refused';
		throw error;
	}
};

/**
 * What other date parsers are asked for, from their tests, manuals and bug reports, and what it is here: where a past
 * day is meant, and where a coming one is.
 */
const forms: readonly (readonly [source: string, typed: string, past: string, coming: string])[] = [
	['chrono 15', '10 days ago', '2026-11-02', '2026-11-02'],
	['chrono 354', '-1 days', '2026-11-11', '2026-11-11'],
	['chrono 400', '2 weeks from tuesday', '2026-11-24', '2026-12-01'],
	['chrono 521', 'last day of july', '2026-07-31', '2027-07-31'],
	['chrono 521', 'end of july', '2026-07-31', '2027-07-31 (end of july)'],
	['chrono 464', 'next Saturday at 11:00', '2026-11-14 11:00', '2026-11-14 11:00'],
	['chrono casual', 'this morning', '2026-11-12', '2026-11-12'],
	['chrono casual', 'last night', '2026-11-11', '2026-11-11'],
	['chrono casual', 'tmrw', '2026-11-13', '2026-11-13'],
	['chronyk 10', 'friday in two weeks', '2026-11-27', '2026-11-27'],
	['chronyk 10', 'in one friday', '2026-11-13', '2026-11-13'],
	['chronic', '6 in the morning', 'refused', 'refused'],
	['chronic', 'last tuesday 5am', '2026-11-10 05:00', '2026-11-10 05:00'],
	['chronic', 'last winter', 'refused', 'refused'],
	['chronic', 'summer', 'refused', '2027-06-01 (summer)'],
	['date 15', 'in a fortnight', '2026-11-26', '2026-11-26'],
	['natty 240', 'end of the week', '2026-11-06', '2026-11-13'],
	['natty 171', 'till this week', 'refused', 'refused'],
	['natty 50', 'this friday', '2026-11-13', '2026-11-13'],
	['datejs 90', '12th of next month', '2026-12-12', '2026-12-12'],
	['dateparser 1147', 'past friday at 22h', '2026-11-06 22:00', '2026-11-06 22:00'],
	['dateparser 1147', '1st monday of last month', '2026-10-05', '2026-10-05'],
	['dateparser 1196', 'thursday', '2026-11-12', '2026-11-19'],
	['parsedatetime 189', 'tomorrow end of day', '2026-11-13', '2026-11-13'],
	['parsedatetime 189', 'eod', '2026-11-12', '2026-11-12'],
	['parsedatetime 295', 'monday next week at 10am', '2026-11-16 10:00', '2026-11-16 10:00'],
	['parsedatetime 295', 'monday next week at 10am pacific time', 'refused', 'refused'],
	['taskwarrior 1035', 'som', '2026-11-01', '2026-12-01 (start of december)'],
	['taskwarrior 2420', 'sow', '2026-11-09', '2026-11-16'],
	['taskwarrior 3275', 'eocm', 'refused', 'refused'],
	['taskwarrior', 'someday', 'refused', 'refused'],
	['taskwarrior', '31st', '2026-10-31', '2026-12-31'],
	['taskwarrior', 'january', 'refused', 'refused'],
	['taskwarrior', '20260609', '2026-06-09', '2026-06-09'],
	['timewarrior', '2026-W24', 'refused', 'refused'],
	['todoist', 'tod', '2026-11-12', '2026-11-12'],
	['todoist', 'tom at 16:00', '2026-11-13 16:00', '2026-11-13 16:00'],
	['todoist', 'mid January', '2026-01-15', '2027-01-15 (mid january)'],
	['todoist', 'later this week', '2026-11-13', '2026-11-13'],
	['todoist', '5 days', 'refused', '2026-11-17'],
	['todoist', 'fri @ 7pm', '2026-11-06 19:00', '2026-11-13 19:00'],
	['todoist', 'every friday', 'refused', 'refused'],
	['todoist', '2 hours', 'refused', 'refused'],
	['todoist', 'no date', 'refused', 'refused'],
	['duckling', 'march third', '2027-03-03', '2027-03-03'],
	['duckling', 'Wed, Feb 10', '2027-02-10', '2027-02-10'],
	['duckling', 'the 15th of february', '2027-02-15', '2027-02-15'],
	['duckling', 'mon.', '2026-11-09', '2026-11-16'],
	['stories', 'yday', '2026-11-11', '2026-11-11'],
	['stories', 'two fridays ago', '2026-10-30', '2026-10-30'],
	['stories', 'in 3 business days', '2026-11-17', '2026-11-17'],
	['stories', '2 business days ago', '2026-11-10', '2026-11-10'],
	['stories', 'tonight', '2026-11-12', '2026-11-12'],
	['stories', 'friday week', '2026-11-20', '2026-11-20'],
	['stories', 'the friday after next', '2026-11-20', '2026-11-20'],
	['stories', 'a week today', '2026-11-19', '2026-11-19'],
	['stories', 'last friday afternoon', '2026-11-06', '2026-11-06'],
	['stories', 'q1', 'refused', 'refused'],
	['stories', 'asap', 'refused', 'refused'],
	['stories', 'a couple of days ago', '2026-11-10', '2026-11-10'],
	['stories', 'fri 3pm EST', 'refused', 'refused'],
	['stories', 'from monday to friday', 'refused', 'refused'],
	['stories', 'friday or monday', 'refused', 'refused'],
];

describe('as other programs have it', () => {
	test.each(forms)('%s: %s', (_, typed, past, coming) => {
		expect([read(typed, 'past'), read(typed, 'coming')]).toEqual([past, coming]);
	});
});

describe('a vague day keeps its words, and counts from a day, where a coming day is meant', () => {
	test.each([
		['start of december', '2026-12-01 (start of december)'],
		['beginning of december', '2026-12-01 (beginning of december)'],
		['early december', '2026-12-10 (early december)'],
		['early in december', '2026-12-10 (early in december)'],
		['mid-february', '2027-02-15 (mid-february)'],
		['middle of february', '2027-02-15 (middle of february)'],
		['late november', '2026-11-30 (late november)'],
		['end of november', '2026-11-30 (end of november)'],
		['well into december', '2026-12-31 (well into december)'],
		['early november', '2027-11-10 (early november)'],
		['early december 2027', '2027-12-10 (early december 2027)'],
		['end of the month', '2026-11-30 (end of november)'],
		['early next month', '2026-12-10 (early december)'],
		['a few days', '2026-11-17 (a few days from 12 Nov)'],
		['in a few days', '2026-11-17 (a few days from 12 Nov)'],
		['a couple of weeks', '2026-11-26 (a couple of weeks from 12 Nov)'],
		['a few weeks', '2026-12-03 (a few weeks from 12 Nov)'],
		['spring', '2027-03-01 (spring)'],
		['in the spring', '2027-03-01 (the spring)'],
		['autumn', '2027-09-01 (autumn)'],
		['winter', '2026-12-01 (winter)'],
		['new year', '2027-01-02 (the new year)'],
	])('%s', (typed, wanted) => {
		expect(read(typed, 'coming')).toBe(wanted);
	});

	test.each(['early december', 'late november', 'spring', 'a few days', 'a few days ago', 'new year'])(
		'%s is no day that has been',
		typed => {
			expect(read(typed, 'past')).toBe('refused');
		},
	);
});

describe('a time zone', () => {
	const on = (typed: string, zone: string) => {
		const {day, at, remark} = understandMoment(typed, {today, zone}, 'coming');
		return [day, at, remark];
	};

	test.each([
		['fri 3pm EST', 'Europe/Berlin', '2026-11-13', '21:00', '15:00 EST is Fri 13 Nov 2026, 21:00, on your clock.'],
		['fri 11pm PT', 'Europe/Berlin', '2026-11-14', '08:00', '23:00 PT is Sat 14 Nov 2026, 08:00, on your clock.'],
		['1 jul 2027 3pm ET', 'Europe/Berlin', '2027-07-01', '21:00', '15:00 ET is Thu 1 Jul 2027, 21:00, on your clock.'],
		['2026-11-13T10:00Z', 'Asia/Kolkata', '2026-11-13', '15:30', '10:00 Z is Fri 13 Nov 2026, 15:30, on your clock.'],
		[
			'2026-11-13T10:00:00+01:00',
			'UTC',
			'2026-11-13',
			'09:00',
			'10:00 +01:00 is Fri 13 Nov 2026, 09:00, on your clock.',
		],
		[
			'tomorrow 1am CET',
			'America/New_York',
			'2026-11-12',
			'19:00',
			'01:00 CET is Thu 12 Nov 2026, 19:00, on your clock.',
		],
	])('%s, in %s', (typed, zone, ...wanted) => {
		expect(on(typed, zone)).toEqual(wanted);
	});

	test.each(['fri 3pm IST', 'fri 3pm XYZ', 'fri EST'])(
		'that is shared, unknown or without a time is refused: %s',
		typed => {
			expect(() => on(typed, 'Europe/Berlin')).toThrow(Refusal);
		},
	);
});
