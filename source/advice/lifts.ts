import {addDays, type Day, roll} from '../days/day.ts';
import {backOf, daysWhereCold, freeFrom, timelineOf} from './outbound.ts';
import type {Situation} from './situation.ts';

/**
 * What moves a day: they named a later one, it is past, too soon after the last message (news: to somebody cold within
 * a week), no business day, nobody is there.
 */
export type Floor = 'timeline' | 'today' | 'spacing' | 'spacing of news' | 'roll' | 'away';

/** What moved a day, and where to. */
export type Adjustment = {by: Floor; to: Day};

/** How early a day may be at most, as far as one floor is concerned; nothing where it has nothing to say. */
const earliest: Record<Floor, (s: Situation, day: Day) => Day | undefined> = {
	/** `kennedy-8`: their time frame decides; an interview's rules see to it themselves. */
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

/** What moves a day in this situation, in this order; only what did move it is there. */
export function liftsOf(s: Situation, own: Day, floors: readonly Floor[]): Adjustment[] {
	const lifts: Adjustment[] = [];
	let on = own;
	for (const by of floors) {
		const to = earliest[by](s, on);
		if (!to || to <= on) continue;
		lifts.push({by, to});
		on = to;
	}
	return lifts;
}

/** The day that comes out. */
export function lifted(own: Day, lifts: readonly Adjustment[]): Day {
	return lifts.at(-1)?.to ?? own;
}
