import type {Calendar, Sense} from './calendar.ts';
import {addBusinessDays, addDays, addMonths, businessDaysBefore, type Day, weekday} from './day.ts';
import {amount, amountOf} from './names.ts';

const daysFromToday = new Map([
	['today', 0],
	['tod', 0],
	['now', 0],
	['yesterday', -1],
	['yday', -1],
	['yest', -1],
	['tomorrow', 1],
	['tom', 1],
	['tmr', 1],
	['tmrw', 1],
	['day after tomorrow', 2],
	['overmorrow', 2],
	['day before yesterday', -2],
	['last week', -7],
	['week after next', 14],
	['week before last', -14],
	['today week', 7],
	['tomorrow week', 8],
]);

/** Reads a day with a name of its own. On a weekend `next week` begins on Monday. */
export function named(words: string, today: Day): Day | undefined {
	const name = words.replace(/^the /, '');
	const days = daysFromToday.get(name);
	if (days !== undefined) return addDays(today, days);
	if (name === 'next week') return addDays(today, weekday(today) === 6 ? 2 : weekday(today) === 0 ? 1 : 7);
	const [, which, what] = /^(next|last) (month|year)$/.exec(name) ?? [];
	return what ? addMonths(today, (what === 'month' ? 1 : 12) * (which === 'next' ? 1 : -1)) : undefined;
}

const unit =
	'(d|w|m|y|bd|days?|weeks?|wks?|fortnights?|months?|mos?|years?|yrs?|(?:business|working|work|week) ?days?)';
const bare = new RegExp(`^${amount} ?${unit}(?:' time|s' time|'s time)?$`);

/**
 * Reads a count from today: `+3d`, `in 2 weeks`, `3 days ago`, `2 weeks`; days, weeks, months, years or business days.
 */
export function counted(words: string, calendar: Calendar, sense: Sense): Day | undefined {
	const signed = new RegExp(`^([+-]) ?(\\d{1,4}) ?${unit}$`).exec(words);
	if (signed) return moved(calendar.today, Number(`${signed[1]}${signed[2]}`), signed[3], calendar);
	const [, rest = ''] =
		/^(?:in|within) (.+)$/.exec(words) ?? /^(.+) (?:from (?:now|today)|hence|later)$/.exec(words) ?? [];
	const ahead = bare.exec(rest);
	if (ahead) return moved(calendar.today, amountOf(ahead[1]), ahead[2], calendar);
	const [, before = ''] = /^(.+) (?:ago|back|earlier)$/.exec(words) ?? [];
	const back = bare.exec(before);
	if (back) return moved(calendar.today, -amountOf(back[1]), back[2], calendar);
	const plain = sense === 'coming' ? bare.exec(words) : null;
	return plain ? moved(calendar.today, amountOf(plain[1]), plain[2], calendar) : undefined;
}

/** Reads a count from another day: `a week from friday`, `2 days before 1 Dec`, `fri week`. */
export function shifted(words: string, calendar: Calendar, read: (words: string) => Day | undefined): Day | undefined {
	const [, n, by, which, from = ''] =
		new RegExp(`^(?:in )?${amount} ?${unit} (from|after|before|on|today|tomorrow)(?: (.+))?$`).exec(words) ?? [];
	if (which === 'today' || which === 'tomorrow') {
		const day = from ? undefined : read(which);
		return day && moved(day, amountOf(n), by, calendar);
	}
	const day = from && read(from);
	return day ? moved(day, which === 'before' ? -amountOf(n) : amountOf(n), by, calendar) : undefined;
}

const moved = (from: Day, n: number, by = 'd', {holidays = []}: Calendar): Day => {
	if (/^(bd|(business|working|work|week) ?days?)$/.test(by))
		return n < 0 ? businessDaysBefore(from, -n, holidays) : addBusinessDays(from, n, holidays);
	if (by.startsWith('y')) return addMonths(from, n * 12);
	if (by.startsWith('m')) return addMonths(from, n);
	return addDays(from, by.startsWith('w') ? n * 7 : by.startsWith('f') ? n * 14 : n);
};
