import fuzzysort from 'fuzzysort';
import {type Inbox, type Item, type Section, sections} from '../../advice/inbox.ts';
import {plain} from '../../leads/find.ts';
import type {Lead} from '../../leads/lead.ts';

/** What stands over each section of the inbox; what is due has two headings, one for each kind. */
export const sectionNames: Record<Section, string> = {
	due: 'Due',
	waiting: 'Waiting',
	held: 'Hold',
	tickler: 'Check back later',
	stopped: 'Do not contact',
};

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
export function matches(lead: Lead, filter: string): boolean {
	return hasAll(lead, wordsOf(filter));
}

type Narrowed = {inbox: Inbox; filter: {text: string}};
type Shown = {text: string; inbox: Inbox; items: Item[]};

/** What was last found in an inbox: a key and its frame ask many times, and most keys change neither inbox nor filter. */
const lastShown = new WeakMap<Inbox, Shown>();

const shownOf = ({inbox, filter}: Narrowed): Shown => {
	const last = lastShown.get(inbox);
	if (last?.text === filter.text) return last;
	const words = wordsOf(filter.text);
	const narrowed = {...inbox};
	if (words.length > 0)
		for (const section of sections) narrowed[section] = inbox[section].filter(({lead}) => hasAll(lead, words));
	const items = sections.flatMap(section => narrowed[section]);
	const shown = {text: filter.text, inbox: narrowed, items};
	lastShown.set(inbox, shown);
	return shown;
};

/** The leads of a section that the filter lets through. */
export function shownIn(state: Narrowed, section: Section): readonly Item[] {
	return shownOf(state).inbox[section];
}

/** All leads that the filter lets through, in the order in which they stand in the inbox. */
export function shownItems(state: Narrowed): readonly Item[] {
	return shownOf(state).items;
}

/** The place of a lead among those that the filter lets through; -1 where it is none of them. */
export function placeOf(state: Narrowed, id: string | undefined): number {
	return shownItems(state).findIndex(({lead}) => lead.id === id);
}

/** An open lead as it stands in the inbox. */
export function itemOf({inbox}: Pick<Narrowed, 'inbox'>, id: string | undefined): Item | undefined {
	for (const section of sections) {
		const item = inbox[section].find(({lead}) => lead.id === id);
		if (item) return item;
	}
	return undefined;
}
