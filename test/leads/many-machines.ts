import fc from 'fast-check';
import {addDays, type Day} from '../../source/days/day.ts';
import {addEntry, addLead, applyAll, type Change, changeEntry, setFact, setProfile} from '../../source/leads/change.ts';
import {isStart} from '../../source/leads/history.ts';
import {type Book, type Entry, emptyBook, type Lead} from '../../source/leads/lead.ts';
import {stamped} from '../../source/leads/stamp.ts';

/** One thing done on one machine: what, to which lead and entry, and with which of a few values. */
export type Edit = {does: keyof typeof edits; lead: number; item: number; value: number; later: number};

const edits = {
	add: (book: Book, {value}: Edit, id: string): Change[] => [addLead(book, aLeadOf(id, value))],
	log: (_: Book, {value}: Edit, id: string, lead?: Lead): Change[] =>
		lead ? [addEntry(lead, note(id, value)), addEntry(lead, note(`${id}+`, value), 1)] : [],
	correct: (_: Book, {item, value}: Edit, _id: string, lead?: Lead): Change[] => {
		const entry = lead?.log[item % lead.log.length];
		return lead && entry ? [changeEntry(lead, entry, {...entry, note: `note ${value}`, on: dayOf(value)})] : [];
	},
	remove: (_: Book, {item}: Edit, _id: string, lead?: Lead): Change[] => {
		const entry = lead?.log[item % lead.log.length];
		if (!lead || !entry || !lead.log.some(each => each !== entry && isStart(each))) return [];
		return [changeEntry(lead, entry, undefined)];
	},
	role: (_: Book, {value}: Edit, _id: string, lead?: Lead): Change[] =>
		lead ? [setFact(lead, 'role', value ? `role ${value}` : undefined)] : [],
	person: (_: Book, {item, value}: Edit, _id: string, lead?: Lead): Change[] => {
		if (!lead) return [];
		const name = `Person ${item % 3}`;
		const others = lead.people.filter(person => person.name !== name);
		return [setFact(lead, 'people', value ? [...others, {name, phone: String(value)}] : others)];
	},
	delete: (book: Book, _: Edit, _id: string, lead?: Lead): Change[] =>
		lead ? [{of: 'lead', id: lead.id, at: book.leads.indexOf(lead), from: lead, to: undefined}] : [],
	news: (book: Book, {item, value}: Edit): Change[] => {
		const id = `news ${item % 2}`;
		const others = (book.profile.news ?? []).filter(each => each.id !== id);
		return [setProfile(book, 'news', [...others, {id, on: dayOf(value), kind: 'other', text: `news ${value}`}])];
	},
	name: (book: Book, {value}: Edit): Change[] => [setProfile(book, 'name', `name ${value}`)],
	settle: (_: Book, {value}: Edit, _id: string, lead?: Lead): Change[] =>
		lead?.conflicts && value ? [setFact(lead, 'conflicts', undefined)] : [],
};

const dayOf = (value: number): Day => addDays('2026-11-10', value);
const note = (id: string, value: number): Entry => ({id, on: dayOf(value), what: 'note', note: `note ${value}`});
const aLeadOf = (id: string, value: number): Lead => ({
	id,
	organization: `Acme ${value}`,
	people: [],
	log: [
		{id: `${id} began`, on: dayOf(value), what: 'applied'},
		{id: `${id} and again`, on: dayOf(value), what: 'wrote'},
	],
});

export const anyEdits = fc.array(
	fc.record({
		does: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[]), 'log' as const, 'correct' as const),
		lead: fc.nat(3),
		item: fc.nat(6),
		value: fc.nat(3),
		later: fc.nat(5),
	}),
	{maxLength: 6},
);

/** A machine whose clock is so many minutes off. All that is logged on it is called after it. */
export const aMachine = (by: string, minutesOff = 0) => {
	let now = Date.parse('2026-11-12T09:00Z') + minutesOff * 60_000;
	let made = 0;
	return {
		does: (book: Book, all: readonly Edit[]): Book =>
			all.reduce((before, edit) => {
				now += 1 + edit.later;
				const lead = before.leads[edit.lead % Math.max(1, before.leads.length)];
				const changes = edits[edit.does](before, edit, `${by} ${made++}`, lead);
				return stamped(before, applyAll(before, changes), {by, at: new Date(now).toISOString().slice(0, -1)});
			}, book),
	};
};

/** A book that all machines begin with. */
export const commonBook = fc.array(fc.nat(3), {minLength: 1, maxLength: 3}).map(
	(values): Book => ({
		...emptyBook(),
		leads: values.map((value, at) => aLeadOf(`common ${at}`, value)),
	}),
);
