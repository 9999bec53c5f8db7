import {type Day, latest} from '../days/day.ts';
import {type FollowUp, inOrder} from '../leads/history.ts';
import type {Situation} from './situation.ts';

/** The named day, or nothing where none was named or where it lies before `since`, which has come: then it has lapsed. */
export const timelineOf = (s: Situation): Day | undefined => standing(s, s.timeline);

/** The promised day, or nothing where none was promised or it has lapsed as a named day does. */
export const promisedOf = (s: Situation): Day | undefined => standing(s, s.promised);

const standing = (s: Situation, day: Day | 'none'): Day | undefined =>
	day === 'none' || (s.since <= s.today && day < s.since) ? undefined : day;

/** The follow-ups in the order of their days. */
export const inTurn = (s: Situation): readonly FollowUp[] => inOrder(s.followUps);

/** The last follow-up, if there is one. */
export const lastOf = (s: Situation): FollowUp | undefined => inTurn(s).at(-1);

/** The follow-ups that speak of the job: all but the articles. In the order of their days. */
export const asksOf = (s: Situation): FollowUp[] => inTurn(s).filter(({what}) => what !== 'article');

/** The latest of the thank-you and the follow-ups, or nothing where neither has gone out. */
export const lastOutbound = (s: Situation): Day | undefined => {
	const last = lastOf(s)?.on;
	if (s.thanked === 'no') return last;
	return last ? latest(last, s.thanked) : s.thanked;
};

/** Three days lie between two messages: `wise-9` every other day annoys, `kennedy-5` never daily, `cps-8` do not repeat yourself. */
export const daysBetweenMessages = 3;
