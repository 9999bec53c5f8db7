import {lastOf, sentBy, startOf} from '../asks-and-days.ts';
import {onDay, type Voice} from './opinion.ts';

/**
 * Harry, Follow up, Follow up, Follow up!!!: always (`wise-1`), so never silent and never hold.
 *
 * Readings: he says a week or two, we take the week (`wise-3`); he says two to four weeks, we take two after the first
 * message and four after each later one (`wise-4`). His list is of meetings; that his days hold for applications and
 * letters too is a reading of his general yes.
 */
export const wise: Voice = s => {
	const last = lastOf(s);
	if (last) {
		return onDay('wise-4', {of: 'message', from: last.on, n: sentBy(s) === 1 ? 14 : 28, unit: 'days'}, s);
	}
	const start = startOf(s);
	if (s.thanked !== 'no' && s.thanked > start)
		return onDay('wise-3', {of: 'thanks', from: s.thanked, n: 7, unit: 'days'}, s);
	return onDay('wise-3', {of: start > s.since ? 'closing' : 'since', from: start, n: 7, unit: 'days'}, s);
};
