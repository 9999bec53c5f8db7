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

/** What moved a day, and where to: they named a day, it is past, too soon after the last message, no business day. */
export type Lift = {by: 'timeline' | 'today' | 'spacing' | 'roll'; to: Day};

/** One article's opinion, with its day lifted and rolled; `own` is the day the article itself gave, rolled. */
export type Heard = {article: Article} & (
	| Exclude<Opinion, {says: 'day'}>
	| (Extract<Opinion, {says: 'day'}> & {own: Day; lifts: readonly Lift[]})
);

/** All five articles on a situation, always in the same order. */
export const hearAll = (s: Situation): Heard[] =>
	(Object.keys(articles) as Article[]).map(article => {
		const opinion = voices[article](s);
		if (opinion.says !== 'day') return {article, ...opinion};
		const lifts = liftsOf(opinion.on, s);
		return {article, ...opinion, on: lifts.at(-1)?.to ?? opinion.on, own: roll(opinion.on, s.holidays), lifts};
	});

/**
 * No voice's day is earlier than the day after the one they named (`kennedy-8`; an interview's rules see to it
 * themselves), than today, or than three days after the last message.
 */
const liftsOf = (own: Day, s: Situation): Lift[] => {
	const lifts: Lift[] = [];
	let on = own;
	const to = (day: Day, by: Lift['by']) => {
		if (day > on) lifts.push({by, to: day});
		on = latest(on, day);
	};
	const timeline = s.kind === 'interview' ? undefined : timelineOf(s);
	if (timeline) to(addDays(timeline, 1), 'timeline');
	to(s.today, 'today');
	const last = lastOutbound(s);
	if (last) to(addDays(last, daysBetweenMessages), 'spacing');
	to(roll(on, s.holidays), 'roll');
	return lifts;
};
