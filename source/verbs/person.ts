import {changeEntry, setFact} from '../leads/change.ts';
import {type Lead, nameOf, type Person, roles} from '../leads/lead.ts';
import {peopleNamed, readPeople} from '../leads/people-by-name.ts';
import {Refusal} from '../text/refusal.ts';
import {choice, leadWord, text, toggle, word} from './kit/field.ts';
import {leadOutput} from './kit/lead-output.ts';
import {requirePerson, withPerson} from './kit/people.ts';
import {leadLabel, mutation, requireLead} from './kit/verb.ts';

/** Adds, corrects or removes a person of a lead; without flags it shows somebody in all leads. */
export const person = mutation({
	name: 'person',
	description: 'One of the people of a lead: added, corrected, taken out; without flags what is known of them',
	examples: [
		['touchbase person acme "Dana Reyes" --role hiring --phone "+1 555 0117"', 'somebody to write to'],
		['touchbase person acme dana --rename "Dana Orwell"', 'another name, also in what was logged'],
	],
	fields: {
		lead: leadWord,
		name: word({value: 'NAME', description: 'who it is; a part of the name is enough'}),
		role: choice(roles, {value: 'ROLE', description: 'what they are to this lead'}),
		email: text({value: 'EMAIL', description: 'their address'}),
		phone: text({value: 'PHONE', description: 'their number'}),
		rename: text({value: 'NAME', description: 'their right name'}),
		remove: toggle({description: 'they are none of this lead; undo brings them back'}),
	},
	mutate: ({book, today}, {lead: words, name: typed, role, email, phone, rename, remove}) => {
		const lead = requireLead({book, today}, words);
		const facts = {...(role && {role}), ...(email && {email}), ...(phone && {phone})};
		const isAsked = !rename && !remove && Object.keys(facts).length === 0;
		const isKnown = peopleNamed(lead.people, {name: typed}).length > 0;
		if (isKnown) {
			const there = requirePerson(lead, typed);
			if (isAsked)
				return {changes: [], summary: 'looked', subject: {id: lead.id, lines: knownOf(book.leads, there.name)}};
			const people = remove
				? lead.people.filter(each => each !== there)
				: withPerson(lead.people, there, {...facts, ...(rename && {name: rename})});
			const renamed = rename ? renamedLog(lead, there.name, rename) : [];
			const line = remove
				? `${there.name} is none of ${nameOf(lead)} any more.`
				: `Corrected in ${leadLabel(lead)}: ${sayPerson({...there, ...facts, ...(rename && {name: rename})})}.`;
			return {
				changes: [setFact(lead, 'people', people), ...renamed],
				summary: `${remove ? 'took out' : 'corrected'} ${there.name} of ${nameOf(lead)}`,
				subject: {id: lead.id, lines: [line]},
			};
		}
		if (rename || remove) requirePerson(lead, typed);
		const [named, ...others] = readPeople(typed).people;
		if (!named || others.length > 0) throw new Refusal('NAME: one person at a time, as "Dana Reyes".');
		const added: Person = {...named, ...facts};
		return {
			changes: [setFact(lead, 'people', [...lead.people, added])],
			summary: `added ${named.name} to ${nameOf(lead)}`,
			subject: {id: lead.id, lines: [`New in ${leadLabel(lead)}: ${sayPerson(added)}.`]},
		};
	},
	report: (context, {id, lines}) => leadOutput(context, id, lines),
});

const sayPerson = ({name, role, email, phone}: Person): string => [name, role, email, phone].filter(Boolean).join(', ');

/** Everything known about somebody, in all leads. */
const knownOf = (leads: readonly Lead[], name: string): string[] =>
	leads.flatMap(lead =>
		lead.people.filter(person => person.name === name).map(person => `${leadLabel(lead)}  ${sayPerson(person)}`),
	);

/** Puts the right name into the entries that mention somebody. */
const renamedLog = (lead: Lead, from: string, to: string) =>
	lead.log.flatMap(entry => {
		if (!('with' in entry) || !entry.with?.includes(from)) return [];
		const named = entry.with.map(name => (name === from ? to : name));
		return [changeEntry(lead, entry, {...entry, with: named})];
	});
