import {addDays, type Day, latest} from '../days/day.ts';
import {type Adjustment, adjusted} from './adjustments.ts';
import {asksOf, lastOutbound} from './asks-and-days.ts';
import {commonGround, type Ground, type SkipReason} from './common-ground.ts';
import {type AdjustedOpinion, hearAll} from './panel/index.ts';
import {contactOn, type Ruling} from './ruling.ts';
import type {Situation} from './situation.ts';
import {followStance, type Place, placeTaken} from './stance.ts';
import type {Tickler} from './tickler.ts';

/** How a ruling came about. Everything that explains the advice reads this. */
type Trace = {
	/** For each step of common ground before the decision, why it does not decide. */
	passed: readonly SkipReason[];
	/** The step of common ground that decides. */
	ground: Ground | undefined;
	/** All five articles, or none where common ground decides. */
	voices: readonly AdjustedOpinion[];
	/** Which voice the stance took. */
	place: Place | undefined;
	/** The day on which a lead that is on hold comes back. */
	tickler: Tickler | undefined;
	/** The day for an article worth their time, if you have one, and whatever moved it. */
	article: {own: Day; on: Day; adjustments: readonly Adjustment[]} | undefined;
};

export type Decision = {ruling: Ruling; closure: boolean; trace: Trace};

/**
 * Decides by the only formula there is: common ground, else the panel, the stance, the tickler and an article worth
 * their time.
 */
export function decide(s: Situation): Decision {
	const {ground, passed} = commonGround(s);
	const groundOnly: Trace = {passed, ground, voices: [], place: undefined, tickler: undefined, article: undefined};
	if (ground) return concluded(ground.ruling, s, groundOnly);
	const voices = hearAll(s);
	const place = placeTaken(voices, s.stance);
	const {ruling, tickler} = followStance(place, s);
	const article = articleToSend(s, voices);
	const isArticleFirst = article && (ruling.on === null || article.on < ruling.on);
	const decided = isArticleFirst ? contactOn(article.on, s, ['kennedy-2'], 'article') : ruling;
	return concluded(decided, s, {...groundOnly, voices, place, tickler, article});
}

const concluded = (ruling: Ruling, s: Situation, trace: Trace): Decision => ({
	ruling,
	closure: speaksOfClosing(ruling, s),
	trace,
});

/**
 * `stein-7`: you have a job and made three asks without an answer. He says after one or all of the steps; we say three
 * (a reading).
 */
const speaksOfClosing = ({verdict}: Ruling, s: Situation): boolean =>
	verdict !== 'stop' && verdict !== 'answer' && s.employment === 'working' && asksOf(s).length >= 3;

/** `kennedy-2`: you send an article once a week at most. It asks nothing, so no other voice objects (a reading). */
const articleToSend = (s: Situation, voices: readonly AdjustedOpinion[]): Trace['article'] => {
	if (!s.article || !voices.some(({rule}) => rule === 'kennedy-2')) return undefined;
	const own = addDays(latest(s.since, lastOutbound(s) ?? s.since), 7);
	return {own, ...adjusted(s, own, ['today', 'spacing', 'roll', 'away'])};
};
