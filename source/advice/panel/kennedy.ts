import {isMeeting} from '../../leads/lead.ts';
import {sentBy} from '../asks-and-days.ts';
import {hold, silent, type Voice} from './opinion.ts';

/** The number of unanswered messages after which she sends nothing more (a reading). */
const enough = 3;

/**
 * Melissa Kennedy, How Much Follow Up is Too Much?: to somebody warm she sends something worth their time instead of
 * asking (`kennedy-2`), once a week at most; where it is cold, she holds. Readings: she says to gauge how each attempt
 * is received, so we hold where it is cold (`kennedy-3`). After three messages without an answer we stop.
 */
export const kennedy: Voice = s => {
	if (s.reception === 'cold') return hold('kennedy-3');
	if (s.reception !== 'warm') return silent('neither warm nor cold so far');
	if (!isMeeting(s.kind)) return silent('only for people you have met');
	return sentBy(s) < enough
		? silent('send an article, ask nothing', 'kennedy-2')
		: silent('three unanswered are enough');
};
