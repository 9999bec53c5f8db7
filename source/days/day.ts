import {UTCDateMini} from '@date-fns/utc/date/mini';
import {addDays as plusDays} from 'date-fns/addDays';
import {addMonths as plusMonths} from 'date-fns/addMonths';
import {differenceInCalendarDays} from 'date-fns/differenceInCalendarDays';
import {format} from 'date-fns/format';
import {isWeekend} from 'date-fns/isWeekend';

/**
 * A calendar day on the person's own clock, `YYYY-MM-DD`. Two days compare with `<`.
 *
 * The arithmetic below happens in UTC, where every calendar day exists and is 24 hours long; local clocks skip
 * midnights (Africa/Cairo) and whole days (Pacific/Apia, 30 December 2011).
 */
export type Day = `${number}-${number}-${number}`;

const firstDay: Day = '0000-01-01';
/** The last day that this calendar has. Where leads are sorted by day, it stands for a missing day, after all others. */
export const lastDay: Day = '9999-12-31';

const toDate = (day: string) => new UTCDateMini(`${day}T00:00Z`);

/** The day of a moment in UTC. A year that four digits cannot write gives the first or the last day of the calendar. */
export function toDay(date: Date): Day {
	const text = date.toISOString();
	if (text.startsWith('-')) return firstDay;
	return text.startsWith('+') ? lastDay : (text.slice(0, 10) as Day); // ISO 8601 begins with the day
}

/** Remembers each result, because advice asks for the same few hundred days again and again: without it `today` takes 16 % longer at 1,000 leads. */
const remembered = <T>(work: (day: Day, n: number) => T) => {
	const results = new Map<Day, Map<number, T>>();
	return (day: Day, n = 0): T => {
		const known = results.get(day)?.get(n);
		if (known !== undefined) return known;
		const result = work(day, n);
		const byNumber = results.get(day) ?? new Map<number, T>();
		results.set(day, byNumber.set(n, result));
		return result;
	};
};

/** True where the text is `YYYY-MM-DD` and the calendar has that day; it has no `2026-06-31`. */
export function isDay(text: unknown): text is Day {
	if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = toDate(text);
	return !Number.isNaN(date.getTime()) && toDay(date) === text;
}

/** `n` calendar days after `day` (before it, where n is negative). `addDays('2026-11-02', 7)` is `'2026-11-09'`. */
export const addDays = remembered((day, n) => toDay(plusDays(toDate(day), n)));

/** The same day of the month `n` months on, or the last day of a shorter month: 31 December + 2 is 28 February. */
export const addMonths = remembered((day, n) => toDay(plusMonths(toDate(day), n)));

/** How many calendar days `to` is after `from`; negative where it is before. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

/** The number of days since the first day of the calendar. */
const dayNumber = remembered(day => differenceInCalendarDays(toDate(day), toDate(firstDay)));

const weekend = remembered(day => isWeekend(toDate(day)));

/** True from Monday to Friday, but for your holidays. */
export function isBusinessDay(day: Day, holidays: readonly Day[]): boolean {
	return !weekend(day) && !holidays.includes(day);
}

/** The day itself, if it is a business day, else the next one. */
export function roll(day: Day, holidays: readonly Day[]): Day {
	let rolled = day;
	while (!isBusinessDay(rolled, holidays) && rolled < lastDay) rolled = addDays(rolled, 1);
	return rolled;
}

/** `n` business days after `day`. `addBusinessDays('2026-11-06', 1, [])`, from a Friday, is `'2026-11-09'`. */
export function addBusinessDays(day: Day, n: number, holidays: readonly Day[]): Day {
	const known = adders.get(holidays);
	if (known) return known(day, n);
	const add = remembered((from, count) => {
		let reached = from;
		for (let left = count; left > 0; left--) reached = roll(addDays(reached, 1), holidays);
		return reached;
	});
	adders.set(holidays, add);
	return add(day, n);
}

/** The function that adds business days, for each list of holidays. */
const adders = new WeakMap<readonly Day[], (day: Day, n: number) => Day>();

/** `n` business days before `day`. `businessDaysBefore('2026-11-09', 2, [])`, from a Monday, is `'2026-11-05'`. */
export function businessDaysBefore(day: Day, n: number, holidays: readonly Day[]): Day {
	let before = day;
	for (let left = n; left > 0; left--) {
		do before = addDays(before, -1);
		while (!isBusinessDay(before, holidays) && before > firstDay);
	}
	return before;
}

/** The latest of some days. */
export function latest(first: Day, ...others: Day[]): Day {
	let last = first;
	for (const day of others) if (day > last) last = day;
	return last;
}

/** A day as people read it: `Fri 4 Dec 2026`. With `today`, a day of the same year has no year. */
export function inWords(day: Day, today?: Day): string {
	return day.slice(0, 4) === today?.slice(0, 4) ? short(day) : words(day);
}

const words = remembered(day => format(toDate(day), 'EEE d MMM yyyy'));

/** The day without its year, where room is short: `Fri 4 Dec`. */
export function inShort(day: Day): string {
	return short(day);
}

const short = remembered(day => format(toDate(day), 'EEE d MMM'));

/** The day without weekday and year: `4 Dec`. */
export function inDayAndMonth(day: Day): string {
	return dayAndMonth(day);
}

const dayAndMonth = remembered(day => format(toDate(day), 'd MMM'));

/** The month of a day: `Dec 2026`. */
export function inMonthAndYear(day: Day): string {
	return format(toDate(day), 'MMM yyyy');
}

/** The day as a letter has it: `Friday 4 December`, with the year where that is not `today`'s. */
export function inProse(day: Day, today?: Day): string {
	return format(toDate(day), day.slice(0, 4) === today?.slice(0, 4) ? 'EEEE d MMMM' : 'EEEE d MMMM yyyy');
}

/** 0 is Sunday, 6 Saturday. */
export function weekday(day: Day): number {
	return toDate(day).getDay();
}

/** A remark on a day that is over 60 days ago or over a year ahead, as its year or month may be a slip; else undefined. */
function farAway(day: Day, today: Day): string | undefined {
	const ahead = daysBetween(today, day);
	if (ahead < -60) return `that is ${-ahead} days ago`;
	return day > addMonths(today, 12) ? `that is in ${ahead} days` : undefined;
}

/** A day as a receipt shows it: `Fri 4 Dec 2026`, with the distance if it is far away. */
export function echoed(day: Day, today: Day): string {
	const far = farAway(day, today);
	return `${inWords(day)}${far ? ` (${far})` : ''}`;
}
