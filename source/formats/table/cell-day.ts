import type {DateOrder} from '../../days/calendar.ts';
import {dayAt, inSomeYear, yearOf} from '../../days/calendar-date.ts';
import type {Day} from '../../days/day.ts';
import {monthNamed} from '../../days/names.ts';
import {onOwnClock} from '../../days/time-zone.ts';
import {plain} from '../../leads/find.ts';

/** How to read the days of a table. `order`: which comes first in `5/12`, where that is known; `zone`: the person's own. */
export type DayReading = {today: Day; order: DateOrder | undefined; zone: string | undefined};

/** A day of a table, with its time where it has one; or why it is none. `two ways`: `5/12` before anybody has said which comes first. */
export type CellDay = {day: Day; time?: string} | {why: string} | 'two ways';

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ,]+(.+))?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const pair = /^(\d{1,2})([-/.]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2})?)?(?:[t ,]+(.+))?$/;
const dayAndMonth =
	/^(?:[\p{L}]{2,10}[.,]* )?(\d{1,2})(?:\.|st|nd|rd|th|er|º)?[ -]?(?:de |of )?([\p{L}]{3,10})\.?,?(?:[ -](?:de )?(\d{4}|\d{2}))?(?:[t ,]+(.+))?$/u;
const monthAndDay =
	/^(?:[\p{L}]{2,10}[.,]* )?([\p{L}]{3,10})\.?[ -](\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?:[t ,]+(.+))?$/u;

/**
 * The day in a cell as programs and people write it, in English, German, French or Spanish; without a year, the last such
 * day. A time with a zone (`2026-11-12T23:30:00Z`) is turned to the person's clock, which may change the day; but not
 * midnight, with which programs only mean the day.
 */
export function dayInCell(cell: string, reading: DayReading): CellDay {
	const text = plain(cell).replace(/^(?:um|on|le|el|am) /, '');
	const numbers = iso.exec(text) ?? compact.exec(text);
	if (numbers) return settled(numbers[1], Number(numbers[2]), Number(numbers[3]), numbers[4], reading);
	const two = pair.exec(text);
	if (two) return inOrder(two, reading);
	const [, date, month, year, time] = dayAndMonth.exec(text) ?? swapped(monthAndDay.exec(text)) ?? [];
	const named = month && monthIn(month);
	return named ? settled(year, named, Number(date), time, reading) : {why: 'is no day'};
}

const swapped = (match: RegExpExecArray | null) => match && [match[0], match[2], match[1], match[3], match[4]];

/** Which of day and month comes first in a cell such as `25/12/2026`, where one of them can only be a day. */
export function orderIn(cell: string): DateOrder | undefined {
	const [, one, between, other] = pair.exec(plain(cell)) ?? [];
	if (!one || between === '.') return undefined;
	if (Number(one) > 12 && Number(other) <= 12) return 'day-first';
	return Number(other) > 12 && Number(one) <= 12 ? 'month-first' : undefined;
}

const inOrder = ([, one, between, other, year, time]: RegExpExecArray, reading: DayReading): CellDay => {
	const [first, second] = [Number(one), Number(other)];
	const order = between === '.' || first === second ? 'day-first' : reading.order;
	if (!order) return 'two ways';
	return order === 'day-first'
		? settled(year, second, first, time, reading)
		: settled(year, first, second, time, reading);
};

const settled = (
	year: string | undefined,
	month: number,
	date: number,
	time: string | undefined,
	{today, zone}: DayReading,
): CellDay => {
	const day = year
		? dayAt(Number(year.length === 2 ? `20${year}` : year), month, date)
		: inSomeYear(today, 'past', each => dayAt(each, month, date));
	if (!day) return {why: 'is no day of the calendar'};
	if (Math.abs(yearOf(day) - yearOf(today)) > 60) return {why: 'is too far away to be meant'};
	if (!time) return {day};
	return timed(day, time, zone);
};

const clock = /^(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}(?:[.,]\d+)?))?\s?(am|pm|a\.m\.|p\.m\.|uhr|h)?\s?(.*)$/;

/** The day with its time, on the person's own clock. A time that cannot be read is left out. */
const timed = (day: Day, text: string, own: string | undefined): CellDay => {
	const [, hour, minute, second = '', half = '', zone = ''] = clock.exec(text.trim()) ?? [];
	if (hour === undefined || minute === undefined) return {day};
	const hours = half.startsWith('p')
		? (Number(hour) % 12) + 12
		: half.startsWith('a')
			? Number(hour) % 12
			: Number(hour);
	if (hours > 23 || Number(minute) > 59) return {day};
	const time = `${String(hours).padStart(2, '0')}:${minute}`;
	if (time === '00:00' && Number(second.replace(',', '.')) === 0) return {day};
	const there = zone && own ? onOwnClock({day, at: time}, bareZone(zone), own) : undefined;
	return there ? {day: there.day, time: there.at} : {day, time};
};

/** `gmt+0100 (cet)` as `gmt+0100`. */
const bareZone = (text: string): string => text.replace(/\s*\(.*$/, '').trim();

/** The months in German, French and Spanish, and how they are cut short there; without accents. */
const elsewhere = [
	'januar janner janvier janv enero ene',
	'februar fevrier fevr fev febrero',
	'marz maerz mrz mars marzo',
	'avril avr abril abr',
	'mai mayo',
	'juni juin junio',
	'juli juillet juil julio',
	'aout agosto ago',
	'septembre septiembre setiembre',
	'oktober okt octobre octubre',
	'novembre noviembre',
	'dezember dez decembre diciembre dic',
].map(names => names.split(' '));

const monthIn = (name: string): number | undefined => {
	const place = elsewhere.findIndex(names => names.includes(name));
	return monthNamed(name) ?? (place < 0 ? undefined : place + 1);
};
