import type {Change} from '../leads/change.ts';
import {nameOf} from '../leads/lead.ts';
import {leadWord} from './kit/field.ts';
import {leadRef} from './kit/lead-output.ts';
import {mutation, requireLead} from './kit/verb.ts';

/** Deletes a lead and its log, as if it had never been there. */
export const deleteLead = mutation({
	name: 'delete',
	description: 'A lead and all that was logged, as if it had never been; undo brings it back',
	examples: [['touchbase delete acme', 'it was added by mistake']],
	fields: {lead: leadWord},
	mutate: (context, {lead: words}) => {
		const {book} = context;
		const lead = requireLead(context, words);
		const change: Change = {of: 'lead', id: lead.id, at: book.leads.indexOf(lead), from: lead, to: undefined};
		return {changes: [change], summary: `deleted ${nameOf(lead)}`, subject: lead};
	},
	report: (_, lead) => ({
		json: {deleted: leadRef(lead)},
		lines: [`Deleted: ${nameOf(lead)}, with ${lead.log.length} entries. "touchbase undo" brings it back.`],
	}),
});
