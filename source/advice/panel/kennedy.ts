import {isMeeting} from '../../leads/lead.ts';
import {lastOf, lastOutbound} from '../outbound.ts';
import {hold, onDay, silent, type Voice} from './opinion.ts';

/** Melissa Kennedy, How Much Follow Up is Too Much?: where you got on well an article now and then; where not, hold. */
export const kennedy: Voice = s => {
	if (s.reception === 'cold') return hold('kennedy-3');
	if (s.reception === 'warm' && isMeeting(s.kind) && s.followUps.length < 3) {
		const last = lastOutbound(s);
		return last && last > s.since
			? onDay('kennedy-2', {of: last === lastOf(s)?.on ? 'message' : 'thanks', from: last, n: 7, unit: 'days'}, s)
			: onDay('kennedy-2', {of: 'since', from: s.since, n: 7, unit: 'days'}, s);
	}
	if (s.reception !== 'warm') return silent('She speaks of people who take it warmly or coldly; so far it is neither.');
	return silent(
		isMeeting(s.kind)
			? 'Three messages without an answer are enough, even where it was warm.'
			: 'Her articles are for people you have met.',
	);
};
