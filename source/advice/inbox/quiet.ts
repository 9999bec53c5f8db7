import {addMonths, type Day} from '../../days/day.ts';
import type {Lead} from '../../leads/lead.ts';
import {orderBy} from '../../text/compare.ts';
import {isOwedOnItsDay} from '../advise.ts';
import {type Inbox, lastSignOf, sections} from '../inbox.ts';

/** An open lead without a sign of life since a day. */
type Quiet = {lead: Lead; since: Day};

/** After so many months without a sign of life, touchbase asks whether a lead stays open. */
const quietAfter = 2;

/**
 * The open leads with no sign of life for two months, the quietest first. A note is a sign: somebody looked. It leaves
 * out leads that are owed something (now or later), snoozed or stopped.
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
		.toSorted(orderBy(({since}) => since));
}
