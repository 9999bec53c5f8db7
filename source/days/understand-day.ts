import {Refusal} from '../text/refusal.ts';
import type {Day} from './day.ts';
import {counted, dated, edgeOf, named, onWeekday, shifted} from './day-forms.ts';
import {splitTime} from './time-of-day.ts';

/** A day that is meant, and the time of that day (`10:00`) where one was named. */
export type Moment = {day: Day; at?: string};

/** Which Friday a bare `fri` is: the last one (today counts), or the next one (today does not). */
export type Sense = 'past' | 'coming';

/**
 * What a person means by `2026-12-01`, `1 Dec`, `today`, `fri`, `next friday`, `+3d`, `-2w`, `in 2 weeks`, `3 days ago`,
 * `a week from friday`, `end of november` or `fri 10am`. A bare weekday or a day without a year is the last one where a
 * past day is meant, and the next one where a coming day is. Throws a {@link Refusal} for a day that does not exist or
 * is said in another way.
 */
export function understandMoment(typed: string, today: Day, sense: Sense, called = 'DAY'): Moment {
	const words = typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.,]$/, '');
	const {rest, at} = splitTime(words);
	const day = rest === '' && at ? today : dayIn(rest, today, sense, problem => refuse(called, typed, problem));
	if (!day) return notUnderstood(called, typed);
	return at ? {day, at} : {day};
}

/** The day of {@link understandMoment}. */
export function understandDay(typed: string, today: Day, sense: Sense, called = 'DAY'): Day {
	return understandMoment(typed, today, sense, called).day;
}

const dayIn = (words: string, today: Day, sense: Sense, refused: (problem: string) => never): Day | undefined =>
	dated(words, today, sense, refused) ??
	named(words, today) ??
	counted(words, today) ??
	edgeOf(words, today, sense) ??
	onWeekday(words, today, sense) ??
	shifted(words, from => dayIn(from, today, sense, refused));

const refuse = (called: string, typed: string, problem: string): never => {
	throw new Refusal(`${called}: "${typed}" ${problem}.`);
};

const notUnderstood = (called: string, typed: string): never =>
	refuse(called, typed, 'is not understood as a day. Write it as 2026-12-01, 1 Dec, fri, yesterday or +3d');
