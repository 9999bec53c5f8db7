import type {Day} from '../../leads/day.ts';
import type {RuleId} from '../rules.ts';
import type {Situation} from '../situation.ts';

/** What one article says of a situation: a day of its own, hold (only if something changes), or nothing. */
export type Opinion =
	| {says: 'day'; rule: RuleId; on: Day}
	| {says: 'hold'; rule: RuleId}
	| {says: 'silent'; rule: RuleId | null; because: string};

/** One article: from a situation to its opinion. The day is the article's own, before the lifts of index.ts. */
export type Voice = (s: Situation) => Opinion;

export const onDay = (rule: RuleId, on: Day): Opinion => ({says: 'day', rule, on});

export const hold = (rule: RuleId): Opinion => ({says: 'hold', rule});

export const silent = (because: string, rule: RuleId | null = null): Opinion => ({says: 'silent', rule, because});
