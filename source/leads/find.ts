import leven from 'leven';
import {type Lead, nameOf} from './lead.ts';

export type FindResult = {one: Lead} | {several: Lead[]} | {none: true; nearest: Lead[]};

/** Letters that Unicode does not split into a letter and an accent, each with what people type instead. */
const typedAs: Record<string, string> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ı: 'i',
	'’': "'",
};
const special = new RegExp(`[${Object.keys(typedAs).join('')}]`, 'g');

/** The text as it is compared: in lower case, without accents and doubled spaces. */
export function plain(text: string): string {
	const lower = isAscii(text) ? text.toLowerCase() : unaccented(text);
	return lower.replace(/\s+/g, ' ').trim();
}

// Most names are ASCII, and the search for accents takes ten times as long as all the rest.
const isAscii = (text: string) => /^[\u0000-\u007f]*$/.test(text);

const unaccented = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(special, letter => typedAs[letter] ?? letter);

const namesOf = (lead: Lead): string[] =>
	[
		lead.organization,
		lead.role ?? '',
		`${lead.organization} ${lead.role ?? ''}`,
		nameOf(lead),
		...lead.people.map(person => person.name),
	]
		.map(plain)
		.filter(Boolean);

/**
 * Finds the lead that a person means by an id, or by a part of the organization, the role or a name. An id wins over
 * everything, an exact name over a part of one, and one open lead over closed ones. If nothing matches, the three
 * nearest names come back.
 */
export function find(leads: readonly Lead[], words: string, isOpen: (lead: Lead) => boolean): FindResult {
	const wanted = plain(words);
	const byId = leads.find(lead => plain(lead.id) === wanted);
	if (byId) return {one: byId};
	if (!wanted) return {none: true, nearest: []};
	const exact = leads.filter(lead => namesOf(lead).includes(wanted));
	const found = exact.length > 0 ? exact : leads.filter(lead => namesOf(lead).some(name => name.includes(wanted)));
	if (found.length === 0) return {none: true, nearest: nearest(leads, wanted, namesOf)};
	const [one, ...others] = found.length > 1 ? found.filter(isOpen) : found;
	return one && others.length === 0 ? {one} : {several: found};
}

/** True where each word is part of the lead's organization, role or people, without case and accents. */
export function hasWords({organization, role = '', people}: Lead, words: string): boolean {
	const text = plain([organization, role, ...people.map(({name}) => name)].join(' '));
	return plain(words)
		.split(' ')
		.every(word => text.includes(word));
}

/** The distance between a typed text and a name: the number of mistakes. A missing end counts as one. */
const apart = (typed: string, name: string): number =>
	typed.length > 1 && name.startsWith(typed) ? Math.min(mistakes(typed, name), 1) : mistakes(typed, name);

/** The number of wrong letters. Two letters that swapped places count as one mistake. */
export function mistakes(typed: string, name: string): number {
	const wrong = leven(typed, name);
	return wrong === 2 && typed.length === name.length && sorted(typed) === sorted(name) ? 1 : wrong;
}

const sorted = (text: string): string => [...text].sort().join('');

/** Up to three things whose names come nearest to the typed text; none where nothing is near. */
export function nearest<T>(things: readonly T[], typed: string, namesOfThing: (thing: T) => string[]): T[] {
	const allowed = Math.max(1, Math.floor(typed.length / 3));
	const words = (name: string) => [name, ...name.split(' ')];
	return things
		.map(thing => ({
			thing,
			apart: Math.min(
				99,
				...namesOfThing(thing)
					.flatMap(words)
					.map(name => apart(typed, name)),
			),
		}))
		.filter(({apart}) => apart <= allowed)
		.sort((a, b) => a.apart - b.apart)
		.slice(0, 3)
		.map(({thing}) => thing);
}
