import {isMeeting} from '../../leads/lead.ts';
import {sentBy} from '../outbound.ts';
import {hold, silent, type Voice} from './opinion.ts';

/** After so many messages without an answer she sends nothing more (a reading). */
const enough = 3;

/**
 * Melissa Kennedy, How Much Follow Up is Too Much?: where it was warm she would not ask but send something worth their
 * time (`kennedy-2`), once a week at most; where it is cold, hold.
 *
 * Readings: she says to gauge how each attempt is received; we take it that she would hold where it is cold
 * (`kennedy-3`). After three messages without an answer we stop.
 */
export const kennedy: Voice = s => {
	if (s.reception === 'cold') return hold('kennedy-3');
	if (s.reception !== 'warm') return silent('have they been warm or cold?');
	if (!isMeeting(s.kind)) return silent('only for people you have met');
	return sentBy(s) < enough
		? silent('send an article, ask nothing', 'kennedy-2')
		: silent('three unanswered are enough');
};
