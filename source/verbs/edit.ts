import type {Day} from '../days/day.ts';
import {type Change, changeEntry, setFact} from '../leads/change.ts';
import {inOrder, isStart} from '../leads/history.ts';
import {isMeeting, type Kind, type Lead, nameOf, starts} from '../leads/lead.ts';
import {Refusal} from '../text/refusal.ts';
import {leadWord, text} from './kit/field.ts';
import {fullNames, leadFields, startEntry, withPeople} from './kit/lead-fields.ts';
import {leadOutput} from './kit/lead-output.ts';
import {leadLabel, mutation, requireLead, type VerbContext} from './kit/verb.ts';
import {logged} from './log.ts';

/** The facts of a lead, corrected. */
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
	},
	mutate: (scene, {lead: words, kind, on, with: met, insider, noContact, ...facts}) => {
		const lead = requireLead(scene.book, words);
		const people = met && fullNames(lead, met);
		if (facts.organization === '') throw new Refusal('--organization is empty: a lead needs a name.');
		const made: Change[] = [];
		for (const key of ['organization', 'role', 'email', 'phone', 'url', 'note'] as const) {
			const given = facts[key];
			if (given !== undefined && given !== (lead[key] ?? '')) made.push(setFact(lead, key, given || undefined));
		}
		const known = withPeople(withPeople(lead.people, people ?? []), fullNames(lead, insider ?? []), true);
		if (JSON.stringify(known) !== JSON.stringify(lead.people)) made.push(setFact(lead, 'people', known));
		if (kind || on || people) made.push(...corrected(lead, scene, kind, on, people));
		if (noContact)
			made.push(...logged(lead, [{id: scene.newId(), on: scene.today, what: 'no-contact', by: 'posting'}], []));
		if (made.length === 0)
			throw new Refusal(
				'Nothing to correct: say what with --role, --kind, --on and so on (see "touchbase edit --help").',
			);
		return {
			changes: made,
			summary: `corrected ${nameOf(lead)}`,
			subject: lead.id,
		};
	},
	report: (context, id) => leadOutput(context, id, [`Corrected ${leadLabel(requireLead(context.book, id))}.`]),
});

/** The entry that the wait counts from, with another kind or day, or with the people who were there. */
const corrected = (
	lead: Lead,
	scene: VerbContext,
	kind: Kind | undefined,
	on: Day | undefined,
	people: string[] | undefined,
): Change[] => {
	const start = inOrder(lead.log).findLast(isStart);
	if (!start) return [];
	const wanted = kind ?? starts[start.what];
	if (!kind && !on && !isMeeting(wanted)) return [];
	const met = people ?? ('with' in start ? (start.with ?? []) : []);
	const entry = startEntry(start.id, wanted, on ?? start.on, scene.today, met);
	return [changeEntry(lead, start, {...entry, ...(start.note && {note: start.note})})];
};
