import {addDays, type Day, latest, roll} from '../../leads/day.ts';
import {type Article, articles} from '../articles.ts';
import {daysBetweenMessages, lastOutbound, timelineOf} from '../outbound.ts';
import type {Situation} from '../situation.ts';
import {cps} from './cps.ts';
import {kennedy} from './kennedy.ts';
import {koblyk} from './koblyk.ts';
import type {Opinion, Voice} from './opinion.ts';
import {stein} from './stein.ts';
import {wise} from './wise.ts';

const voices: Record<Article, Voice> = {koblyk, cps, kennedy, wise, stein};

/** One article's opinion, with its day lifted and rolled; `own` is the day the article itself gave, rolled. */
export type Heard = {article: Article} & (
	| Exclude<Opinion, {says: 'day'}>
	| (Extract<Opinion, {says: 'day'}> & {own: Day})
);

/** All five articles on a situation, always in the same order. */
export const hearAll = (s: Situation): Heard[] =>
	(Object.keys(articles) as Article[]).map(article => {
		const opinion = voices[article](s);
		if (opinion.says !== 'day') return {article, ...opinion};
		return {article, ...opinion, on: lifted(opinion.on, s), own: roll(opinion.on, s.holidays)};
	});

/**
 * No voice's day is earlier than the day after the one they named (`kennedy-8`; an interview's rules see to it
 * themselves), than today, or than three days after the last message.
 */
const lifted = (own: Day, s: Situation): Day => {
	let on = own;
	const timeline = s.kind === 'interview' ? undefined : timelineOf(s);
	if (timeline) on = latest(on, addDays(timeline, 1));
	on = latest(on, s.today);
	const last = lastOutbound(s);
	if (last) on = latest(on, addDays(last, daysBetweenMessages));
	return roll(on, s.holidays);
};
