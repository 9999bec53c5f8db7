import {addBusinessDays} from '../../leads/day.ts';
import {asksOf} from '../outbound.ts';
import {hold, onDay, silent, type Voice} from './opinion.ts';

/** Days are business days; she gives no number, so it is the business week of `cps-2`. */
const week = 5;

/** Liz Koblyk, The fine balance of following up: say it once more where that is expected, then only with something new. */
export const koblyk: Voice = s => {
	const asks = asksOf(s);
	if (s.kind === 'request') {
		const calls = asks.filter(({by}) => by === 'phone');
		const last = calls.at(-1);
		if (!last) return onDay('koblyk-1', addBusinessDays(s.since, week, s.holidays));
		if (calls.length === 1) return onDay('koblyk-2', addBusinessDays(last.on, week, s.holidays));
		return hold('koblyk-2');
	}
	if (s.kind === 'speculative' && asks.length === 0) {
		return onDay('koblyk-3', addBusinessDays(s.since, week, s.holidays));
	}
	if (s.kind === 'interview' || asks.length > 0) {
		return s.field === 'persistent'
			? silent('In a field where persistence is part of the job she does not tell you to hold.', 'koblyk-8')
			: hold('koblyk-5');
	}
	return silent('She has nothing on a first follow-up of this kind.');
};
