import fuzzysort from 'fuzzysort';
import {type Inbox, type Item, type Section, sections} from '../../advice/inbox.ts';
import {plain} from '../../leads/find.ts';
import type {Lead} from '../../leads/lead.ts';
import type {State} from '../state.ts';

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

const wordsOf = (filter: string): string[] => plain(filter).split(' ').filter(Boolean);

const hasAll = (lead: Lead, words: readonly string[]): boolean =>
	words.every(word => (fuzzysort.single(word, textOf(lead))?.score ?? 0) >= closeEnough);

/** True where each word of the filter is found in the lead's text, its letters in order and close together. */
export const matches = (lead: Lead, filter: string): boolean => hasAll(lead, wordsOf(filter));

type Shown = {text: string; inbox: Inbox; items: Item[]; places: ReadonlyMap<string, number>};

/** What was last found in an inbox: a key and its frame ask many times, and most keys change neither inbox nor filter. */
const lastShown = new WeakMap<Inbox, Shown>();

const shownOf = ({inbox, filter}: Pick<State, 'inbox' | 'filter'>): Shown => {
	const last = lastShown.get(inbox);
	if (last?.text === filter.text) return last;
	const words = wordsOf(filter.text);
	const through = (section: Section): Item[] =>
		words.length > 0 ? inbox[section].filter(({lead}) => hasAll(lead, words)) : inbox[section];
	const narrowed = Object.fromEntries(sections.map(section => [section, through(section)])) as Inbox;
	const items = sections.flatMap(section => narrowed[section]);
	const places = new Map(items.map(({lead}, place) => [lead.id, place]));
	const shown = {text: filter.text, inbox: narrowed, items, places};
	lastShown.set(inbox, shown);
	return shown;
};

/** The leads of a section that the filter lets through. */
export const shownIn = (state: State, section: Section): readonly Item[] => shownOf(state).inbox[section];

/** All leads that the filter lets through, in the order in which they stand in the inbox. */
export const shownItems = (state: State): readonly Item[] => shownOf(state).items;

/** The place of a lead among those that the filter lets through; -1 where it is none of them. */
export const placeOf = (state: State, id: string | undefined): number =>
	id === undefined ? -1 : (shownOf(state).places.get(id) ?? -1);

const every = new WeakMap<Inbox, ReadonlyMap<string, Item>>();

/** An open lead as it stands in the inbox. */
export const itemOf = ({inbox}: Pick<State, 'inbox'>, id: string | undefined): Item | undefined => {
	const items =
		every.get(inbox) ?? new Map(sections.flatMap(section => inbox[section]).map(item => [item.lead.id, item]));
	every.set(inbox, items);
	return id === undefined ? undefined : items.get(id);
};
