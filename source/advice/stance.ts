import type {Day} from '../days/day.ts';
import type {Stance} from '../leads/lead.ts';
import {orderBy} from '../text/compare.ts';
import type {AdjustedOpinion} from './panel/index.ts';
import {contactOn, type Ruling} from './ruling.ts';
import type {Situation} from './situation.ts';
import {held, type Tickler} from './tickler.ts';

export type Speaking = Exclude<AdjustedOpinion, {says: 'silent'}>;

/** The articles that speak, by day and hold last, and the one that the stance takes. */
export type Place = {sorted: readonly Speaking[]; at: number; chosen: Speaking};

/** A voice's day; a voice that holds stands after every day, as `h` stands after every digit. */
const sortKey = (heard: Speaking): string => (heard.says === 'hold' ? 'hold' : heard.on);

/**
 * Which of so many opinions decides; they are sorted by day. With an even number, `balanced` takes the later of the two
 * in the middle: patience costs less.
 */
const chosenPlace: Record<Stance, (count: number) => number> = {
	persistent: () => 0,
	balanced: count => Math.floor(count / 2),
	reserved: count => count - 1,
};

/** The voice that the stance takes: the first, the middle one, or the last. `wise` always speaks. */
export function placeTaken(panel: readonly AdjustedOpinion[], stance: Stance): Place {
	const speaking = panel.filter((heard): heard is Speaking => heard.says !== 'silent');
	const sorted = speaking.toSorted(orderBy(sortKey));
	const at = chosenPlace[stance](sorted.length);
	const chosen = sorted[at];
	if (!chosen) throw new Error('no article speaks, though wise-1 always does');
	return {sorted, at, chosen};
}

/** Makes one ruling of what the articles say; where they hold, the tickler. */
export function followStance({sorted, chosen}: Place, s: Situation): {ruling: Ruling; tickler: Tickler | undefined} {
	const agreeing = sorted.filter(heard => sortKey(heard) === sortKey(chosen));
	const rules = agreeing.map(({rule}) => rule);
	if (chosen.says === 'hold') return held(rules, s, daysIn(sorted));
	const atItsOwnDay = agreeing.some(heard => heard.says === 'day' && heard.rule === 'cps-5' && heard.own === heard.on);
	const ruling: Ruling =
		atItsOwnDay && chosen.on > s.today
			? {verdict: 'tickler', on: chosen.on, rules, reason: 'cps tickler'}
			: contactOn(chosen.on, s, rules, 'voices');
	return {ruling, tickler: undefined};
}

const daysIn = (sorted: readonly Speaking[]): Day[] =>
	sorted.flatMap(heard => (heard.says === 'day' ? [heard.on] : []));
