import {nearest, plain} from './find.ts';
import type {Person} from './lead.ts';

/** A person as a mail program or a hand writes one: `"Reyes, Dana" <dana@acme.example>`. */
export type NamedPerson = {name: string; email?: string};

const titles = /^(ph\.?d|m\.?d|mba|esq|cpa|jr|sr|ii|iii|iv|m\.?sc|b\.?sc|m\.?a|dr|phr|sphr)\.?$/i;

/**
 * Reads the people named in a text: `Ann; Bob` and `Ann, Bob` are two, `Dana Reyes, PhD` and `"Reyes, Dana" <address>`
 * are one. `Reyes, Dana` can be either; it is read as two, and `isDoubtful` warns that one may have been meant.
 */
export function readPeople(typed: string): {people: NamedPerson[]; isDoubtful: boolean} {
	const people: NamedPerson[] = [];
	let isDoubtful = false;
	for (const part of partsOf(typed)) {
		const {rest, email} = withAddress(part);
		const quoted = /^"(.*)"$/s.exec(rest.trim());
		const text = (quoted?.[1] ?? rest).trim();
		const pieces = text
			.split(',')
			.map(piece => piece.trim())
			.filter(Boolean);
		const names = pieces.filter((piece, index) => index === 0 || !titles.test(piece));
		const [last = '', first = ''] = names;
		if (names.length === 2 && (quoted || email)) {
			people.push(named(`${first} ${last}`, email));
			continue;
		}
		isDoubtful ||= names.length === 2 && names.every(name => !name.includes(' '));
		if (names.length === 0 && email) people.push(named(email, email));
		for (const [index, name] of names.entries()) people.push(named(name, index === 0 ? email : undefined));
	}
	return {people, isDoubtful};
}

const named = (name: string, email: string | undefined): NamedPerson => (email ? {name, email} : {name});

/** Splits the text at semicolons, and after an address in angle brackets. */
const partsOf = (typed: string): string[] =>
	typed
		.replace(/>\s*,/g, '>;')
		.split(';')
		.map(part => part.trim())
		.filter(Boolean);

const withAddress = (part: string): {rest: string; email: string | undefined} => {
	const match = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/s.exec(part);
	return match ? {rest: match[1] ?? '', email: match[2]} : {rest: part, email: undefined};
};

/** The people that a part of a name means. An exact name wins over a part, an address over both. */
export function peopleNamed<P extends Person>(people: readonly P[], {name, email}: NamedPerson): P[] {
	const byAddress = email ? people.filter(person => person.email && plain(person.email) === plain(email)) : [];
	if (byAddress.length > 0) return byAddress;
	const wanted = plain(name);
	const exact = people.filter(person => plain(person.name) === wanted);
	return exact.length > 0 ? exact : people.filter(person => plain(person.name).includes(wanted));
}

/** Up to three people whose names come nearest to the typed text. */
export function nearestPeople(people: readonly Person[], typed: string): string[] {
	return nearest(people, plain(typed), person => [plain(person.name)]).map(({name}) => name);
}
