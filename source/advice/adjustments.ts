import {addDays, type Day, roll} from '../days/day.ts';
import {backOf, daysWhereCold, freeFrom, timelineOf} from './asks-and-days.ts';
import type {Situation} from './situation.ts';

/**
 * What can move a day: they named a later one, it is past, it is too soon after the last message, it is no business
 * day, or nobody is there.
 */
export type Floor = 'timeline' | 'today' | 'spacing' | 'spacing of news' | 'roll' | 'away';

/** One thing that moved a day, and the day it moved to. */
export type Adjustment = {by: Floor; to: Day};

/** The earliest day that one floor allows; undefined where the floor sets no limit. */
const earliest: Record<Floor, (s: Situation, day: Day) => Day | undefined> = {
	/** `kennedy-8`: their time frame decides. The rules for interviews see to it themselves. */
	timeline: s => {
		const timeline = s.kind === 'interview' ? undefined : timelineOf(s);
		return timeline && addDays(timeline, 1);
	},
	today: s => s.today,
	spacing: s => freeFrom(s),
	'spacing of news': s => freeFrom(s, s.reception === 'cold' ? daysWhereCold : undefined),
	roll: (s, day) => roll(day, s.holidays),
	away: (s, day) => (s.awayFrom === 'none' || day >= s.awayFrom ? backOf(s) : undefined),
};

/** Moves a day as late as the floors ask in this situation, and says in order what moved it. */
export function adjusted(
	s: Situation,
	own: Day,
	floors: readonly Floor[],
): {on: Day; adjustments: readonly Adjustment[]} {
	const adjustments: Adjustment[] = [];
	let on = own;
	for (const by of floors) {
		const to = earliest[by](s, on);
		if (!to || to <= on) continue;
		adjustments.push({by, to});
		on = to;
	}
	return {on, adjustments};
}
