import {addBusinessDays, addDays, addMonths, type Day, latest} from '../../days/day.ts';
import type {RuleId} from '../rules.ts';
import type {Situation} from '../situation.ts';

/** What a day is counted from: what happened on it. */
export type Origin = 'since' | 'closing' | 'thanks' | 'message' | 'call' | 'timeline';

/** How an article comes to its day: so many days, business days or months after something, and not before another day. */
export type Count = {
	of: Origin;
	from: Day;
	n: number;
	unit: 'days' | 'business days' | 'months';
	/** `stein-3`, `stein-4`: his question is for when a decision is due. */
	notBefore?: Day;
};

/** What one article says of a situation: a day of its own, hold (only if something changes), or nothing. */
export type Opinion =
	| {says: 'day'; rule: RuleId; on: Day; count: Count}
	| {says: 'hold'; rule: RuleId}
	| {says: 'silent'; rule: RuleId | null; because: SilentReason};

/** Why an article has no view. */
export type SilentReason =
	| 'have they been warm or cold?'
	| 'only for people you have met'
	| 'send an article, ask nothing'
	| 'three unanswered are enough'
	| 'nothing on this yet'
	| 'chasing is the job'
	| 'only after interviews'
	| 'they have answered you'
	| 'only applications and interviews'
	| 'twice is enough without a meeting'
	| 'there is nobody to call'
	| 'somebody inside speaks for you';

/** One article: from a situation to its opinion. The day is the article's own, before the lifts of index.ts. */
export type Voice = (s: Situation) => Opinion;

/** The day that comes out of a count. */
export function dayOf(count: Count, holidays: readonly Day[]): Day {
	const on = counted(count, holidays);
	return count.notBefore ? latest(on, count.notBefore) : on;
}

const counted = ({from, n, unit}: Count, holidays: readonly Day[]): Day => {
	switch (unit) {
		case 'days':
			return addDays(from, n);
		case 'business days':
			return addBusinessDays(from, n, holidays);
		case 'months':
			return addMonths(from, n);
		default:
			throw unit satisfies never;
	}
};

/** A day, and how it was counted, to be told. */
export function onDay(rule: RuleId, count: Count, s: Situation): Opinion {
	return {
		says: 'day',
		rule,
		on: dayOf(count, s.holidays),
		count,
	};
}

export function hold(rule: RuleId): Opinion {
	return {says: 'hold', rule};
}

export function silent(because: SilentReason, rule: RuleId | null = null): Opinion {
	return {says: 'silent', rule, because};
}
