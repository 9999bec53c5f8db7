import {addMonths, type Day, latest} from '../days/day.ts';
import {inOrder} from '../leads/history.ts';
import {keysOf} from '../text/keys-of.ts';
import {type Adjustment, adjusted} from './adjustments.ts';
import {articles} from './articles.ts';
import {lastOutbound, timelineOf} from './asks-and-days.ts';
import {articleOf, type RuleId} from './rules.ts';
import {hold, type Ruling} from './ruling.ts';
import type {Situation} from './situation.ts';

/** How many months a lead rests before it comes back (`cps-5`, `wise-5`). */
export const ticklerMonths = 2;

/** The day on which a lead on hold comes back once, and whatever moved it. */
export type Tickler = {on: Day; rule: RuleId; own: Day; adjustments: readonly Adjustment[]};

/**
 * Forgets nobody: two months after the last word, and not before any voice's day, the lead comes back once. `cps-5` says it of
 * interviews; we keep it for every lead but a request (a reading). After a talk or an event, which were about no job,
 * it is a sign of life without a question, `wise-5`. Undefined for a request, and where the log shows that it was used.
 */
function ticklerOf(s: Situation, days: readonly Day[]): Tickler | undefined {
	if (s.kind === 'request' || isSpent(s)) return undefined;
	const from = latest(s.since, lastOutbound(s) ?? s.since);
	const own = latest(addMonths(from, ticklerMonths), ...days);
	const rule = s.kind === 'conversation' || s.kind === 'event' ? 'wise-5' : 'cps-5';
	return {rule, own, ...adjusted(s, own, ['today', 'spacing', 'roll', 'away'])};
}

/** True where the log shows a use of the tickler: a follow-up two months or more after whatever came before it. */
function isSpent(s: Situation): boolean {
	const sent = inOrder(s.followUps).map(({on}) => on);
	const others: Day[] = [s.since];
	if (s.kind === 'application' && s.closes !== 'none') others.push(s.closes);
	const timeline = timelineOf(s);
	if (timeline) others.push(timeline);
	if (s.thanked !== 'no') others.push(s.thanked);
	return sent.some(on => {
		const earlier = [...others, ...sent].filter(day => day < on);
		const [first, ...rest] = earlier;
		return first !== undefined && addMonths(latest(first, ...rest), ticklerMonths) <= on;
	});
}

/**
 * Rules for a lead on hold: it comes back once, then it stays on hold. `rules` are those that hold, `days` those of the
 * voices.
 */
export function held(
	rules: readonly RuleId[],
	s: Situation,
	days: readonly Day[],
): {ruling: Ruling; tickler: Tickler | undefined} {
	const tickler = ticklerOf(s, days);
	if (!tickler) return {ruling: hold(rules, 'held'), tickler};
	const {on, rule} = tickler;
	const verdict = on === s.today ? 'contact' : 'tickler';
	return {ruling: {verdict, on, rules: withRule(rules, rule), reason: 'tickler'}, tickler};
}

/** Adds a rule to the others; they stand in the order of the articles. */
const withRule = (rules: readonly RuleId[], added: RuleId): RuleId[] => {
	const voices = keysOf(articles);
	return [...new Set([...rules, added])].toSorted(
		(a, b) => voices.indexOf(articleOf(a)) - voices.indexOf(articleOf(b)),
	);
};
