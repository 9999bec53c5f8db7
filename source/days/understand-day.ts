import {Refusal} from '../text/refusal.ts';
import type {Day} from './day.ts';
import {counted, dated, edgeOf, named, onWeekday} from './day-forms.ts';
import {splitTime} from './time-of-day.ts';

/** A day that is meant, and the time of that day (`10:00`) where one was named. */
export type Moment = {day: Day; at?: string};

/** Which Friday a bare `fri` is: the last one (today counts), or the next one (today does not). */
export type Sense = 'past' | 'coming';

/**
 * What a person means by `2026-12-01`, `1 Dec`, `today`, `fri`, `next friday`, `+3d`, `-2w`, `in 2 weeks`, `3 days ago`,
 * `end of november` or `fri 10am`; undefined where it is said in another way. A bare weekday or a day without a year is
 * the last one where a past day is meant, and the next one where a coming day is. Throws a {@link Refusal} for a day
 * that does not exist.
 */
export const simpleMoment = (typed: string, today: Day, sense: Sense, called = 'DAY'): Moment | undefined => {
	const words = typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.,]$/, '');
	const {rest, at} = splitTime(words);
	const day = rest === '' && at ? today : dayIn(rest, today, sense, problem => refuse(called, typed, problem));
	return day && (at ? {day, at} : {day});
};

const dayIn = (words: string, today: Day, sense: Sense, refused: (problem: string) => never): Day | undefined =>
	dated(words, today, sense, refused) ??
	named(words, today) ??
	counted(words, today) ??
	edgeOf(words, today, sense) ??
	onWeekday(words, today, sense);

/** The day of {@link simpleMoment}. Throws a {@link Refusal} for what is no day, or is said in another way. */
export const understandDay = (typed: string, today: Day, sense: Sense, called = 'DAY'): Day =>
	(simpleMoment(typed, today, sense, called) ?? notUnderstood(called, typed)).day;

/**
 * What a person means, also where it is said in a way that only a larger parser knows: `a week from friday`. That
 * parser is loaded when it is needed. Throws a {@link Refusal}.
 */
export const understandMoment = async (typed: string, today: Day, sense: Sense, called = 'DAY'): Promise<Moment> => {
	const simple = simpleMoment(typed, today, sense, called);
	if (simple) return simple;
	const {spokenMoment} = await import('./spoken-moment.ts');
	return spokenMoment(typed, today, sense) ?? notUnderstood(called, typed);
};

const refuse = (called: string, typed: string, problem: string): never => {
	throw new Refusal(`${called}: "${typed}" ${problem}.`);
};

const notUnderstood = (called: string, typed: string): never =>
	refuse(called, typed, 'is not understood as a day. Write it as 2026-12-01, 1 Dec, fri, yesterday or +3d');
