import {addDays, latest} from '../../leads/day.ts';
import {lastOf} from '../outbound.ts';
import {onDay, type Voice} from './opinion.ts';

/** Harry, Follow up, Follow up, Follow up!!!: always (`wise-1`), so never silent and never hold. */
export const wise: Voice = s => {
	const last = lastOf(s);
	if (!last) return onDay('wise-3', addDays(s.thanked === 'no' ? s.since : latest(s.thanked, s.since), 7));
	return onDay('wise-4', addDays(last.on, s.followUps.length === 1 ? 14 : 28));
};
