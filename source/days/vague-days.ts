import {capital} from '../text/sentence.ts';
import type {Calendar, Sense} from './calendar.ts';
import {dayAt, inSomeYear, monthOf, yearOf} from './calendar-date.ts';
import {addBusinessDays, addDays, addMonths, type Day, inDayAndMonth, weekday} from './day.ts';
import {monthName, monthNamed} from './names.ts';

/** A vague day in the words that were used, with a capital month: "early December". */
export function asSaid(said: string): string {
	return said.replace(/[a-z]+/g, word => (monthNamed(word) ? capital(word) : word));
}

/** A vague day as a time in a sentence: "in spring", "at the end of November", "next spring". */
export function whenSaid(said: string): string {
	const words = asSaid(said).replace(/^the (?=(?:start|beginning|end|middle) of )/i, '');
	if (/^(?:start|beginning|end) of /i.test(words)) return `at the ${words}`;
	if (/^middle of /i.test(words)) return `in the ${words}`;
	return /^(?:a|this|next|towards|well) /i.test(words) ? words : `in ${words}`;
}

/** A vague day as a deadline in a sentence: "by early December", "within a few days of 12 Nov". */
export function bySaid(said: string): string {
	const words = asSaid(said);
	if (/^a /i.test(words)) return `within ${words.replace(' from ', ' of ')}`;
	return `by ${/^(?:start|beginning|end|middle) of /i.test(words) ? `the ${words}` : words}`;
}

/** A day, and the words for it if they were vague: `early december`. */
export type VagueDay = {day: Day; said?: string};

type Part = 'start' | 'early' | 'mid' | 'end';

/** The words for a part of a month, week or year. `late` means its end. */
const parts: Record<string, Part> = {
	start: 'start',
	beginning: 'start',
	early: 'early',
	mid: 'mid',
	middle: 'mid',
	late: 'end',
	later: 'end',
	end: 'end',
	'well into': 'end',
};

/** The day on which a part of a month begins, from the first of the month; for its end, the last day. */
const dateOf: Record<Part, (first: Day) => Day> = {
	start: first => first,
	early: first => addDays(first, 9),
	mid: first => addDays(first, 14),
	end: first => addDays(addMonths(first, 1), -1),
};
/** The month in which a season begins. */
const seasons: Record<string, number> = {spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12};
/** The day that a rough number of days, weeks or months from today comes to. */
const roughNumbers: Record<string, (today: Day, holidays: readonly Day[]) => Day> = {
	'a few days': (today, holidays) => addBusinessDays(today, 3, holidays),
	'a couple of days': today => addDays(today, 2),
	'a couple of weeks': today => addDays(today, 14),
	'a few weeks': today => addDays(today, 21),
	'a couple of months': today => addMonths(today, 2),
	'a few months': today => addMonths(today, 3),
};

/** The days of a week's parts, counted from its Monday; the week ends on Friday. */
const inWeek: Record<Part, number> = {start: 0, early: 0, mid: 2, end: 4};
const inYear: Record<Part, (year: number) => Day | undefined> = {
	start: year => dayAt(year, 1, 1),
	early: year => dayAt(year, 1, 1),
	mid: year => dayAt(year, 6, 30),
	end: year => dayAt(year, 12, 31),
};

/**
 * Reads a part of a month, week or year: `end of november`, `early december`, `mid-february`, `start of next month`,
 * `eom`. Where the words do not say which (this, next, last), `sense` decides; today counts. A coming part of a month is
 * vague, and keeps its words.
 */
export function dayOfPart(words: string, today: Day, sense: Sense): VagueDay | undefined {
	const long = words.replace(/^([es])o([mwy])$/, (_, edge: string, what: string) => {
		const name = {m: 'month', w: 'week', y: 'year'}[what];
		return `${edge === 'e' ? 'end' : 'start'} of ${name}`;
	});
	const [, said = '', which, what = '', year] =
		/^(?:the |towards the )?(start|beginning|early|mid|middle|late|later|end|well into)(?:-| (?:of |in )?(?:the )?)(?:(this|next|last|coming) )?([a-z]+)(?: (\d{4}))?$/.exec(
			long,
		) ?? [];
	const part = parts[said];
	if (!part) return undefined;
	if (what === 'week' && !year) return exact(ofWeek(part, which, today, sense));
	if (what === 'year' && !year) return exact(ofYear(part, which, today, sense));
	const named = monthNamed(what);
	// What has happened did so on an exact day, and "early November" names none.
	if (sense === 'past' && !['start', 'beginning', 'mid', 'middle', 'end'].includes(said)) return undefined;
	if ((what !== 'month' && !named) || (year && (which || !named))) return undefined;
	const inMonth = (y: number, m: number) => {
		const first = dayAt(y, m, 1);
		return first && dateOf[part](first);
	};
	const inNamedMonth = (month: number) =>
		year || which === 'this'
			? inMonth(Number(year ?? yearOf(today)), month)
			: inSomeYear(today, senseOf(which, sense), each => inMonth(each, month));
	const day = named
		? inNamedMonth(named)
		: ofThisMonth(which, today, sense, then => inMonth(yearOf(then), monthOf(then)));
	if (!day || sense === 'past') return exact(day);
	// In the next month "the end of the month" would mean another day, so `said` names the month.
	return {day, said: named ? words : `${said}${joints[said] ?? ' of '}${monthName(monthOf(day))}`};
}

/** What stands between a part and the name of its month, where that is not "of": "mid-February", "early December". */
const joints: Record<string, string> = {early: ' ', mid: '-', late: ' ', later: ' ', 'well into': ' '};

const exact = (day: Day | undefined): VagueDay | undefined => day && {day};

const senseOf = (which: string | undefined, sense: Sense): Sense =>
	which === 'last' ? 'past' : which ? 'coming' : sense;

const turn: Record<string, number> = {this: 0, next: 1, coming: 1, last: -1};

/** This, the next or the last month; where the words do not say which, `sense` decides. */
const ofThisMonth = (
	which: string | undefined,
	today: Day,
	sense: Sense,
	edge: (month: Day) => Day | undefined,
): Day | undefined => {
	const first = addDays(today, 1 - Number(today.slice(8)));
	if (which) return edge(addMonths(first, turn[which] ?? 0));
	const here = edge(first);
	const isOver = here && (sense === 'past' ? here > today : here < today);
	return isOver ? edge(addMonths(first, sense === 'past' ? -1 : 1)) : here;
};

const ofWeek = (part: Part, which: string | undefined, today: Day, sense: Sense): Day => {
	const here = addDays(today, inWeek[part] - ((weekday(today) + 6) % 7));
	if (which) return addDays(here, 7 * (turn[which] ?? 0));
	if (sense === 'past') return here > today ? addDays(here, -7) : here;
	return here < today ? addDays(here, 7) : here;
};

const ofYear = (part: Part, which: string | undefined, today: Day, sense: Sense): Day | undefined =>
	which ? inYear[part](yearOf(today) + (turn[which] ?? 0)) : inSomeYear(today, sense, inYear[part]);

/** Reads other vague words, for coming days only: `spring`, `new year`, `a few days`. */
export function vagueDay(words: string, {today, holidays = []}: Calendar, sense: Sense): VagueDay | undefined {
	if (sense === 'past') return undefined;
	const [, season = '', year] =
		/^(?:in |by |the |next |this |in the |by the )?(spring|summer|autumn|fall|winter)(?: (\d{4}))?$/.exec(words) ?? [];
	const month = seasons[season];
	if (month) {
		const day = year ? dayAt(Number(year), month, 1) : inSomeYear(today, 'coming', each => dayAt(each, month, 1));
		return day && {day, said: words.replace(/^(?:in|by) /, '')};
	}
	if (/^(?:in |by |after )?(?:the )?new year$/.test(words)) {
		const day = inSomeYear(today, 'coming', each => dayAt(each, 1, 2));
		return day && {day, said: 'the new year'};
	}
	const few = words
		.replace(/^(?:in|within) /, '')
		.replace(/(?:' time| from now)$/, '')
		.replace(/^(?:a )?(couple|few) /, 'a $1 ')
		.replace(/couple (?!of)/, 'couple of ');
	const count = Object.hasOwn(roughNumbers, few) ? roughNumbers[few] : undefined;
	// "A few days" names no day: later it would mean other days, so the words keep the day they count from.
	return count && {day: count(today, holidays), said: `${few} from ${inDayAndMonth(today)}`};
}
