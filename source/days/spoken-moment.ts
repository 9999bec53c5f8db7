import {casual, type ParsedResult} from 'chrono-node/en';
import {addDays, type Day, isDay} from './day.ts';
import type {Moment, Sense} from './understand-day.ts';

/**
 * The day in words that chrono knows and our own forms do not: `a week from friday`. Undefined where chrono leaves a
 * word over, guesses the day (`in december`), or means a span of days. It counts on the clock of the machine: it is told
 * noon there and asked for day, month and year, so that no zone can move the day.
 */
export const spokenMoment = (typed: string, today: Day, sense: Sense): Moment | undefined => {
	const words = typed.trim().replace(/ from /i, ' after ');
	if (!/\p{L}/u.test(words)) return undefined;
	const [result, ...others] = casual.parse(words, new Date(`${today}T12:00`), {forwardDate: sense === 'coming'});
	if (!result || others.length > 0 || result.end || result.text.length < words.length) return undefined;
	const {start} = result;
	if (!start.isCertain('day') && !start.isCertain('weekday')) return undefined;
	const isClock = /\d[:.h]\d\d|\d ?[ap]\.?m|o.clock|noon/i.test(words);
	// `fri 13` would be one in the afternoon, and `in 2 hours` two hours after the noon that it was told.
	if (start.isCertain('hour') && !isClock) return undefined;
	const day = dayOf(start, today, sense);
	if (!day) return undefined;
	return start.isCertain('hour') ? {day, at: `${padded(start.get('hour'))}:${padded(start.get('minute'))}`} : {day};
};

/** chrono knows how to look ahead, but not how to look back. */
const dayOf = (parts: ParsedResult['start'], today: Day, sense: Sense): Day | undefined => {
	const inYear = (year: number) => `${padded(year, 4)}-${padded(parts.get('month'))}-${padded(parts.get('day'))}`;
	const year = parts.get('year') ?? 0;
	const text = inYear(year);
	const isAhead = sense === 'past' && text > today;
	const wanted = isAhead && parts.isCertain('day') && !parts.isCertain('year') ? inYear(year - 1) : text;
	if (!isDay(wanted)) return undefined;
	return isAhead && !parts.isCertain('day') ? addDays(wanted, -7) : wanted;
};

const padded = (n: number | null, length = 2): string => String(n ?? 0).padStart(length, '0');
