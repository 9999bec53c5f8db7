import {sayEntry} from '../advice/explain/say-entry.ts';
import {adviseLead} from '../advice/inbox.ts';
import {echoed} from '../days/day.ts';
import {addLead, freshId} from '../leads/change.ts';
import {mistakes} from '../leads/find.ts';
import {type Book, type Entry, type Lead, nameOf} from '../leads/lead.ts';
import {bareOrganization} from '../leads/organizations.ts';
import {word} from './kit/field.ts';
import {leadFields, startEntry} from './kit/lead-fields.ts';
import {leadOutput} from './kit/lead-output.ts';
import {peopleMeant} from './kit/people.ts';
import {leadLabel, mutation, requireLead} from './kit/verb.ts';
import {remarksOn} from './log/entries-from.ts';
import {leftOut, sayLeftOut} from './log/left-out.ts';

/** Adds a lead. */
export const add = mutation({
	name: 'add',
	key: 'a',
	description: 'A new lead',
	examples: [
		['touchbase add Acme --role "Staff engineer" --on yesterday', 'you applied yesterday'],
		[
			'touchbase add "Beta GmbH" --kind interview --on 2026-11-02 --with "Dana Reyes"',
			'you had an interview with Dana',
		],
		['touchbase add Gamma --do-not-contact --insider "Li Wei"', 'the vacancy asks for no follow-up, but you know Li'],
	],
	fields: {organization: word({value: 'ORGANIZATION', description: 'the company or organization'}), ...leadFields},
	mutate: (
		context,
		{organization, kind: told, on, at, by, with: named = [], insider = [], doNotContact, email, phone, ...facts},
	) => {
		const nobody = {id: '', organization, people: [], log: []};
		const met = peopleMeant(nobody, named, true);
		const inside = peopleMeant({...nobody, people: met.people}, insider, true);
		const people = inside.people.map(person =>
			inside.names.includes(person.name) ? {...person, role: 'insider' as const} : person,
		);
		const kind = told ?? (at ? 'interview' : 'application');
		const began = startEntry(kind, {id: context.newId(), today: context.today, on, at, by, with: met.names});
		const entries: Entry[] = [began];
		if (doNotContact) entries.push({id: context.newId(), on: context.today, what: 'no-contact', posting: true});
		const contact = {...(email && {email}), ...(phone && {phone})};
		// An address or number belongs to the one person that is named, else to the lead.
		const isOfPerson = met.names.length === 1;
		const lead: Lead = {
			id: freshId(id => context.book.leads.some(each => each.id === id), context.newId),
			organization,
			...factsGiven(facts),
			...(isOfPerson ? {} : contact),
			people: isOfPerson ? people.map((person, index) => (index === 0 ? {...person, ...contact} : person)) : people,
			log: entries,
		};
		return {
			changes: [addLead(context.book, lead)],
			summary: `added ${nameOf(lead)}`,
			subject: {
				id: lead.id,
				began,
				lines: [
					`Added ${leadLabel(lead)}: ${echoed(began.on, context.today)}, ${sayEntry(began)}.`,
					// Everybody in a new lead is new, so that is not said.
					...met.doubts,
					...remarksOn([at], context),
				],
				warn: alike(context.book, organization),
			},
		};
	},
	report: (context, {id, began, lines, warn}) => {
		const advised = adviseLead(requireLead(context, id), context.today, context.book.profile, {}, context.stance);
		const asked = leftOut(advised, [began], context);
		return {...leadOutput(context, id, lines, warn, asked ? [sayLeftOut(asked)] : []), ...(asked && {asks: asked.ask})};
	},
});

const factsGiven = (facts: {[K in string]?: string | undefined}): Partial<Lead> =>
	Object.fromEntries(Object.entries(facts).filter(([, value]) => value));

/** Warns where the organization is already there, or one with nearly its name: Acme and ACME Inc., Globex and Globx. */
const alike = (book: Book, organization: string): string[] => {
	const wanted = bareOrganization(organization);
	return book.leads
		.filter(lead => isNearly(bareOrganization(lead.organization), wanted))
		.map(
			lead =>
				`There already is ${nameOf(lead)} (${lead.id}). If it is the same one, take this back with "touchbase undo".`,
		);
};

/** True where two names are equal, or long and one letter apart. */
const isNearly = (name: string, wanted: string): boolean =>
	name === wanted || (Math.min(name.length, wanted.length) > 4 && mistakes(wanted, name) === 1);
