import fuzzysort from 'fuzzysort';
import {sayEntry} from '../../advice/explain/say-entry.ts';
import {inboxRow} from '../../advice/inbox/row.ts';
import type {Item} from '../../advice/inbox.ts';
import {plain} from '../../leads/find.ts';
import {statedFacts} from '../../leads/lead.ts';
import {remembered} from '../parts/remembered.ts';

/** All text of a lead, piece by piece: what stands on its row, its facts and people, and what happened. */
type Pieces = readonly {text: string; plain: string; isOnRow: boolean}[];

/** The pieces of a lead's text, worked out once; a lead that changes is another object. */
const piecesOf = remembered(
	({lead}: Item) => [lead],
	(item): Pieces => {
		const {lead} = item;
		const {organization, people, log} = lead;
		const {what, whom} = inboxRow(item);
		const contacts = people.flatMap(({name, email: address = '', phone: number = ''}) => [name, address, number]);
		const byPhone = item.advice.by === 'phone' ? 'phone' : '';
		const history = log.toReversed().flatMap(entry => [sayEntry(entry), entry.words ?? '']);
		const onRow = [organization, lead.role ?? '', whom, what];
		const facts = statedFacts.filter(fact => fact !== 'role').map(fact => lead[fact] ?? '');
		return [...onRow, byPhone, ...contacts, ...facts, ...history]
			.map((text, at) => ({text, plain: plain(text), isOnRow: at < onRow.length}))
			.filter(each => each.plain);
	},
);

/** From this score on, of at most 1, a word with letters left out is what was meant. */
const closeEnough = 0.35;

export function filterWords(filter: string): string[] {
	return plain(filter).split(' ').filter(Boolean);
}

/**
 * The rank of a word, the best first. 0: it is found as a whole word. 1: as a word's beginning. 2: inside one. 3: with
 * letters of one left out. 4: not at all.
 */
const wordRank = (word: string, pieces: Pieces): number => {
	let best = 4;
	for (const {plain: text} of pieces) {
		for (let at = text.indexOf(word); at >= 0 && best > 0; at = text.indexOf(word, at + 1)) {
			const isStart = at === 0 || !isLetter(text.charAt(at - 1));
			const end = text.charAt(at + word.length);
			best = Math.min(best, isStart && !isLetter(end) ? 0 : isStart ? 1 : 2);
		}
	}
	if (best < 4) return best;
	const isNear = (other: string) => (fuzzysort.single(word, other)?.score ?? 0) >= closeEnough;
	return pieces.some(({plain: text}) => text.split(' ').some(isNear)) ? 3 : 4;
};

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** The rank of a lead for several words: that of the word that is found worst; 4 where one is not found. */
export function leadRank(item: Item, words: readonly string[]): number {
	return Math.max(0, ...words.map(word => wordRank(word, piecesOf(item))));
}

/** The piece of a lead's text for which it was found, where that is not on its row; around the word where it is long. */
export function whyFound(item: Item, filter: string): string | undefined {
	const words = filterWords(filter);
	const pieces = piecesOf(item);
	if (words.every(word => pieces.some(each => each.isOnRow && each.plain.includes(word)))) return undefined;
	const piece = pieces.find(each => !each.isOnRow && words.some(word => each.plain.includes(word)));
	if (!piece) return undefined;
	const at = Math.min(...words.map(word => piece.plain.indexOf(word)).filter(place => place >= 0));
	return at > 12 && piece.text.length > 24 ? `…${piece.text.slice(at - 8)}` : piece.text;
}
