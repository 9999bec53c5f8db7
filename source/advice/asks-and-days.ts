import {addBusinessDays, addDays, type Day, latest} from '../days/day.ts';
import {inOrder} from '../leads/history.ts';
import type {Channel} from '../leads/lead.ts';
import type {Situation} from './situation.ts';

type FollowUp = Situation['followUps'][number];

/** One attempt to be heard; `asksOf` says which follow-ups make one. */
export type Ask = {on: Day; by: Channel; answered: boolean};

/** The day that they named; undefined where there is none, or where it lies before `since`: then it has lapsed. */
export function timelineOf(s: Situation): Day | undefined {
	return unlapsed(s, s.timeline);
}

/** The day that was promised; undefined where there is none, or where it has lapsed as a named day does. */
export function promisedOf(s: Situation): Day | undefined {
	return unlapsed(s, s.promised);
}

const unlapsed = (s: Situation, day: Day | 'none'): Day | undefined =>
	day === 'none' || (s.since <= s.today && day < s.since) ? undefined : day;

/** The last follow-up, if there is one. */
export function lastOf(s: Situation): FollowUp | undefined {
	return inOrder(s.followUps).at(-1);
}

/**
 * The business days after the first ask within which later asks belong to it (a reading: three voicemails in two days
 * are one attempt).
 */
const attemptLasts = 3;

/**
 * The follow-ups that speak of the job, by day: all but the articles. Asks within three business days count as one: it
 * has the day and the channel of the last, but is a call if any of them was. An ask that they answered counts alone.
 */
export function asksOf(s: Situation): readonly Ask[] {
	const asks: Ask[] = [];
	let attemptEnds: Day | undefined;
	for (const {on, by, what} of inOrder(s.followUps)) {
		if (what === 'article') continue;
		// An answer that brought nothing new leaves your last ask in the count, with the day of the answer.
		const answered = s.replied && on === s.since;
		const last = asks.at(-1);
		if (last && attemptEnds && !answered && on <= attemptEnds) {
			asks[asks.length - 1] = {on, by: last.by === 'phone' ? 'phone' : by, answered};
			continue;
		}
		attemptEnds = answered ? undefined : addBusinessDays(on, attemptLasts, s.holidays);
		asks.push({on, by, answered});
	}
	return asks;
}

/** The asks without an answer. */
export function openAsksOf(s: Situation): readonly Ask[] {
	return asksOf(s).filter(({answered}) => !answered);
}

/** The number of messages you sent: asks and articles. */
export function sentBy(s: Situation): number {
	return asksOf(s).length + s.followUps.filter(({what}) => what === 'article').length;
}

/** The day of your last message, thanks included; undefined where there is none. */
export function lastOutbound(s: Situation): Day | undefined {
	const last = lastOf(s)?.on;
	if (s.thanked === 'no') return last;
	return last ? latest(last, s.thanked) : s.thanked;
}

/**
 * The day from which silence counts: nobody decides on an application before the vacancy closes (a reading of `cps`).
 */
export function startOf(s: Situation): Day {
	return s.kind === 'application' && s.closes !== 'none' ? latest(s.since, s.closes) : s.since;
}

/** True where a meeting is agreed and still to come. */
export function isAhead(s: Situation): boolean {
	return s.since > s.today || (s.since === s.today && s.ahead);
}

/** True where the people you would write to are away on that day. */
export function isAway(s: Situation, day: Day): boolean {
	return s.away !== 'none' && day <= s.away && (s.awayFrom === 'none' || day >= s.awayFrom);
}

/** The business day on which they are back. */
export function backOf(s: Situation): Day | undefined {
	return s.away === 'none' ? undefined : addBusinessDays(s.away, 1, s.holidays);
}

/**
 * The days between two messages: `wise-9` every other day annoys, `kennedy-5` never daily, `cps-8` no repeated mails.
 */
export const daysBetweenMessages = 3;

/** The business days of a week: the wait of `cps-2`, and a reading of ours where an article gives no number. */
export const businessWeek = 5;

/** `wise-5`: a live talk only every couple of months. */
export const monthsBetweenTalks = 2;

/** The days between two messages to somebody cold (a reading of `kennedy-2` and `kennedy-3`). */
export const daysWhereCold = 7;

/** The first day on which the next message may go out, so many days after the last. */
export function freeFrom(s: Situation, days: number = daysBetweenMessages): Day | undefined {
	const last = lastOutbound(s);
	return last && addDays(last, days);
}
