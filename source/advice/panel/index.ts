import {type Day, roll} from '../../days/day.ts';
import {keysOf} from '../../text/keys-of.ts';
import {type Adjustment, adjusted, type Floor} from '../adjustments.ts';
import {type Article, articles} from '../articles.ts';
import type {Situation} from '../situation.ts';
import {cps} from './cps.ts';
import {kennedy} from './kennedy.ts';
import {koblyk} from './koblyk.ts';
import type {Opinion, Voice} from './opinion.ts';
import {stein} from './stein.ts';
import {wise} from './wise.ts';

const voices: Record<Article, Voice> = {koblyk, cps, kennedy, wise, stein};

const inOrder = keysOf(articles);

/**
 * One article's opinion. `own` is the day that the article asks for, moved only to a business day; `on` is the day after
 * all `adjustments`.
 */
export type AdjustedOpinion = {article: Article} & (
	| Exclude<Opinion, {says: 'day'}>
	| (Extract<Opinion, {says: 'day'}> & {own: Day; adjustments: readonly Adjustment[]})
);

/** All five articles on a situation, always in the same order. */
export function hearAll(s: Situation): AdjustedOpinion[] {
	return inOrder.map(article => {
		const opinion = voices[article](s);
		if (opinion.says !== 'day') return {article, ...opinion};
		return {article, ...opinion, ...adjusted(s, opinion.on, floors), own: roll(opinion.on, s.holidays)};
	});
}

/**
 * What every voice's day waits for: the day after the one they named (`kennedy-8`; the rules for interviews see to it
 * themselves), today, three days after the last message, a business day, a day on which somebody is there.
 */
const floors: readonly Floor[] = ['timeline', 'today', 'spacing', 'roll', 'away'];
