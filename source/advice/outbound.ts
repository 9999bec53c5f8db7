import {addBusinessDays, addDays, type Day, latest} from '../days/day.ts';
import type {Channel} from '../leads/lead.ts';
import type {Situation} from './situation.ts';

type FollowUp = Situation['followUps'][number];

/** One attempt to be heard: asks made within three business days of the first of them count once. */
export type Ask = {on: Day; by: Channel; answered: boolean};

/** The named day, or nothing where none was named or where it lies before `since`, which has come: then it has lapsed. */
export function timelineOf(s: Situation): Day | undefined {
	return standing(s, s.timeline);
}

/** The promised day, or nothing where none was promised or it has lapsed as a named day does. */
export function promisedOf(s: Situation): Day | undefined {
	return standing(s, s.promised);
}

const standing = (s: Situation, day: Day | 'none'): Day | undefined =>
	day === 'none' || (s.since <= s.today && day < s.since) ? undefined : day;

/** The follow-ups in the order of their days. */
export function inTurn(s: Situation): readonly FollowUp[] {
	return s.followUps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The last follow-up, if there is one. */
export function lastOf(s: Situation): FollowUp | undefined {
	return inTurn(s).at(-1);
}

/** Asks made so many business days after the first of them are one push (a reading: three voicemails in two days are one attempt). */
const pushLasts = 3;

/**
 * The follow-ups that speak of the job, in the order of their days: all but the articles, a push once. A push counts on
 * the day and by the channel of its last; with a call in it, it is a call. What they have answered joins no push.
 */
export function asksOf(s: Situation): readonly Ask[] {
	const asks: Ask[] = [];
	let pushEnds: Day | undefined;
	for (const {on, by, what} of inTurn(s)) {
		if (what === 'article') continue;
		const answered = s.replied && on === s.since;
		const push = asks.at(-1);
		if (push && pushEnds && !answered && on <= pushEnds) {
			asks[asks.length - 1] = {on, by: push.by === 'phone' ? 'phone' : by, answered};
			continue;
		}
		pushEnds = answered ? undefined : addBusinessDays(on, pushLasts, s.holidays);
		asks.push({on, by, answered});
	}
	return asks;
}

/** The asks that nobody has answered. */
export function openAsksOf(s: Situation): readonly Ask[] {
	return asksOf(s).filter(({answered}) => !answered);
}

/** How many messages have gone out: the asks, and the articles. */
export function sentBy(s: Situation): number {
	return asksOf(s).length + s.followUps.filter(({what}) => what === 'article').length;
}

/** The latest of the thank-you and the follow-ups, or nothing where neither has gone out. */
export function lastOutbound(s: Situation): Day | undefined {
	const last = lastOf(s)?.on;
	if (s.thanked === 'no') return last;
	return last ? latest(last, s.thanked) : s.thanked;
}

/** The day from which silence counts: nobody decides on an application before the vacancy closes (a reading of `cps`). */
export function startOf(s: Situation): Day {
	return s.kind === 'application' && s.closes !== 'none' ? latest(s.since, s.closes) : s.since;
}

/** A meeting that is agreed and has not been. */
export function isAhead(s: Situation): boolean {
	return s.since > s.today || (s.since === s.today && s.ahead);
}

/** Whoever I would write to is not there on that day. */
export function isAway(s: Situation, day: Day): boolean {
	return s.away !== 'none' && day <= s.away && (s.awayFrom === 'none' || day >= s.awayFrom);
}

/** The business day on which whoever is away is back. */
export function backOf(s: Situation): Day | undefined {
	return s.away === 'none' ? undefined : addBusinessDays(s.away, 1, s.holidays);
}

/** Three days lie between two messages: `wise-9` every other day annoys, `kennedy-5` never daily, `cps-8` do not repeat yourself. */
export const daysBetweenMessages = 3;

/** To somebody who takes it coldly, a week (a reading of `kennedy-2` and `kennedy-3`). */
export const daysWhereCold = 7;

/** The day from which the next message may go out, so many days after the last. */
export function freeFrom(s: Situation, days: number = daysBetweenMessages): Day | undefined {
	const last = lastOutbound(s);
	return last && addDays(last, days);
}
