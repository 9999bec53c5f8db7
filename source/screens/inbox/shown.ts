import {kindsOfDue} from '../../advice/inbox/row.ts';
import {type AnySection, allSections, type Inbox, type Item} from '../../advice/inbox.ts';
import {remembered} from '../parts/remembered.ts';
import {filterWords, leadRank} from './filter.ts';

type Narrowed = {inbox: Inbox; filter: {text: string}};
/** The leads that the filter lets through, by section and one after the other, in the order in which they are drawn. */
const shownOf = remembered(
	({inbox, filter}: Narrowed) => [inbox, filter.text],
	({inbox, filter}): {inbox: Inbox; items: Item[]} => {
		const narrowed = narrowedTo(inbox, filterWords(filter.text));
		const drawn = {...narrowed, due: kindsOfDue(narrowed.due).flatMap(({items}) => items)};
		return {inbox: drawn, items: allSections.flatMap(section => drawn[section])};
	},
);

/**
 * The leads that fit all words. Under each heading those that have whole words stand first, then those with beginnings
 * of words, then those with parts of words. Words with a letter left out count only where nothing else is found.
 */
const narrowedTo = (inbox: Inbox, words: readonly string[]): Inbox => {
	if (words.length === 0) return inbox;
	const fits = new Map(
		allSections.flatMap(section => inbox[section]).map(item => [item, leadRank(item, words)] as const),
	);
	const best = Math.min(4, ...fits.values());
	const most = best < 3 ? 2 : 3;
	const narrow = (section: AnySection) =>
		inbox[section]
			.filter(item => (fits.get(item) ?? 4) <= most)
			.toSorted((a, b) => (fits.get(a) ?? 4) - (fits.get(b) ?? 4));
	return {
		due: narrow('due'),
		waiting: narrow('waiting'),
		held: narrow('held'),
		tickler: narrow('tickler'),
		stopped: narrow('stopped'),
		closed: narrow('closed'),
	};
};

/** The leads of a section that the filter lets through. */
export function shownIn(state: Narrowed, section: AnySection): readonly Item[] {
	return shownOf(state).inbox[section];
}

/** All leads that the filter lets through, in the order in which they stand in the inbox. */
export function shownItems(state: Narrowed): readonly Item[] {
	return shownOf(state).items;
}

/** The place of a lead among those that the filter lets through; -1 where it is none of them. */
export function placeShown(state: Narrowed, id: string | undefined): number {
	return shownItems(state).findIndex(({lead}) => lead.id === id);
}

/** A lead as it stands in the inbox. */
export function itemOf({inbox}: Pick<Narrowed, 'inbox'>, id: string | undefined): Item | undefined {
	for (const section of allSections) {
		const item = inbox[section].find(({lead}) => lead.id === id);
		if (item) return item;
	}
	return undefined;
}
