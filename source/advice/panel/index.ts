import {type Day, roll} from '../../days/day.ts';
import {keysOf} from '../../text/keys-of.ts';
import {type Article, articles} from '../articles.ts';
import {type Adjustment, type Floor, lifted, liftsOf} from '../lifts.ts';
import type {Situation} from '../situation.ts';
import {cps} from './cps.ts';
import {kennedy} from './kennedy.ts';
import {koblyk} from './koblyk.ts';
import type {Opinion, Voice} from './opinion.ts';
import {stein} from './stein.ts';
import {wise} from './wise.ts';

const voices: Record<Article, Voice> = {koblyk, cps, kennedy, wise, stein};

const inOrder = keysOf(articles);

/** One article's opinion, its day lifted and rolled; `own` is the day that the article itself gave, rolled. */
export type AdjustedOpinion = {article: Article} & (
	| Exclude<Opinion, {says: 'day'}>
	| (Extract<Opinion, {says: 'day'}> & {own: Day; lifts: readonly Adjustment[]})
);

/** All five articles on a situation, always in the same order. */
export function hearAll(s: Situation): AdjustedOpinion[] {
	return inOrder.map(article => {
		const opinion = voices[article](s);
		if (opinion.says !== 'day') return {article, ...opinion};
		const lifts = liftsOf(s, opinion.on, floors);
		return {article, ...opinion, on: lifted(opinion.on, lifts), own: roll(opinion.on, s.holidays), lifts};
	});
}

/**
 * The floors of every voice's day: the day after the one they named (`kennedy-8`; the rules for interviews see to it
 * themselves), today, three days after the last message, a business day, somebody there.
 */
const floors: readonly Floor[] = ['timeline', 'today', 'spacing', 'roll', 'away'];
