import type {Calendar, Sense} from './calendar.ts';
import {addMonths, type Day, daysBetween, isDay, weekday} from './day.ts';
import {monthNamed, ordinal, ordinalOf, weekdayName, weekdayNamed} from './names.ts';

/** Throws a Refusal that names the typed day and its problem. */
type Refuse = (problem: string) => never;

const two = (n: number): string => String(n).padStart(2, '0');

/** The day of these numbers; undefined where the calendar has no such day. */
export function dayAt(year: number, month: number, date: number): Day | undefined {
	const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
	return isDay(text) ? text : undefined;
}

export function yearOf(day: Day): number {
	return Number(day.slice(0, 4));
}
export function monthOf(day: Day): number {
	return Number(day.slice(5, 7));
}

/**
 * Reads a day of the calendar: `2026-12-01`, `1 Dec`, `Dec 1st, 2026`, `Fri 4 Dec 2026`, `1.12.2026`, `the 15th`.
 * Without a year it is the nearest to today. `11/20` works only after you have set which number comes first.
 */
export function dated(words: string, calendar: Calendar, sense: Sense, refuse: Refuse): Day | undefined {
	const {today} = calendar;
	const parts = written(words, calendar, refuse);
	if (!parts) return ofSomeMonth(words, today, sense);
	const {year, month, date, on} = parts;
	if (year !== undefined) return checked(dayAt(year, month, date) ?? refuse('is no day of the calendar'), on, refuse);
	const near = nearest(today, sense, each => dayAt(each, month, date)) ?? refuse('is no day of the calendar');
	// A screen shows a day of this year without its year. So `Thu 1 Jan`, typed in December, may be this year's.
	const ofThisYear = dayAt(yearOf(today), month, date);
	const fits = (day: Day) => on === undefined || weekday(day) === on;
	return !fits(near) && ofThisYear && fits(ofThisYear) ? ofThisYear : checked(near, on, refuse);
}

const checked = (day: Day, on: number | undefined, refuse: Refuse): Day =>
	on === undefined || weekday(day) === on ? day : refuse(`does not fit: ${day} is a ${weekdayName(weekday(day))}`);

/** A date in figures or words; `on` is the weekday that was named beside it. */
type Written = {year: number | undefined; month: number; date: number; on?: number | undefined};

const written = (words: string, calendar: Calendar, refuse: Refuse): Written | undefined => {
	const iso = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(words);
	if (iso && (iso[2] || words.length === 8)) return {year: Number(iso[1]), month: Number(iso[3]), date: Number(iso[4])};
	const dots = /^(\d{1,2})\. ?(\d{1,2})(?:\. ?(\d{4}|\d{2})?)?$/.exec(words);
	if (dots) return {year: yearIn(dots[3]), month: Number(dots[2]), date: Number(dots[1])};
	const pair = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(words);
	if (pair && (pair[2] === '/' || pair[4]?.length === 4)) return inOrder(pair, calendar, refuse);
	return namingTheMonth(words);
};

/** Reads `11/20` or `11-20-2026`; whether the month comes first depends on the country. */
const inOrder = (
	[, one, , other, last]: RegExpExecArray,
	{today, dates}: Calendar,
	refuse: Refuse,
): Written | undefined => {
	const year = yearIn(last);
	const dayFirst = {year, month: Number(other), date: Number(one)};
	const monthFirst = {year, month: Number(one), date: Number(other)};
	if (dates) return dates === 'day-first' ? dayFirst : monthFirst;
	const ways = [monthFirst, dayFirst].flatMap(({month, date}) =>
		year ? (dayAt(year, month, date) ?? []) : (nearest(today, 'coming', each => dayAt(each, month, date)) ?? []),
	);
	const iso = [...new Set(ways)].join(' or ') || '2026-12-01';
	return refuse(
		`may be read in two ways; write it as ${iso}, or say once which comes first: touchbase config dates day-first (or month-first)`,
	);
};

/**
 * Reads `4 Dec`, `4th of December 2026`, `December 4, 2026` or `the first of march`, with or without a weekday before
 * it.
 */
const namingTheMonth = (words: string): Written | undefined => {
	const [, name = '', after = ''] = /^([a-z]{3,9})[,.]? (?:the )?(.+)$/.exec(words) ?? [];
	const on = weekdayNamed(name);
	const text = on === undefined ? words : after;
	const date = `(\\d{1,2}|${ordinal})\\.?`;
	const dayFirst = new RegExp(`^(?:the )?${date}[ -]?(?:of )?([a-z]{3,9})\\.?,?(?:[ -](\\d{4}|\\d{2}))?$`).exec(text);
	const monthFirst = new RegExp(`^([a-z]{3,9})\\.?[ -]?(?:the )?${date}(?:,? (\\d{4})|, (\\d{2}))?$`).exec(text);
	const [typed = '', called = '', year] = dayFirst
		? [dayFirst[1], dayFirst[3], dayFirst[4]]
		: [monthFirst?.[2], monthFirst?.[1], monthFirst?.[4] ?? monthFirst?.[5]];
	const month = monthNamed(called);
	if (!month) return undefined;
	return {year: yearIn(year), month, date: /^\d+$/.test(typed) ? Number(typed) : ordinalOf(typed), on};
};

/** Reads a year of two digits: `26` is 2026. */
const yearIn = (text: string | undefined): number | undefined =>
	text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text);

/** 29 February may be so many years away: there is none between 2096 and 2104. */
const mostYearsAway = 8;

/** The day nearest to today, past or coming; of two equally near, the one that `sense` asks for. */
const nearest = (today: Day, sense: Sense, inYear: (year: number) => Day | undefined): Day | undefined => {
	const isAskedFor = (day: Day) => (sense === 'coming' ? day > today : day <= today);
	const distance = (day: Day) => Math.abs(daysBetween(today, day)) - (isAskedFor(day) ? 0.5 : 0);
	const years = Array.from({length: 2 * mostYearsAway + 1}, (_, n) => yearOf(today) - mostYearsAway + n);
	const days = years.map(inYear).filter(day => day !== undefined);
	return days.toSorted((a, b) => distance(a) - distance(b))[0];
};

/** The day in the last year that had it, or in the next that will have it; today counts. */
export function inSomeYear(today: Day, sense: Sense, inYear: (year: number) => Day | undefined): Day | undefined {
	const step = sense === 'past' ? -1 : 1;
	for (let years = 0; years <= mostYearsAway; years++) {
		const day = inYear(yearOf(today) + years * step);
		if (day && (sense === 'past' ? day <= today : day >= today)) return day;
	}
	return undefined;
}

/**
 * Reads `the 15th` (of this month, else of the last or next month that has such a day) and `the 15th of next month`.
 */
const ofSomeMonth = (words: string, today: Day, sense: Sense): Day | undefined => {
	const match =
		/^(?:the )?(\d{1,2})(?:st|nd|rd|th)(?: of (this|next|last|the) month)?$/.exec(words) ??
		/^(?:the )?(\d{1,2}) of (this|next|last|the) month$/.exec(words);
	const date = Number(match?.[1] ?? 0);
	if (!match || date > 31) return undefined;
	const inMonth = (n: number) => {
		const month = addMonths(today, n);
		return dayAt(yearOf(month), monthOf(month), date);
	};
	if (match[2]) return inMonth(match[2] === 'next' ? 1 : match[2] === 'last' ? -1 : 0);
	for (let tries = 0; tries <= 2; tries++) {
		const day = inMonth(sense === 'past' ? -tries : tries);
		if (day && (sense === 'past' ? day <= today : day >= today)) return day;
	}
	return undefined;
};
