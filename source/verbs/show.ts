import {sayEntry} from '../advice/explain/say-entry.ts';
import {hasNoName} from '../advice/inbox/row.ts';
import {adviseIn} from '../advice/inbox.ts';
import {inWords} from '../days/day.ts';
import {inOrder} from '../leads/history.ts';
import type {Lead} from '../leads/lead.ts';
import {faint, strong} from '../text/emphasis.ts';
import {leadWord} from './kit/field.ts';
import {leadDocument} from './kit/lead-output.ts';
import {tellAdvice, tellOvertaken} from './kit/tell-advice.ts';
import {leadLabel, query, requireLead} from './kit/verb.ts';
import {addName} from './today.ts';

/** Shows everything about one lead. */
export const show = query({
	name: 'show',
	description: 'One lead: facts, people, history and the advice',
	examples: [['touchbase show acme', 'by a part of its name']],
	fields: {lead: leadWord},
	query: (context, input) => {
		const lead = requireLead(context, input.lead);
		const advised = adviseIn(context.book, lead, context.today, context.stance);
		return {
			get json() {
				return leadDocument(context, lead);
			},
			lines: [
				leadLabel(lead),
				...factsOf(lead).map(([fact, value]) => `  ${faint(fact.padEnd(7))} ${value}`),
				'',
				strong('What happened'),
				...inOrder(lead.log).map(entry => `  ${inWords(entry.on).padEnd(15)}  ${sayEntry(entry)}`),
				'',
				strong('Advice'),
				...tellAdvice(advised.advice),
				...(hasNoName(advised) ? [addName(advised)] : []),
				...tellOvertaken(advised),
			],
		};
	},
});

/** The known facts of a lead, its people included, in the order in which they are shown. */
export function factsOf(lead: Lead): [fact: string, value: string][] {
	return [...ownFactsOf(lead), ...peopleOf(lead)];
}

/** The known facts of a lead, without its people. */
export function ownFactsOf(lead: Lead): [fact: string, value: string][] {
	const facts: [string, string | undefined][] = [
		['email', lead.email],
		['phone', lead.phone],
		['url', lead.url],
		['agency', lead.agency],
		['location', lead.location],
		['source', lead.source],
		['closes', lead.closes && inWords(lead.closes)],
		['field', lead.field],
		['note', lead.note],
		['snoozed', lead.snoozedUntil && `until ${inWords(lead.snoozedUntil)}`],
	];
	return facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
}

/** The people of a lead, each after their role. */
const peopleOf = (lead: Lead): [fact: string, value: string][] =>
	lead.people.map(({name, role, email, phone}) => [
		role === 'insider' ? 'inside' : (role ?? 'person'),
		[name, email, phone].filter(Boolean).join(', '),
	]);
