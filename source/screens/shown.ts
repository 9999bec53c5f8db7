import fuzzysort from 'fuzzysort';
import {type Item, type Section, sections} from '../advice/inbox.ts';
import {plain} from '../leads/find.ts';
import type {Lead} from '../leads/lead.ts';
import type {State} from './state.ts';

const texts = new WeakMap<Lead, Fuzzysort.Prepared>();

/** All text of a lead, prepared once: a lead that changes is another object. */
const textOf = (lead: Lead): Fuzzysort.Prepared => {
	const known = texts.get(lead);
	if (known) return known;
	const {organization, role = '', email = '', phone = '', url = '', note = '', people, log} = lead;
	const names = people.map(({name}) => name);
	const logged = log.flatMap(entry => [
		entry.note ?? '',
		entry.words ?? '',
		...('with' in entry ? (entry.with ?? []) : []),
	]);
	const prepared = fuzzysort.prepare(
		plain([organization, role, ...names, email, phone, url, note, ...logged].join(' ')),
	);
	texts.set(lead, prepared);
	return prepared;
};

/** From this score on, of at most 1, the letters lie close enough together to be what was meant. */
const closeEnough = 0.35;

/** True where each word of the filter is found in the lead's text, its letters in order and close together. */
export const matches = (lead: Lead, filter: string): boolean =>
	plain(filter)
		.split(' ')
		.filter(Boolean)
		.every(word => (fuzzysort.single(word, textOf(lead))?.score ?? 0) >= closeEnough);

/** The leads of a section that the filter lets through. */
export const shownIn = (state: State, section: Section): Item[] =>
	state.filter.text ? state.inbox[section].filter(({lead}) => matches(lead, state.filter.text)) : state.inbox[section];

/** All leads that the filter lets through, in the order in which they stand in the inbox. */
export const shownItems = (state: State): Item[] => sections.flatMap(section => shownIn(state, section));
