import type {Calendar, Sense} from './calendar.ts';
import {dayAt, inSomeYear, monthOf, yearOf} from './calendar-date.ts';
import {addDays, addMonths, type Day, isBusinessDay, weekday} from './day.ts';
import {amount, amountOf, monthNamed, ordinal, ordinalOf, weekdayNamed} from './names.ts';

/** The next such weekday after today. */
const next = (today: Day, wanted: number): Day => addDays(today, (wanted - weekday(today) + 7) % 7 || 7);
/** The last such weekday before today. */
const last = (today: Day, wanted: number): Day => addDays(today, -((weekday(today) - wanted + 7) % 7 || 7));

/**
 * Reads a weekday: `fri`, `next friday`, `last mon`, `this thursday`, `fri next week`, `two fridays ago`, `this
 * weekend`.
 */
export function onWeekday(words: string, today: Day, sense: Sense): Day | undefined {
	return (
		bareWeekday(words, today, sense) ?? ofWeek(words, today) ?? someWeekdays(words, today) ?? onWeekend(words, today)
	);
}

const bareWeekday = (words: string, today: Day, sense: Sense): Day | undefined => {
	const [, which, name = ''] =
		/^(?:the )?(?:(last|past|previous|next|coming|this|this coming|this past) )?([a-z]{3,9})$/.exec(words) ?? [];
	const wanted = weekdayNamed(name);
	if (wanted === undefined) return undefined;
	if (which === 'this') return addDays(today, (wanted - weekday(today) + 7) % 7);
	if (which !== undefined) return /last|past|previous/.test(which) ? last(today, wanted) : next(today, wanted);
	if (sense === 'coming') return next(today, wanted);
	return wanted === weekday(today) ? today : last(today, wanted);
};

/** A weekday of this week, the next, the last or a later one; weeks begin on Monday. */
const ofWeek = (words: string, today: Day): Day | undefined => {
	const [, name = '', which = ''] =
		/^([a-z]{3,9}) (?:of )?(next|this|last) week$/.exec(words) ??
		swapped(/^(next|this|last) week(?:,? on)? ([a-z]{3,9})$/.exec(words)) ??
		[];
	const weeks = new RegExp(`^([a-z]{3,9}) in ${amount} weeks?(?:' time)?$`).exec(words);
	const wanted = weekdayNamed(weeks?.[1] ?? name);
	if (wanted === undefined) return undefined;
	const turn = weeks ? amountOf(weeks[2]) : which === 'next' ? 1 : which === 'last' ? -1 : 0;
	return addDays(today, ((wanted + 6) % 7) - ((weekday(today) + 6) % 7) + 7 * turn);
};

const swapped = (match: RegExpExecArray | null) => match && ([match[0], match[2], match[1]] as const);

/** Reads a count of weekdays: `two fridays ago`, `in 2 fridays`, `friday after next`, `friday week`. */
const someWeekdays = (words: string, today: Day): Day | undefined => {
	const ago = new RegExp(`^${amount} ([a-z]{6,10}s?) ago$`).exec(words);
	const ahead =
		new RegExp(`^in ${amount} ([a-z]{6,10}s?)$`).exec(words) ??
		new RegExp(`^${amount} ([a-z]{6,10}s?) from now$`).exec(words);
	const counting = ago ?? ahead;
	const counted = weekdayNamed(counting?.[2]?.replace(/days$/, 'day') ?? '');
	if (counting && counted !== undefined) {
		const more = 7 * (amountOf(counting[1]) - 1);
		return more < 0 ? undefined : ago ? addDays(last(today, counted), -more) : addDays(next(today, counted), more);
	}
	const [, name = '', which] = /^(?:the )?(?:on )?([a-z]{3,9}) (after next|before last|week)$/.exec(words) ?? [];
	const wanted = weekdayNamed(name);
	if (wanted === undefined) return undefined;
	return which === 'before last' ? addDays(last(today, wanted), -7) : addDays(next(today, wanted), 7);
};

/** Reads the weekend: its Saturday; on the weekend itself, today. */
const onWeekend = (words: string, today: Day): Day | undefined => {
	const [, which] = /^(?:at |over |on )?(the|this|next|last) weekend$/.exec(words) ?? [];
	if (!which) return undefined;
	const isOn = weekday(today) === 6 || weekday(today) === 0;
	const saturday = addDays(today, weekday(today) === 0 ? -1 : 6 - weekday(today));
	if (which === 'next') return addDays(saturday, 7);
	if (which === 'last') return addDays(saturday, -7);
	return isOn ? today : saturday;
};

const lastOrNth = `(last|${ordinal})`;

/** Reads a place in a month: `third friday of november`, `last day of july`, `first working day of next month`. */
export function ofMonth(words: string, calendar: Calendar, sense: Sense): Day | undefined {
	const {today, holidays = []} = calendar;
	const [, nth = '', , what = '', month = '', year] =
		new RegExp(
			`^(?:the )?${lastOrNth} ((?:business |working |work)?day|[a-z]{3,9}) (?:of|in) ((?:the |this |next |last )?[a-z]+)(?: (\\d{4}))?$`,
		).exec(words) ?? [];
	const wanted = weekdayNamed(what);
	if (!nth || (wanted === undefined && !what.endsWith('day'))) return undefined;
	const fits = (day: Day) =>
		wanted === undefined ? what === 'day' || isBusinessDay(day, holidays) : weekday(day) === wanted;
	const inMonth = (y: number, m: number): Day | undefined => {
		const all = Array.from({length: 31}, (_, n) => dayAt(y, m, n + 1)).filter(day => day !== undefined && fits(day));
		return nth === 'last' ? all.at(-1) : all[ordinalOf(nth) - 1];
	};
	const turn = {month: 0, 'the month': 0, 'this month': 0, 'next month': 1, 'last month': -1}[month];
	if (turn !== undefined && !year) {
		const then = addMonths(today, turn);
		return inMonth(yearOf(then), monthOf(then));
	}
	const named = monthNamed(month);
	if (!named) return undefined;
	return year ? inMonth(Number(year), named) : inSomeYear(today, sense, each => inMonth(each, named));
}
