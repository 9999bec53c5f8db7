import {addMonths, type Day} from '../../days/day.ts';
import type {Lead} from '../../leads/lead.ts';
import {isOwedOnItsDay} from '../advise.ts';
import {type Inbox, lastSignOf, sections} from '../inbox.ts';

/** An open lead of which nothing has been seen since a day. */
type Quiet = {lead: Lead; since: Day};

/** After so many months without a sign of life it is asked whether a lead is to stay open. */
const quietAfter = 2;

/**
 * The open leads of which nothing came, and to which nothing went, for two months; the longest first. A note is a sign
 * too: somebody looked. None that is owed something, now or on a day to come, none that is snoozed, none that is stopped.
 */
export function quietIn(inbox: Inbox, today: Day): Quiet[] {
	const before = addMonths(today, -quietAfter);
	return sections
		.filter(section => section !== 'stopped')
		.flatMap(section => inbox[section])
		.filter(({advice, snoozed}) => !snoozed && !isOwedOnItsDay(advice.reason))
		.flatMap(({lead}) => {
			const since = lastSignOf(lead);
			return since && since <= before ? [{lead, since}] : [];
		})
		.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}
