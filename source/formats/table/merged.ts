import type {Day} from '../../days/day.ts';
import {addEntry, type Change, setFact} from '../../leads/change.ts';
import {plain} from '../../leads/find.ts';
import {historyOf, isStart} from '../../leads/history.ts';
import {type Entry, type Lead, type Person, statedFacts} from '../../leads/lead.ts';

/**
 * A lead with what another account of it knows besides: facts that were blank, people who were not there, and what happened
 * and is not in its log. Nothing that is there is replaced.
 */
export function merged(lead: Lead, other: Lead, today: Day): Lead {
	const blank = statedFacts.filter(key => !lead[key] && other[key]);
	const added = Object.fromEntries(blank.map(key => [key, other[key]]));
	const people = withPeople(lead.people, other.people);
	const entries = other.log.filter(entry => isNew(lead, entry, today));
	if (blank.length === 0 && entries.length === 0 && people === lead.people) return lead;
	return {...lead, ...added, people, log: [...lead.log, ...entries]};
}

/** The changes that make a lead of the book into what it is after merging. */
export function changesTo(from: Lead, to: Lead): Change[] {
	return [
		...[...statedFacts, 'people' as const].filter(key => from[key] !== to[key]).map(key => setFact(from, key, to[key])),
		...to.log.slice(from.log.length).map((entry, index) => addEntry(from, entry, index)),
	];
}

/** The people with some more. One of the same name or address is the same person, and only gets what was not known. */
export function withPeople(people: Person[], others: readonly Person[]): Person[] {
	let all = people;
	for (const other of others) {
		const at = all.findIndex(
			({name, email}) =>
				plain(name) === plain(other.name) || (email && other.email && plain(email) === plain(other.email)),
		);
		const there = all[at];
		if (!there) all = [...all, other];
		else {
			const complete = {...other, ...there};
			if (Object.keys(complete).length > Object.keys(there).length) all = all.with(at, complete);
		}
	}
	return all;
}

const ends: Partial<Record<Entry['what'], true>> = {
	rejected: true,
	filled: true,
	accepted: true,
	declined: true,
	withdrew: true,
};

/**
 * True for an entry that the log does not have yet. An application is new where the log has no start at all; an end,
 * while the lead is open; an offer, where the log has none from that day on; a note, if its text is new. Anything else
 * is new if no entry has the same word, day and text.
 */
const isNew = (lead: Lead, entry: Entry, today: Day): boolean => {
	const {log} = lead;
	if (log.some(each => each.id === entry.id)) return false;
	if (entry.what === 'note') return !log.some(each => each.note === entry.note);
	if (entry.what === 'applied') return !log.some(isStart);
	if (ends[entry.what])
		return historyOf(lead, today).closed === undefined && !log.some(({what}) => what === entry.what);
	if (entry.what === 'offer') return !log.some(({what, on}) => what === 'offer' && on >= entry.on);
	const day = dayOf(entry);
	return !log.some(each => each.what === entry.what && dayOf(each) === day && each.note === entry.note);
};

const dayOf = (entry: Entry): Day => ('at' in entry && entry.at ? entry.at : entry.on);
