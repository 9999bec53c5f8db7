import {isDeepStrictEqual} from 'node:util';
import {sayEntry} from '../advice/explain/say-entry.ts';
import {inWords} from '../days/day.ts';
import {type Change, changeEntry, setFact} from '../leads/change.ts';
import {inOrder, isStart} from '../leads/history.ts';
import {detailsOf, type Entry, entryKinds, entryRow, type Lead, nameOf} from '../leads/lead.ts';
import {Refusal} from '../text/refusal.ts';
import {type EntryInput, entryFields, entryOf} from './kit/entry-of.ts';
import {choice, leadWord, text, toggle, word} from './kit/field.ts';
import {leadOutput} from './kit/lead-output.ts';
import {peopleMeant} from './kit/people.ts';
import {leadLabel, mutation, requireLead} from './kit/verb.ts';
import {whatWords} from './kit/what-words.ts';

/** Corrects or removes an entry. */
export const correct = mutation({
	name: 'correct',
	description: 'Correct something that was logged, or take it out',
	examples: [
		['touchbase correct acme last --on yesterday', 'the last thing logged was yesterday'],
		['touchbase correct acme last --remove', 'it did not happen'],
	],
	fields: {
		lead: leadWord,
		entry: word({value: 'ENTRY', description: 'last, or the id that "show --json" gives'}),
		remove: toggle({description: 'take it out; undo brings it back'}),
		what: choice(entryKinds, {value: 'WHAT', meanings: whatWords, description: 'what happened'}),
		note: text({value: 'NOTE', keeps: 'lines', description: 'anything worth keeping about it'}),
		...entryFields,
	},
	mutate: (context, {lead: words, entry: which, remove, promise: _, ...given}) => {
		const lead = requireLead(context, words);
		const entry = which === 'last' ? lead.log.at(-1) : lead.log.find(({id}) => id === which);
		if (!entry)
			throw new Refusal(
				`ENTRY: "${which}" is no entry of ${nameOf(lead)}; "touchbase show ${lead.id} --json" lists their ids.`,
			);
		const meant = peopleMeant(lead, given.with ?? [], isFromThem(given.what ?? entry.what));
		const to = remove ? undefined : corrected(entry, {...given, with: given.with && meant.names}, context.today);
		return {
			changes: [...peopleChanged(lead, meant.people), entryChanged(lead, entry, to)],
			summary: `${to ? 'corrected' : 'removed'} ${inWords(entry.on)}, ${sayEntry(entry)}, of ${nameOf(lead)}`,
			subject: {lead, entry, to, lines: meant.lines},
		};
	},
	report: (context, {lead, entry, to, lines}) =>
		leadOutput(context, lead.id, [
			to
				? `Corrected for ${leadLabel(lead)}: ${inWords(to.on)}, ${sayEntry(to)}.`
				: `Taken out for ${leadLabel(lead)}: ${inWords(entry.on)}, ${sayEntry(entry)}.`,
			...lines,
		]),
});

/** The entry with the given details. Throws a Refusal where none were given, or where they do not go together. */
const corrected = (
	entry: Entry,
	given: {[K in keyof EntryInput]?: EntryInput[K] | undefined},
	today: EntryInput['today'],
): Entry => {
	const changed = Object.entries(given).filter(([, value]) => value !== undefined);
	if (changed.length === 0)
		throw new Refusal('Nothing to correct: say what with --on, --note, --by and so on, or --remove.');
	const onlyNote = changed.every(([key]) => key === 'note' || key === 'on');
	if (onlyNote && given.what === undefined) {
		const {note: before, ...rest} = {...entry, ...(given.on && {on: given.on})};
		const note = given.note ?? before;
		return note ? {...rest, note} : rest;
	}
	if ((entry.what === 'told' || entry.what === 'receipt') && given.what === undefined)
		throw new Refusal('Only the day and the note of an answer can be corrected; the wizard changes the answer.');
	const what = given.what ?? entry.what;
	if (what === 'told' || what === 'receipt') return entry;
	const same = what === entry.what;
	const before = same ? inputOf(entry) : {on: entry.on, note: entry.note};
	const changes = Object.fromEntries(changed);
	// A day that is given replaces the one before, even if that came with the other flag.
	const withoutDay = given.due || given.after ? {due: undefined, after: undefined} : {};
	const to = entryOf({...before, ...withoutDay, ...changes, what, id: entry.id, today});
	return same ? ({...to, ...unsaid(entry)} as Entry) : to; // the same word keeps the same details
};

/** The details of an entry, as somebody would type them again. */
const inputOf = (entry: Entry): Partial<EntryInput> => {
	const {at, due, after, from, until, time, said, ...told} = detailsOf(entry);
	const named = due && {day: due, ...(time && {at: time}), ...(said && {said})};
	return {
		...told,
		...(at && {at: {day: at, ...(time && {at: time})}}),
		...(named && (after ? {after: named} : {due: named})),
		...(from && {from: {day: from}}),
		...(until && {until: {day: until, ...(said && {said})}}),
	};
};

/** The details of an entry that have no flag: its words, and the news in it. */
const unsaid = (entry: Entry) => {
	const {words, message} = entry;
	const {tells, news, article} = detailsOf(entry);
	return {
		...(words && {words}),
		...(message && {message}),
		...(tells && {tells}),
		...(news && {news}),
		...(article && {article}),
	};
};

const isFromThem = (what: Entry['what']): boolean => what !== 'told' && what !== 'receipt' && entryRow(what).fromThem;

const peopleChanged = (lead: Lead, people: Lead['people']): Change[] =>
	isDeepStrictEqual(people, lead.people) ? [] : [setFact(lead, 'people', people)];

/** The change of an entry. Throws a Refusal where the lead would be left without the entry that it began with. */
const entryChanged = (lead: Lead, from: Entry, to: Entry | undefined): Change => {
	const starts = inOrder(lead.log).filter(isStart);
	if (starts.length === 1 && starts[0] === from && (!to || !isStart(to))) {
		throw new Refusal('A lead needs the entry that it began with; correct it instead, or log how the lead ended.');
	}
	return changeEntry(lead, from, to);
};
