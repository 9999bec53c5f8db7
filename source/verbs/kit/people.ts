import {type Lead, nameOf, type Person} from '../../leads/lead.ts';
import {type NamedPerson, nearestPeople, peopleNamed, readPeople} from '../../leads/people-by-name.ts';
import {Refusal} from '../../text/refusal.ts';
import {visible} from '../../text/safe-text.ts';

/**
 * The people that some names mean, and the lead's people with every new one and every new address. `lines` say who is
 * new, and what is doubtful; `doubts` are the doubtful ones alone.
 */
export type PeopleMeant = {names: string[]; people: Person[]; lines: string[]; doubts: string[]};

/**
 * Finds the people that `--with` means by parts of their names. Something that comes from them may bring in somebody
 * new. Throws a Refusal: exit 4 where several match, exit 3 where nobody does and nobody new may come in.
 */
export function peopleMeant(lead: Lead, given: readonly string[], mayBeNew: boolean): PeopleMeant {
	const names: string[] = [];
	const lines: string[] = [];
	const doubts: string[] = [];
	let {people} = lead;
	for (const typed of given) {
		const read =
			peopleNamed(people, {name: typed}).length === 1
				? {people: [{name: typed}], isDoubtful: false}
				: readPeople(typed);
		for (const named of read.people) {
			const known = knownPerson(lead, people, named, mayBeNew);
			const name = known?.name ?? named.name;
			if (!known) lines.push(`New in this lead: ${name}.`);
			people = withPerson(people, known ?? {name}, named.email ? {email: named.email} : {});
			if (!names.includes(name)) names.push(name);
		}
		const areKnown = read.people.every(({name}) => peopleNamed(lead.people, {name}).length === 1);
		if (!read.isDoubtful || areKnown) continue;
		doubts.push(otherReading(typed));
		lines.push(otherReading(typed));
	}
	return {names, people, lines, doubts};
}

const knownPerson = (
	lead: Lead,
	people: readonly Person[],
	named: NamedPerson,
	mayBeNew: boolean,
): Person | undefined => {
	const found = peopleNamed(people, named);
	const [one] = found;
	if (found.length > 1) {
		const list = found.map(({name}) => `  ${visible(name)}`);
		throw new Refusal([`Several people fit "${visible(named.name)}"; say which:`, ...list].join('\n'), 4);
	}
	if (one || mayBeNew) return one;
	const near = nearestPeople(people, named.name).join(', ');
	const hint = near ? `Did you mean ${near}?` : `Known are ${people.map(({name}) => name).join(', ') || 'none yet'}.`;
	throw new Refusal(
		visible(
			`Nobody in ${nameOf(lead)} is called "${named.name}". ${hint} A new person: touchbase person ${lead.id} "${named.name}"`,
		),
		3,
	);
};

/** Finds the one person of a lead by name. Throws a Refusal. */
export function requirePerson(lead: Lead, typed: string): Person {
	const name = peopleMeant(lead, [typed], false).names[0];
	const person = lead.people.find(each => each.name === name);
	if (!person) throw new Refusal('NAME is missing: who it is.');
	return person;
}

/** Adds a person, or what is newly known of one. */
export function withPerson(people: readonly Person[], person: Person, more: Partial<Person> = {}): Person[] {
	const index = people.findIndex(({name}) => name.toLowerCase() === person.name.toLowerCase());
	const there = people[index];
	return there ? people.with(index, {...there, ...more}) : [...people, {...person, ...more}];
}

/** The line that corrects the reading of `Reyes, Dana`. */
const otherReading = (typed: string): string => {
	const [last = '', first = ''] = typed.split(',').map(part => part.trim());
	return `Read as two people, ${last} and ${first}. If it is one: touchbase undo, then --with "${first} ${last}".`;
};
