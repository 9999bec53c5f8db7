import {isDeepStrictEqual} from 'node:util';
import {type Day, latest} from '../days/day.ts';
import type {Moment} from '../days/understand-day.ts';
import {type Change, changeEntry, setFact} from '../leads/change.ts';
import {inOrder, isStart} from '../leads/history.ts';
import {type Channel, isMeeting, type Kind, type Lead, nameOf, starts, statedFacts} from '../leads/lead.ts';
import {Refusal} from '../text/refusal.ts';
import {leadWord, orEmpty, text} from './kit/field.ts';
import {leadFields, startEntry} from './kit/lead-fields.ts';
import {leadOutput} from './kit/lead-output.ts';
import {peopleMeant} from './kit/people.ts';
import {leadLabel, mutation, requireLead, type VerbContext} from './kit/verb.ts';
import {logged} from './log.ts';

/** Corrects the facts of a lead. */
export const edit = mutation({
	name: 'edit',
	key: 'e',
	description: 'Correct the facts of a lead; an empty text takes a fact away',
	examples: [
		['touchbase edit acme --role "Principal engineer" --phone "+1 555 0100"', 'correct two facts'],
		['touchbase edit acme --url ""', 'take one away'],
	],
	fields: {
		lead: leadWord,
		organization: text({value: 'ORGANIZATION', description: 'its name'}),
		...leadFields,
		closes: orEmpty(leadFields.closes),
		field: orEmpty(leadFields.field),
	},
	mutate: (context, {lead: words, kind, on, at, by, with: named, insider = [], doNotContact, ...facts}) => {
		const lead = requireLead(context, words);
		const met = peopleMeant(lead, named ?? [], true);
		const inside = peopleMeant({...lead, people: met.people}, insider, true);
		if (facts.organization === '') throw new Refusal('--organization is empty: a lead needs a name.');
		const made: Change[] = [];
		for (const key of editable) {
			const given = facts[key];
			if (given !== undefined && given !== (lead[key] ?? '')) made.push(setFact(lead, key, given || undefined));
		}
		const people = inside.people.map(person =>
			inside.names.includes(person.name) ? {...person, role: 'insider' as const} : person,
		);
		if (!isDeepStrictEqual(people, lead.people)) made.push(setFact(lead, 'people', people));
		if (kind || on || at || by || named)
			made.push(...corrected(lead, context, {kind, on, at, by, with: named && met.names}));
		if (doNotContact)
			made.push(...logged(lead, [{id: context.newId(), on: context.today, what: 'no-contact', posting: true}]));
		if (made.length === 0)
			throw new Refusal(
				'Nothing to correct: say what with --role, --kind, --on and so on (see "touchbase edit --help").',
			);
		return {
			changes: made,
			summary: `corrected ${nameOf(lead)}`,
			subject: {id: lead.id, lines: [...met.lines, ...inside.lines]},
		};
	},
	report: (context, {id, lines}) =>
		leadOutput(context, id, [`Corrected ${leadLabel(requireLead(context, id))}.`, ...lines]),
});

const editable = ['organization', ...statedFacts] as const;

type Began = {
	kind: Kind | undefined;
	on: Day | undefined;
	at: Moment | undefined;
	by: Channel | undefined;
	with: string[] | undefined;
};

/** The entry that the wait counts from, with another kind or day, or with more people. */
const corrected = (lead: Lead, context: VerbContext, {kind, on, at, by, with: people}: Began): Change[] => {
	const start = inOrder(lead.log).findLast(isStart);
	if (!start) return [];
	const wanted = kind ?? starts[start.what];
	if (!kind && !on && !at && !by && !isMeeting(wanted)) return [];
	const was = 'at' in start && start.at ? {day: start.at, ...(start.time && {at: start.time})} : undefined;
	const entry = startEntry(wanted, {
		id: start.id,
		today: latest(context.today, start.on),
		on: on ?? start.on,
		at: at ?? (isMeeting(wanted) ? was : undefined),
		by: by ?? start.by,
		with: people ?? start.with,
	});
	return [changeEntry(lead, start, {...entry, ...(start.note && {note: start.note})})];
};
