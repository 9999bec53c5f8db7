import {lastOf} from '../outbound.ts';
import {onDay, type Voice} from './opinion.ts';

/** Harry, Follow up, Follow up, Follow up!!!: always (`wise-1`), so never silent and never hold. */
export const wise: Voice = s => {
	const last = lastOf(s);
	if (last) {
		return onDay('wise-4', {of: 'message', from: last.on, n: s.followUps.length === 1 ? 14 : 28, unit: 'days'}, s);
	}
	return s.thanked !== 'no' && s.thanked > s.since
		? onDay('wise-3', {of: 'thanks', from: s.thanked, n: 7, unit: 'days'}, s)
		: onDay('wise-3', {of: 'since', from: s.since, n: 7, unit: 'days'}, s);
};
