import {addDays, type Day, latest, roll} from '../leads/day.ts';
import {daysBetweenMessages, lastOutbound, timelineOf} from './outbound.ts';
import type {Situation} from './situation.ts';

/** What moves a day: they named a later one, it is past, too soon after the last message, no business day. */
export type Mover = 'timeline' | 'today' | 'spacing' | 'roll';

/** What moved a day, and where to. */
export type Lift = {by: Mover; to: Day};

/** How early a day may be at most, as far as one mover is concerned; the day itself where it has nothing to say. */
const earliest: Record<Mover, (day: Day, s: Situation) => Day | undefined> = {
	/** `kennedy-8`: their time frame decides; an interview's rules see to it themselves. */
	timeline: (_, s) => {
		const timeline = s.kind === 'interview' ? undefined : timelineOf(s);
		return timeline && addDays(timeline, 1);
	},
	today: (_, s) => s.today,
	spacing: (_, s) => {
		const last = lastOutbound(s);
		return last && addDays(last, daysBetweenMessages);
	},
	roll: (day, s) => roll(day, s.holidays),
};

/** What moves a day, in this order; only what did move it is there. */
export const liftsOf = (own: Day, s: Situation, movers: readonly Mover[]): Lift[] => {
	const lifts: Lift[] = [];
	let on = own;
	for (const by of movers) {
		const to = earliest[by](on, s);
		if (to && to > on) lifts.push({by, to});
		if (to) on = latest(on, to);
	}
	return lifts;
};

/** The day that comes out. */
export const lifted = (own: Day, lifts: readonly Lift[]): Day => lifts.at(-1)?.to ?? own;
