import {addDays, type Day, latest} from '../../days/day.ts';
import {historyOf} from '../../leads/history.ts';
import type {Entry, Lead, Profile, Stance} from '../../leads/lead.ts';
import {decide} from '../decide.ts';
import {isPromise, type Reason} from '../ruling.ts';
import type {Situation} from '../situation.ts';
import {situationOf} from '../situation-of.ts';

/**
 * Replays the days from `from` until today, as if nothing had been logged since, and returns the first on which the
 * advice was today's advice. Where another advice came first (thanks, for two weeks), that is the day after it.
 */
export function dueSince(s: Situation, from: Day): Day {
	const {reason} = decide(s).ruling;
	for (let day = latest(s.since, from); day < s.today; ) {
		const then = decide({...s, today: day}).ruling;
		if (isSame(then.reason, reason)) return then.on && then.on < s.today ? then.on : s.today;
		day = then.on && then.on > day ? then.on : addDays(day, 1);
	}
	return s.today;
}

/** Treats a promise that is ahead, due or missed as the same advice. */
const isSame = (one: Reason, other: Reason): boolean => one === other || (isPromise(one) && isPromise(other));

/** Entries that make no advice due. */
const movesNothing: ReadonlySet<Entry['what']> = new Set(['note', 'receipt', 'tried']);

/**
 * The day on which a due lead fell due, never before the last message or meeting (`lastWord`). Other entries since then
 * (news, a friend's question) count from their own day.
 */
export function fellDue(lead: Lead, situation: Situation, lastWord: Day, profile: Profile, stance?: Stance): Day {
	const {today} = situation;
	const {reason} = decide(situation).ruling;
	const days = lead.log.filter(({on, what}) => on > lastWord && on <= today && !movesNothing.has(what));
	const points = [...new Set(days.map(({on}) => on))].toSorted().toReversed();
	let since = dueSince(situation, points[0] ?? lastWord);
	for (const [at, point] of points.entries()) {
		if (since > point) break;
		const before = {...lead, log: lead.log.filter(({on}) => on < point)};
		const history = historyOf(before, point, profile.holidays);
		if (history.closed) break;
		const earlier = situationOf(history, before, point, profile, {}, stance).situation;
		const {ruling} = decide(earlier);
		if (ruling.on !== point || !isSame(ruling.reason, reason)) break;
		since = dueSince(earlier, points[at + 1] ?? lastWord);
	}
	return since;
}
