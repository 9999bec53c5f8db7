import type {Day} from '../days/day.ts';
import type {RuleId} from './rules.ts';
import type {Situation} from './situation.ts';

/** The ways in which a ruling can come about. Code asks for this, never for the names of rules. */
export type Reason =
	| 'closed'
	| 'told to stop'
	| 'question'
	| 'promise due'
	| 'promise missed'
	| 'promise ahead'
	| 'thanks'
	| 'thanks with news'
	| 'confirm meeting'
	| 'meeting ahead'
	| 'meeting today'
	| 'insider'
	| 'posting'
	| 'news'
	| 'awaited'
	| 'not firm'
	/** The voices and the stance gave a day. */
	| 'voices'
	/** `cps-5` gives the day, and nothing has moved it. */
	| 'cps tickler'
	/** The voices hold, or they said no: the lead comes back once. */
	| 'tickler'
	/** The voices hold, and the lead has come back once or is a request. */
	| 'held'
	/** `kennedy-2`: you have an article worth their time. */
	| 'article';

/** What to do, on which day, by which rules, and how the ruling came about. */
export type Ruling =
	| {
			verdict: 'answer' | 'meet' | 'thank' | 'contact' | 'ask-insider' | 'wait' | 'tickler';
			on: Day;
			rules: readonly RuleId[];
			reason: Exclude<Reason, 'closed' | 'told to stop' | 'posting' | 'not firm' | 'held'>;
	  }
	| {
			verdict: 'hold' | 'stop' | 'closed';
			on: null;
			rules: readonly RuleId[];
			reason: 'closed' | 'told to stop' | 'posting' | 'not firm' | 'held';
	  };

export type Verdict = Ruling['verdict'];

/** True where you owe a word that you promised or that they asked for, today or later. */
export function isPromise(reason: Reason): boolean {
	return reason === 'promise due' || reason === 'promise missed' || reason === 'promise ahead';
}

/** True where something is to be written or said today: these verdicts only ever fall on today. */
export function isToWrite(verdict: Verdict): boolean {
	return verdict === 'answer' || verdict === 'thank' || verdict === 'contact' || verdict === 'ask-insider';
}

/** Rules contact if the day is today, else the wait for it. */
export function contactOn(
	on: Day,
	s: Situation,
	rules: readonly RuleId[],
	reason: Extract<Ruling, {on: Day}>['reason'],
): Ruling {
	return {verdict: on === s.today ? 'contact' : 'wait', on, rules, reason};
}

export function hold(rules: readonly RuleId[], reason: 'posting' | 'not firm' | 'held'): Ruling {
	return {verdict: 'hold', on: null, rules, reason};
}
