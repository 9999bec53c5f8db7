import leven from 'leven';
import {type Lead, nameOf} from './lead.ts';

export type Found = {one: Lead} | {several: Lead[]} | {none: true; nearest: Lead[]};

/** Text as it is compared: without case, accents and doubled spaces. */
export const plain = (text: string): string =>
	text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

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
 * An id wins over all, an exact name over a part. Where none is meant, the nearest names come back, up to three.
 */
export const find = (leads: readonly Lead[], words: string): Found => {
	const wanted = plain(words);
	const byId = leads.find(lead => plain(lead.id) === wanted);
	if (byId) return {one: byId};
	if (!wanted) return {none: true, nearest: []};
	const exact = leads.filter(lead => namesOf(lead).includes(wanted));
	const found = exact.length > 0 ? exact : leads.filter(lead => namesOf(lead).some(name => name.includes(wanted)));
	if (found.length > 1) return {several: found};
	return found[0] ? {one: found[0]} : {none: true, nearest: nearest(leads, wanted, namesOf)};
};

/** Up to three of the things whose names are nearest to what was typed; none where nothing is near. */
export const nearest = <T>(things: readonly T[], typed: string, namesOfThing: (thing: T) => string[]): T[] => {
	const allowed = Math.max(1, Math.floor(typed.length / 3));
	const words = (name: string) => [name, ...name.split(' ')];
	return things
		.map(thing => ({
			thing,
			apart: Math.min(
				99,
				...namesOfThing(thing)
					.flatMap(words)
					.map(name => leven(typed, name)),
			),
		}))
		.filter(({apart}) => apart <= allowed)
		.sort((a, b) => a.apart - b.apart)
		.slice(0, 3)
		.map(({thing}) => thing);
};
