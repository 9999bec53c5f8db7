import {asksOf, businessWeek, openAsksOf} from '../asks-and-days.ts';
import type {Situation} from '../situation.ts';
import {type Count, hold, onDay, silent, type Voice} from './opinion.ts';

/** She gives no number, so we take the business week of `cps-2`. */
const week = {n: businessWeek, unit: 'business days'} as const satisfies Partial<Count>;

/**
 * Liz Koblyk, The fine balance of following up: say it once more where that is expected, then only with something new.
 *
 * Readings: she gives no number of days for `koblyk-1` to `koblyk-3`, so we take the business week of `cps-2`; calls are
 * asks by phone. Where persistence is part of the job (`koblyk-8`) she does not tell you to hold.
 */
export const koblyk: Voice = s => {
	if (s.kind === 'request' && !s.replied) {
		const calls = asksOf(s).filter(({by}) => by === 'phone');
		const last = calls.at(-1);
		if (!last) return onDay('koblyk-1', {of: 'since', from: s.since, ...week}, s);
		if (calls.length === 1) return onDay('koblyk-2', {of: 'call', from: last.on, ...week}, s);
		return hold('koblyk-2');
	}
	if (s.kind === 'speculative' && asksOf(s).length === 0 && !s.replied)
		return onDay('koblyk-3', {of: 'since', from: s.since, ...week}, s);
	if (!hasShownEnthusiasm(s)) return silent('nothing on this yet');
	return s.field === 'persistent' ? silent('chasing is the job', 'koblyk-8') : hold('koblyk-5');
};

/** True where you have shown your enthusiasm, so that you may hold (`koblyk-5`). */
const hasShownEnthusiasm = (s: Situation): boolean => {
	switch (s.kind) {
		case 'interview':
			// Her condition is "thanked once"; we take an ask for it too.
			return s.thanked !== 'no' || asksOf(s).length > 0;
		case 'conversation':
		case 'event':
			// She says herself that people of a network may be asked more than once.
			return openAsksOf(s).length >= 2;
		case 'application':
			// Where there is no way in, nobody can be asked (a rule of ours).
			return openAsksOf(s).length > 0 || (s.contact === 'none' && !s.replied);
		case 'speculative':
		case 'request':
			return openAsksOf(s).length > 0;
		case 'no':
		case 'accepted':
			return false;
		default:
			throw s.kind satisfies never;
	}
};
