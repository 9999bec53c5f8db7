import {addDays, type Day, roll} from '../days/day.ts';
import {daysBetweenMessages, lastOutbound, timelineOf} from './outbound.ts';
import type {Situation} from './situation.ts';

/** What moves a day: they named a later one, it is past, too soon after the last message, no business day. */
export type Floor = 'timeline' | 'today' | 'spacing' | 'roll';

/** What moved a day, and where to. */
export type Adjustment = {by: Floor; to: Day};

/** How early a day may be at most in a situation, as far as one mover is concerned; nothing where it has nothing to say. */
const earliest: Record<Floor, (s: Situation) => (day: Day) => Day | undefined> = {
	/** `kennedy-8`: their time frame decides; an interview's rules see to it themselves. */
	timeline: s => {
		const timeline = s.kind === 'interview' ? undefined : timelineOf(s);
		const after = timeline && addDays(timeline, 1);
		return () => after;
	},
	today: s => () => s.today,
	spacing: s => {
		const last = lastOutbound(s);
		const free = last && addDays(last, daysBetweenMessages);
		return () => free;
	},
	roll: s => day => roll(day, s.holidays),
};

/** What moves a day in this situation, in this order; only what did move it is there. */
export const liftsIn = (s: Situation, movers: readonly Floor[]): ((own: Day) => Adjustment[]) => {
	const floors = movers.map(by => ({by, floor: earliest[by](s)}));
	return own => {
		const lifts: Adjustment[] = [];
		let on = own;
		for (const {by, floor} of floors) {
			const to = floor(on);
			if (!to || to <= on) continue;
			lifts.push({by, to});
			on = to;
		}
		return lifts;
	};
};

/** The day that comes out. */
export const lifted = (own: Day, lifts: readonly Adjustment[]): Day => lifts.at(-1)?.to ?? own;
