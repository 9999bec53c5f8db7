import {addDays} from '../../days/day.ts';
import {asksOf, startOf, timelineOf} from '../asks-and-days.ts';
import type {Situation} from '../situation.ts';
import {type Opinion, onDay, silent, type Voice} from './opinion.ts';

/**
 * Joe Stein, Effective Follow-Up: a call after applying; after an interview a week, then every other week.
 *
 * Readings: the week of `stein-1` is that of `stein-3`; somebody inside can speak for you, so no call is needed. "Every
 * other week" after his call: without an interview once more is enough (`stein-4`). With a named day after an interview,
 * not before the day after it: his question is for when a decision is due.
 */
export const stein: Voice = s => {
	if (s.kind === 'interview') return afterInterview(s);
	if (s.kind !== 'application' && s.kind !== 'speculative') return silent('only applications and interviews');
	const asks = asksOf(s);
	const [ask] = asks;
	if (ask)
		return asks.length === 1
			? onDay('stein-4', {of: 'message', from: ask.on, n: 14, unit: 'days'}, s)
			: silent('twice is enough without a meeting');
	if (s.replied) return silent('they have answered you');
	if (s.contact === 'none') return silent('there is nobody to call');
	if (s.insider) return silent('somebody inside speaks for you');
	const start = startOf(s);
	return onDay('stein-1', {of: start > s.since ? 'closing' : 'since', from: start, n: 7, unit: 'days'}, s);
};

const afterInterview = (s: Situation): Opinion => {
	const last = asksOf(s).at(-1);
	const timeline = timelineOf(s);
	const asked = timeline && {notBefore: addDays(timeline, 1)};
	return last
		? onDay('stein-4', {of: 'message', from: last.on, n: 14, unit: 'days', ...asked}, s)
		: onDay('stein-3', {of: 'since', from: s.since, n: 7, unit: 'days', ...asked}, s);
};
