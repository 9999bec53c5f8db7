import {owedInWords} from '../advice/advise.ts';
import {type Item, inboxOf, sections} from '../advice/inbox.ts';
import {type Day, echoed, inWords} from '../days/day.ts';
import {setFact} from '../leads/change.ts';
import {type Lead, nameOf} from '../leads/lead.ts';
import {dayWord, leadWord} from './kit/field.ts';
import {leadOutput} from './kit/lead-output.ts';
import {leadLabel, mutation, requireLead, type VerbContext} from './kit/verb.ts';

/** Hides a lead from the inbox until a day. */
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
		const says = `${leadLabel(lead)} is snoozed until ${echoed(day, context.today)}.`;
		const shown = stillShown(itemOf(context, lead.id), day, context.today);
		return leadOutput(context, lead.id, [shown ? `${shown}. ${says}` : says]);
	},
});

/** Where a snoozed lead shows all the same, because something is owed before that day; undefined where it does not. */
export function stillShown(item: Item | undefined, until: Day, today: Day): string | undefined {
	const owed = item && owedInWords(item.advice.reason);
	if (!owed || item.snoozed || until <= today || item.on === null) return undefined;
	return item.section === 'due' ? `Kept in Due: ${owed}` : `It shows on ${inWords(item.on)} all the same: ${owed}`;
}

const itemOf = ({book, today, stance}: VerbContext, id: Lead['id']): Item | undefined => {
	const inbox = inboxOf({...book, leads: book.leads.filter(lead => lead.id === id)}, today, stance);
	return sections.flatMap(section => inbox[section])[0];
};
