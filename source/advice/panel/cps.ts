import {asksOf, businessWeek, openAsksOf, timelineOf} from '../asks-and-days.ts';
import {ticklerMonths} from '../tickler.ts';
import {hold, onDay, silent, type Voice} from './opinion.ts';

/**
 * CPS Recruitment, You're following up Too Much …: after an interview one message, one call, then the tickler. They
 * count silence, so an answered ask, or one before the day they named, does not count.
 */
export const cps: Voice = s => {
	if (s.kind !== 'interview') return silent('only after interviews');
	const timeline = timelineOf(s);
	const asks = openAsksOf(s).filter(({on}) => !timeline || on > timeline);
	const last = asks.at(-1);
	if (!last) {
		if (timeline) return onDay('cps-3', {of: 'timeline', from: timeline, n: 7, unit: 'days'}, s);
		if (asksOf(s).some(({answered}) => answered)) return silent('they have answered you');
		return onDay('cps-2', {of: 'since', from: s.since, n: businessWeek, unit: 'business days'}, s);
	}
	if (asks.length === 1) return onDay('cps-4', {of: 'message', from: last.on, n: 21, unit: 'days'}, s);
	if (asks.length === 2) return onDay('cps-5', {of: 'message', from: last.on, n: ticklerMonths, unit: 'months'}, s);
	return hold('cps-5');
};
