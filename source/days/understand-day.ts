import {Refusal} from '../text/refusal.ts';
import type {Calendar, Sense} from './calendar.ts';
import {dated} from './calendar-date.ts';
import {counted, named, shifted} from './counted.ts';
import {type Day, inWords} from './day.ts';
import {monthNamed} from './names.ts';
import {splitTime} from './time-of-day.ts';
import {isZone, onOwnClock} from './time-zone.ts';
import {dayOfPart, type VagueDay, vagueDay} from './vague-days.ts';
import {ofMonth, onWeekday} from './weekdays.ts';

/**
 * A day, and its time (`10:00`) if one was named. `said` holds the words of a vague day (`early december`): they are
 * shown, and everything is counted from `day`. `remark` is to be shown with it.
 */
export type Moment = {day: Day; at?: string; said?: string; remark?: string};

/**
 * Reads a day as a person types it: `2026-12-01`, `1 Dec`, `today`, `fri`, `next friday`, `+3d`, `-2w`, `in 2 weeks`,
 * `3 days ago`, `a week from friday`, `end of november`, `early december` or `fri 10am`. A bare weekday or part of a
 * month means the last one for a past day, and the next one for a coming day; a day and month without a year mean the
 * nearest. Throws a {@link Refusal} for a day that does not exist or for other words; it ignores no word.
 */
export function understandMoment(typed: string, calendar: Calendar, sense: Sense, called = 'DAY'): Moment {
	const refuse = (problem: string): never => {
		throw new Refusal(`${called}: "${typed}" ${problem}.`);
	};
	const words = typed
		.normalize('NFKC')
		.trim()
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/\s+/g, ' ')
		.replace(/[.,]$/, '');
	const {rest, at, zone, part} = splitTime(words, isZone);
	const found = rest === '' && at && !part ? {day: calendar.today} : dayIn(rest, calendar, sense, refuse);
	if (!found) return refuse(problemWith(rest, sense));
	if (!at) return found;
	if (!zone) return {...found, at};
	const own = calendar.zone && onOwnClock({day: found.day, at}, zone, calendar.zone);
	if (!own) return refuse('names a time zone; give the time on your own clock');
	return {...own, remark: `${at} ${zone.toUpperCase()} is ${inWords(own.day)}, ${own.at}, on your clock.`};
}

/** The day of {@link understandMoment}. */
export function understandDay(typed: string, calendar: Calendar, sense: Sense, called = 'DAY'): Day {
	return understandMoment(typed, calendar, sense, called).day;
}

const dayIn = (
	typed: string,
	calendar: Calendar,
	sense: Sense,
	refuse: (problem: string) => never,
): VagueDay | undefined => {
	// "By the way" names no day.
	const words = typed.replace(/^(?:on|by|until|till|til) (?!the way)/, '');
	const {today} = calendar;
	const day =
		dated(words, calendar, sense, refuse) ??
		named(words, today) ??
		onWeekday(words, today, sense) ??
		ofMonth(words, calendar, sense);
	if (day) return {day};
	const vague = dayOfPart(words, today, sense) ?? vagueDay(words, calendar, sense);
	if (vague) return vague;
	const other =
		counted(words, calendar, sense) ?? shifted(words, calendar, from => dayIn(from, calendar, sense, refuse)?.day);
	return other && {day: other};
};

const problemWith = (words: string, sense: Sense): string => {
	const month = words.replace(/^(?:in|by|this|next|last) /, '');
	if (monthNamed(month))
		return sense === 'coming'
			? `is a whole month; write it as early ${month}, end of ${month} or 1 ${month.slice(0, 3)}`
			: `is a whole month; write the day, as 1 ${month.slice(0, 3)}`;
	return 'is not understood as a day. Write it as 2026-12-01, 1 Dec, fri, yesterday or +3d';
};
