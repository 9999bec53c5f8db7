import leven from 'leven';
import {type Lead, nameOf} from './lead.ts';

export type Found = {one: Lead} | {several: Lead[]} | {none: true; nearest: Lead[]};

/** Letters that are no letter with an accent to Unicode, and are typed as one where a keyboard has none of them. */
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

/** Text as it is compared: without case, accents and doubled spaces. */
export function plain(text: string): string {
	const lower = isAscii(text) ? text.toLowerCase() : unaccented(text);
	return lower.replace(/\s+/g, ' ').trim();
}

// Most names have no accents, and looking for them takes ten times as long as all else.
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
 * The lead that a person means by a part of its organization, role or a person's name, or by its id.
 * An id wins over all, an exact name over a part, the only open one over closed ones. Where none is meant, the nearest names come back, up to three.
 */
export function find(leads: readonly Lead[], words: string, isOpen: (lead: Lead) => boolean): Found {
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

/** True where each word is a part of the lead's organization, role or people; without case and accents. */
export function hasWords({organization, role = '', people}: Lead, words: string): boolean {
	const text = plain([organization, role, ...people.map(({name}) => name)].join(' '));
	return plain(words)
		.split(' ')
		.every(word => text.includes(word));
}

/** How far a name is from what was typed: by the mistakes in it; all that was not typed yet counts as one. */
const apart = (typed: string, name: string): number =>
	typed.length > 1 && name.startsWith(typed) ? Math.min(mistakes(typed, name), 1) : mistakes(typed, name);

/** How many letters are wrong. Two that changed places are one mistake. */
export function mistakes(typed: string, name: string): number {
	const wrong = leven(typed, name);
	return wrong === 2 && typed.length === name.length && sorted(typed) === sorted(name) ? 1 : wrong;
}

const sorted = (text: string): string => [...text].sort().join('');

/** Up to three of the things whose names are nearest to what was typed; none where nothing is near. */
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
