import {addBusinessDays, addDays, addMonths} from '../../leads/day.ts';
import {asksOf, timelineOf} from '../outbound.ts';
import {hold, onDay, silent, type Voice} from './opinion.ts';

/** CPS Recruitment, You're following up Too Much …: after an interview one message, one call, then the tickler. */
export const cps: Voice = s => {
	if (s.kind !== 'interview') return silent('CPS writes about the time after an interview only.');
	const timeline = timelineOf(s);
	const asks = asksOf(s).filter(({on}) => !timeline || on > timeline);
	const last = asks.at(-1);
	if (!last) {
		return timeline ? onDay('cps-3', addDays(timeline, 7)) : onDay('cps-2', addBusinessDays(s.since, 5, s.holidays));
	}
	if (asks.length === 1) return onDay('cps-4', addDays(last.on, 21));
	if (asks.length === 2) return onDay('cps-5', addMonths(last.on, 2));
	return hold('cps-5');
};
