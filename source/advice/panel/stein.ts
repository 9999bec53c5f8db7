import {addDays} from '../../days/day.ts';
import {asksOf, timelineOf} from '../outbound.ts';
import type {Situation} from '../situation.ts';
import {type Opinion, onDay, silent, type Voice} from './opinion.ts';

/** Joe Stein, Effective Follow-Up: a call after applying; after an interview a week, then every other week. */
export const stein: Voice = s => {
	if (s.kind === 'interview') return afterInterview(s);
	if (s.kind !== 'application' && s.kind !== 'speculative')
		return silent('He writes about applications and interviews only.');
	if (asksOf(s).length > 0) return silent('He calls once after an application, and you have followed up.');
	if (s.insider) return silent('Somebody inside does for you what his call would do.');
	return onDay('stein-1', {of: 'since', from: s.since, n: 7, unit: 'days'}, s);
};

/** With a named day, not before the day after it: his question is for when a decision is due. */
const afterInterview = (s: Situation): Opinion => {
	const last = asksOf(s).at(-1);
	const timeline = timelineOf(s);
	const asked = timeline && {notBefore: addDays(timeline, 1)};
	return last
		? onDay('stein-4', {of: 'message', from: last.on, n: 14, unit: 'days', ...asked}, s)
		: onDay('stein-3', {of: 'since', from: s.since, n: 7, unit: 'days', ...asked}, s);
};
