import {adviseLead} from '../advice/inbox.ts';
import {echoed, inWords} from '../days/day.ts';
import {setFact} from '../leads/change.ts';
import {nameOf} from '../leads/lead.ts';
import {dayWord, leadWord} from './kit/field.ts';
import {leadOutput} from './kit/lead-output.ts';
import {leadLabel, mutation, requireLead} from './kit/verb.ts';

/** Out of the inbox until a day. */
export const snooze = mutation({
	name: 'snooze',
	key: 's',
	description: 'Hide until a day (what you owe still shows)',
	examples: [['touchbase snooze acme mon', 'until Monday']],
	fields: {
		lead: leadWord,
		day: dayWord('coming', {ahead: true, description: 'bring it back on this day'}),
	},
	mutate: (context, input) => {
		const lead = requireLead(context, input.lead);
		return {
			changes: [setFact(lead, 'snoozedUntil', input.day)],
			summary: `snoozed ${nameOf(lead)} until ${inWords(input.day)}`,
			subject: {lead, day: input.day},
		};
	},
	report: (context, {lead, day}) => {
		const {advice} = adviseLead(lead, context.today, context.book.profile, {}, context.stance);
		const owed = advice.owed ? ['It stays in the inbox all the same: they wait for you.'] : [];
		return leadOutput(context, lead.id, [
			`${leadLabel(lead)} is snoozed until ${echoed(day, context.today)}.`,
			...owed,
		]);
	},
});
