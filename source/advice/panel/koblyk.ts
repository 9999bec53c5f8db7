import {asksOf} from '../outbound.ts';
import {type Count, hold, onDay, silent, type Voice} from './opinion.ts';

/** Days are business days; she gives no number, so it is the business week of `cps-2`. */
const week = {n: 5, unit: 'business days'} as const satisfies Partial<Count>;

/** Liz Koblyk, The fine balance of following up: say it once more where that is expected, then only with something new. */
export const koblyk: Voice = s => {
	const asks = asksOf(s);
	if (s.kind === 'request') {
		const calls = asks.filter(({by}) => by === 'phone');
		const last = calls.at(-1);
		if (!last) return onDay('koblyk-1', {of: 'since', from: s.since, ...week}, s);
		if (calls.length === 1) return onDay('koblyk-2', {of: 'call', from: last.on, ...week}, s);
		return hold('koblyk-2');
	}
	if (s.kind === 'speculative' && asks.length === 0) {
		return onDay('koblyk-3', {of: 'since', from: s.since, ...week}, s);
	}
	if (s.kind === 'interview' || asks.length > 0) {
		return s.field === 'persistent'
			? silent('In a field where persistence is part of the job she does not tell you to hold.', 'koblyk-8')
			: hold('koblyk-5');
	}
	return silent('She has nothing on a first follow-up of this kind.');
};
