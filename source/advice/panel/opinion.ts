import {addBusinessDays, addDays, addMonths, type Day, latest} from '../../days/day.ts';
import type {RuleId} from '../rules.ts';
import type {Situation} from '../situation.ts';

/** The event from which a day is counted. */
export type Origin = 'since' | 'closing' | 'thanks' | 'message' | 'call' | 'timeline';

/** How an article counts its day: so many days, business days or months after an event, and not before another day. */
export type Count = {
	of: Origin;
	from: Day;
	n: number;
	unit: 'days' | 'business days' | 'months';
	/** `stein-3`, `stein-4`: he asks once a decision is due. */
	notBefore?: Day;
};

/** One article's opinion of a situation: a day, hold (until something changes), or silence. */
export type Opinion =
	| {says: 'day'; rule: RuleId; on: Day; count: Count}
	| {says: 'hold'; rule: RuleId}
	| {says: 'silent'; rule: RuleId | null; because: SilentReason};

/** Why an article has no view. */
export type SilentReason =
	| 'neither warm nor cold so far'
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

/** One article turns a situation into an opinion. The day is its own, before `adjusted` moves it. */
export type Voice = (s: Situation) => Opinion;

/** The day that a count comes to. */
export function dayCounted(count: Count, holidays: readonly Day[]): Day {
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

/** An opinion with a day, and how it was counted. */
export function onDay(rule: RuleId, count: Count, s: Situation): Opinion {
	return {
		says: 'day',
		rule,
		on: dayCounted(count, s.holidays),
		count,
	};
}

export function hold(rule: RuleId): Opinion {
	return {says: 'hold', rule};
}

export function silent(because: SilentReason, rule: RuleId | null = null): Opinion {
	return {says: 'silent', rule, because};
}
