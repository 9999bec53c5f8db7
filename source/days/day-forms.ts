import {addDays, addMonths, type Day, isDay, weekday} from './day.ts';
import type {Sense} from './understand-day.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];

/** The place of a name in a list by its first three letters or more: `fri`, `thurs`, `sept`. */
const placeOf = (name: string, list: readonly string[]): number =>
	name.length < 3 ? -1 : list.findIndex(each => each.startsWith(name) || (name === 'weds' && each === 'wednesday'));

type Refused = (problem: string) => never;

const two = (n: number): string => String(n).padStart(2, '0');

const dayAt = (year: number, month: number, date: number): Day | undefined => {
	const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
	return isDay(text) ? text : undefined;
};

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** A day of the calendar: `2026-12-01`, `1 Dec`, `Dec 1st, 2026`, `Fri 4 Dec 2026`, `1.12.2026`, `25/12`, `the 15th`. */
export const dated = (words: string, today: Day, sense: Sense, refused: Refused): Day | undefined => {
	const parts = written(words, refused);
	if (!parts) return inThisOrNextMonth(words, today, sense);
	const {year, month, date, on} = parts;
	const day = year === undefined ? nearestYear(today, sense, y => dayAt(y, month, date)) : dayAt(year, month, date);
	if (!day) return refused('is no day of the calendar');
	const name = weekdays[weekday(day)] ?? '';
	if (on && !name.startsWith(on)) return refused(`is a ${name.charAt(0).toUpperCase()}${name.slice(1)}`);
	return day;
};

type Written = {year: number | undefined; month: number; date: number; on?: string | undefined};

const written = (words: string, refused: Refused): Written | undefined => {
	const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(words);
	if (iso) return {year: Number(iso[1]), month: Number(iso[3]), date: Number(iso[4])};
	const dots = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2})?)?$/.exec(words);
	if (dots) return {year: yearIn(dots[3]), month: Number(dots[2]), date: Number(dots[1])};
	const slashes = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/.exec(words);
	if (slashes) {
		const [one, other] = [Number(slashes[1]), Number(slashes[2])];
		if (one !== other && one <= 12 && other <= 12)
			return refused('may be read in two ways; write it as 2026-12-01 or 1 Dec');
		return {year: yearIn(slashes[3]), month: Math.min(one, other), date: Math.max(one, other)};
	}
	return namingTheMonth(words);
};

/** `4 Dec`, `4th of December 2026` or `December 4, 2026`, with the weekday before it or not. */
const namingTheMonth = (words: string): Written | undefined => {
	const [, on, rest = ''] = /^(?:([a-z]{3,9})[,.]? )?(.+)$/.exec(words) ?? [];
	const known = on !== undefined && placeOf(on, weekdays) >= 0;
	const text = (known ? rest : words).replace(/^(?:the )?first (?=of )/, '1 ');
	const dayFirst = /^(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)?[ -]?(?:of )?([a-z]{3,9})\.?,?(?:[ -](\d{4}|\d{2}))?$/.exec(
		text,
	);
	const monthFirst = /^([a-z]{3,9})\.?[ -]?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}|(?<=, )\d{2}))?$/.exec(text);
	const [date, name = '', year] = dayFirst
		? [dayFirst[1], dayFirst[2], dayFirst[3]]
		: [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
	const month = placeOf(name, months) + 1;
	if (!month) return undefined;
	return {year: yearIn(year), month, date: Number(date), on: known ? on : undefined};
};

/** `26` is 2026. */
const yearIn = (text: string | undefined): number | undefined =>
	text?.length === 2 ? 2000 + Number(text) : numberIn(text);

const numberIn = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** The day in the last year that has had it, or in the next that will (29 February); today counts. */
const nearestYear = (today: Day, sense: Sense, inYear: (year: number) => Day | undefined): Day | undefined => {
	const step = sense === 'past' ? -1 : 1;
	for (let tries = 0; tries <= 8; tries++) {
		const day = inYear(yearOf(today) + tries * step);
		if (day && (sense === 'past' ? day <= today : day >= today)) return day;
	}
	return undefined;
};

/** `the 15th`: of this month, or of the last or next one that has such a day. */
const inThisOrNextMonth = (words: string, today: Day, sense: Sense): Day | undefined => {
	const date = numberIn(/^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(words)?.[1]);
	if (!date || date > 31) return undefined;
	for (let tries = 0; tries <= 2; tries++) {
		const month = addMonths(today, sense === 'past' ? -tries : tries);
		const day = dayAt(yearOf(month), monthOf(month), date);
		if (day && (sense === 'past' ? day <= today : day >= today)) return day;
	}
	return undefined;
};

const away = new Map([
	['today', 0],
	['now', 0],
	['tonight', 0],
	['yesterday', -1],
	['tomorrow', 1],
	['day after tomorrow', 2],
	['day before yesterday', -2],
	['next week', 7],
	['last week', -7],
]);

/** A day with a name of its own. */
export const named = (words: string, today: Day): Day | undefined => {
	const days = away.get(words.replace(/^the /, ''));
	if (days !== undefined) return addDays(today, days);
	if (words === 'next month' || words === 'last month') return addMonths(today, words === 'next month' ? 1 : -1);
	return words === 'next year' || words === 'last year'
		? addMonths(today, words === 'next year' ? 12 : -12)
		: undefined;
};

const unit = '(d|w|m|y|days?|weeks?|wks?|fortnights?|months?|years?)';
const amount = '(\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten)';

/** So many days, weeks, months or years from today: `+3d`, `in 2 weeks`, `3 days ago`. */
export const counted = (words: string, today: Day): Day | undefined => {
	const signed = new RegExp(`^([+-]) ?(\\d{1,4}) ?${unit}$`).exec(words);
	if (signed) return move(today, Number(`${signed[1]}${signed[2]}`), signed[3]);
	const ahead =
		new RegExp(`^in ${amount} ?${unit}$`).exec(words) ??
		new RegExp(`^${amount} ?${unit} (?:from (?:now|today)|hence|later)$`).exec(words);
	if (ahead) return move(today, number(ahead[1]), ahead[2]);
	const back = new RegExp(`^${amount} ?${unit} (?:ago|back|before)$`).exec(words);
	return back ? move(today, -number(back[1]), back[2]) : undefined;
};

/** So many days, weeks, months or years from another day: `a week from friday`, `2 days before 1 Dec`. */
export const shifted = (words: string, read: (words: string) => Day | undefined): Day | undefined => {
	const [, n, by, which, from = ''] =
		new RegExp(`^(?:in )?${amount} ?${unit} (from|after|before) (.+)$`).exec(words) ?? [];
	const day = from && read(from);
	return day ? move(day, which === 'before' ? -number(n) : number(n), by) : undefined;
};

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const number = (word = ''): number => (/^an?$/.test(word) ? 1 : /\d/.test(word) ? Number(word) : numbers.indexOf(word));

const move = (today: Day, n: number, by = 'd'): Day => {
	if (by.startsWith('y')) return addMonths(today, n * 12);
	if (by.startsWith('m')) return addMonths(today, n);
	return addDays(today, by.startsWith('w') ? n * 7 : by.startsWith('f') ? n * 14 : n);
};

/** The edge of a month, week or year: `end of november`, `start of next month`, `mid december`, `eom`. A week ends on Friday. */
export const edgeOf = (words: string, today: Day, sense: Sense): Day | undefined => {
	const long = words.replace(
		/^eo([mwy])$/,
		(_, letter: string) => `end of ${letter === 'm' ? 'month' : letter === 'w' ? 'week' : 'year'}`,
	);
	const match =
		/^(?:the |by )?(end|start|beginning|mid|middle)(?: of)?(?: the)?(?: (this|next|last))? ([a-z]+)(?: (\d{4}))?$/.exec(
			long,
		);
	if (!match) return undefined;
	const [, edge = '', which, what = '', year] = match;
	const turn = which === 'next' ? 1 : which === 'last' ? -1 : 0;
	if (what === 'week' && !year)
		return addDays(today, (weekIn[edge.slice(0, 3)] ?? 0) - ((weekday(today) + 6) % 7) + 7 * turn);
	if (what === 'year' && !year) return edgeOfYear(edge, yearOf(today) + turn);
	if (what === 'month' && !year) {
		const month = addMonths(today, turn);
		return edgeOfMonth(edge, yearOf(month), monthOf(month));
	}
	const month = placeOf(what, months) + 1;
	if (!month || (which === 'this' && year)) return undefined;
	if (year) return edgeOfMonth(edge, Number(year), month);
	const wanted = which === 'last' ? 'past' : which === 'next' ? 'coming' : sense;
	return nearestYear(today, wanted, each => edgeOfMonth(edge, each, month));
};

/** Days from the Monday of a week. */
const weekIn: Record<string, number> = {sta: 0, beg: 0, mid: 2, end: 4};

const edgeOfYear = (edge: string, year: number): Day | undefined =>
	edge === 'end' ? dayAt(year, 12, 31) : edge.startsWith('mid') ? dayAt(year, 6, 30) : dayAt(year, 1, 1);

const edgeOfMonth = (edge: string, year: number, month: number): Day | undefined => {
	const first = dayAt(year, month, 1);
	if (!first) return undefined;
	if (edge === 'end') return addDays(addMonths(first, 1), -1);
	return edge.startsWith('mid') ? addDays(first, 14) : first;
};

/** `fri`, `next friday`, `last mon`, `this thursday`, `on tue`, `fri next week`. */
export const onWeekday = (words: string, today: Day, sense: Sense): Day | undefined => {
	const inWeek =
		/^(?:on )?([a-z]{3,9}) (next|this|last) week$/.exec(words) ??
		/^(next|this|last) week(?: on)? ([a-z]{3,9})$/.exec(words);
	if (inWeek) return ofWeek(inWeek.slice(1), today);
	if (words === 'this weekend') return onWeekday('sat', today, sense);
	const [, which, name = ''] = /^(?:(last|past|next|coming|this|on|by|until) )?([a-z]{3,9})$/.exec(words) ?? [];
	const wanted = placeOf(name, weekdays);
	if (wanted < 0) return undefined;
	const ahead = (wanted - weekday(today) + 7) % 7;
	if (which === 'last' || which === 'past') return addDays(today, ahead - 7);
	if (which === 'this') return addDays(today, ahead);
	if (which === 'next' || which === 'coming' || sense === 'coming') return addDays(today, ahead || 7);
	return addDays(today, ahead === 0 ? 0 : ahead - 7);
};

/** A weekday of this week, the next or the last; weeks begin on Monday. */
const ofWeek = (words: readonly string[], today: Day): Day | undefined => {
	const wanted = words.map(word => placeOf(word, weekdays)).find(place => place >= 0);
	if (wanted === undefined) return undefined;
	const turn = words.includes('next') ? 7 : words.includes('last') ? -7 : 0;
	return addDays(today, ((wanted + 6) % 7) - ((weekday(today) + 6) % 7) + turn);
};
