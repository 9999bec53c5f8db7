import {addDays, type Day, latest} from '../../days/day.ts';
import {asKnownOn, historyOf} from '../../leads/history.ts';
import type {Entry, Lead, Profile, Stance} from '../../leads/lead.ts';
import {decide} from '../decide.ts';
import {isPromise, type Reason} from '../ruling.ts';
import type {Situation} from '../situation.ts';
import {situationOf} from '../situation-of.ts';

/**
 * Replays the days from `from` until today, as if nothing had been logged since, and finds the first on which the advice
 * was today's advice. Returns the day that the advice named then, or today if it named a later one.
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
 * The day on which a due lead fell due, never before the last message or meeting (`lastWord`). If another entry since
 * then (news, a friend's question) made it due, the day of that entry counts. To find that day, it takes the entries
 * away day by day, the latest first, until the lead is no longer due.
 */
export function fellDue(lead: Lead, situation: Situation, lastWord: Day, profile: Profile, stance?: Stance): Day {
	const {today} = situation;
	const since = sinceOf(lead, situation, lastWord, profile, stance);
	return wasAway(lead, since, today) ? firstDue(lead, since, today, profile, stance) : since;
}

/** The day since which the same advice was due, as if nobody had been away. */
const sinceOf = (lead: Lead, situation: Situation, lastWord: Day, profile: Profile, stance?: Stance): Day => {
	const {today} = situation;
	const {reason} = decide(situation).ruling;
	const moving = lead.log.filter(({on, what}) => on > lastWord && on <= today && !movesNothing.has(what));
	const latestFirst = [...new Set(moving.map(({on}) => on))].toSorted().toReversed();
	let since = dueSince(situation, latestFirst[0] ?? lastWord);
	for (const [index, day] of latestFirst.entries()) {
		if (since > day) return since;
		const withoutTheDay = situationOn(asKnownOn(lead, addDays(day, -1)), day, profile, stance);
		if (!withoutTheDay || !isDueFor(withoutTheDay, reason)) return since;
		since = dueSince(withoutTheDay, latestFirst[index + 1] ?? lastWord);
	}
	return since;
};

/** The situation of a lead on a day; undefined where it was closed. */
const situationOn = (lead: Lead, day: Day, profile: Profile, stance?: Stance): Situation | undefined => {
	const history = historyOf(lead, day, profile.holidays);
	return history.closed ? undefined : situationOf(history, lead, day, profile, {}, stance).situation;
};

const isDueFor = (s: Situation, reason: Reason): boolean => {
	const {ruling} = decide(s);
	return ruling.on === s.today && isSame(ruling.reason, reason);
};

/** They were away on the day, so that the advice waited for them. */
const wasAway = ({log}: Lead, since: Day, today: Day): boolean =>
	log.some(entry => entry.what === 'away' && entry.on <= today && entry.until && entry.until >= since);

/** The first day on which the advice was due as it stood then. */
const firstDue = (lead: Lead, since: Day, today: Day, profile: Profile, stance: Stance | undefined): Day => {
	for (let day = since; day < today; day = addDays(day, 1)) {
		const then = situationOn(asKnownOn(lead, day), day, profile, stance);
		if (then && decide(then).ruling.on === day) return day;
	}
	return today;
};
