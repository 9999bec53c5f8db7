import type {Stance} from '../leads/lead.ts';
import {contactOn, type Ruling} from './common-ground.ts';
import type {AdjustedOpinion} from './panel/index.ts';
import type {RuleId} from './rules.ts';
import type {Situation} from './situation.ts';

export type Speaking = Exclude<AdjustedOpinion, {says: 'silent'}>;

/** What is later than any day: to hold. */
const dayOf = (heard: Speaking): string => (heard.says === 'hold' ? 'hold' : heard.on);

/** Which of `m` opinions, the earliest first, decides. Where most split evenly it is the later one: patience costs less. */
const place: Record<Stance, (m: number) => number> = {
	persistent: () => 0,
	balanced: m => Math.floor(m / 2),
	reserved: m => m - 1,
};

/** The articles that speak, the earliest day first and hold last, and which of them the stance takes. */
export const ranked = (
	panel: readonly AdjustedOpinion[],
	stance: Stance,
): {sorted: readonly Speaking[]; at: number} => {
	const speaking = panel.filter((heard): heard is Speaking => heard.says !== 'silent');
	const sorted = speaking.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
	return {sorted, at: place[stance](sorted.length)};
};

/** One day out of what the articles say: the first that speaks, most of them, or all of them. `wise` always speaks. */
export const followStance = (panel: readonly AdjustedOpinion[], s: Situation): Ruling => {
	const {sorted, at} = ranked(panel, s.stance);
	const chosen = sorted[at];
	if (!chosen) throw new Error('no article speaks, though wise-1 always does');
	const agreeing = sorted.filter(heard => dayOf(heard) === dayOf(chosen));
	const rules: RuleId[] = agreeing.map(({rule}) => rule);
	if (chosen.says === 'hold') return {verdict: 'hold', on: null, rules};
	const inTickler = agreeing.some(heard => heard.says === 'day' && heard.rule === 'cps-5' && heard.own > s.today);
	if (inTickler && chosen.on > s.today) return {verdict: 'tickler', on: chosen.on, rules};
	return contactOn(chosen.on, s, rules);
};
