import type {Day} from '../days/day.ts';
import type {RuleId} from './rules.ts';
import type {Situation} from './situation.ts';

/** One way in which a ruling can come about, one for each. Code asks for this, never which rules are named. */
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
	/** `cps-5` gives that day, and it is its own. */
	| 'cps tickler'
	/** The voices hold, or it was a no: it comes back once. */
	| 'tickler'
	/** The voices hold, and it has come back once, or it is a request. */
	| 'held'
	/** `kennedy-2`: something worth their time. */
	| 'article';

/** What is to be done, on which day, by which rules, and how it came about. */
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

/** A word that you promised, or that they asked for, is due or still to come. */
export function isPromise(reason: Reason): boolean {
	return reason === 'promise due' || reason === 'promise missed' || reason === 'promise ahead';
}

/** Time to be in touch where the day is today; else the wait for it. */
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
