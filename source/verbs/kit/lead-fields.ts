import type {Day} from '../../days/day.ts';
import {find} from '../../leads/find.ts';
import {type Entry, isMeeting, type Kind, type Lead, type Person, type Start, starts} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import {choice, day, names, text, toggle} from './field.ts';

/** What add and edit are told of a lead. */
export const leadFields = {
	role: text({value: 'ROLE', description: 'the job'}),
	kind: choice(Object.values(starts), {value: 'KIND', description: 'what you wait on (default: application)'}),
	on: day('past', {description: 'the day it happened (default: today)'}),
	with: names({description: 'whom you wrote to or met; can be given several times'}),
	email: text({value: 'EMAIL', description: 'the address to write to'}),
	phone: text({value: 'PHONE', description: 'the number to call'}),
	url: text({value: 'URL', description: 'the vacancy'}),
	note: text({value: 'NOTE', keeps: 'lines', description: 'anything else'}),
	noContact: toggle({description: 'the vacancy asks not to be followed up'}),
	insider: names({description: 'somebody you know inside; can be given several times'}),
};

const startOf = (kind: Kind): Start =>
	(Object.keys(starts) as Start[]).find(what => starts[what] === kind) ?? 'applied';

/** The entry with which a lead of this kind starts. Throws a Refusal where the day is still to come for what is no meeting. */
export const startEntry = (id: string, kind: Kind, on: Day, today: Day, people: string[]): Entry => {
	const what = startOf(kind);
	if (on > today && !isMeeting(kind)) throw new Refusal(`--on: ${on} is still to come; only a meeting can be.`);
	return what === 'interview' || what === 'conversation' || what === 'met'
		? {id, on, what, with: people}
		: {id, on, what};
};

/** The people of a lead with some more names; a name that is there already is not added again. */
export const withPeople = (people: readonly Person[], added: readonly string[], insider = false): Person[] => {
	const all = [...people];
	for (const name of added) {
		const index = all.findIndex(person => person.name.toLowerCase() === name.toLowerCase());
		const person = all[index];
		if (person) all[index] = insider ? {...person, insider} : person;
		else all.push(insider ? {name, insider} : {name});
	}
	return all;
};

/** The full names of people who are given by a part of their name: `dana` is Dana Reyes, if only one is. */
export const fullNames = (lead: Lead, given: readonly string[]): string[] =>
	given.map(name => {
		const found = find(
			lead.people.map(person => ({id: person.name, organization: person.name, people: [], log: []})),
			name,
		);
		return 'one' in found ? found.one.organization : name;
	});
