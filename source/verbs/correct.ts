import {inWords} from '../days/day.ts';
import {type Change, changeEntry} from '../leads/change.ts';
import {inOrder, isStart} from '../leads/history.ts';
import {channels, type Entry, type Lead, nameOf, tones} from '../leads/lead.ts';
import {Refusal} from '../text/refusal.ts';
import {type EntryInput, entryKinds, entryOf, type What} from './kit/entry-of.ts';
import {choice, day, leadWord, names, text, toggle, word} from './kit/field.ts';
import {fullNames} from './kit/lead-fields.ts';
import {leadOutput} from './kit/lead-output.ts';
import {sayEntry} from './kit/say-entry.ts';
import {leadLabel, mutation, requireLead} from './kit/verb.ts';
import {whatWords} from './kit/what-words.ts';

/** Something that was logged wrongly, put right or taken out. */
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
		by: choice([...channels, 'posting', 'person'], {
			value: 'CHANNEL',
			description: 'how it was sent; for no-contact who says so',
		}),
		with: names({description: 'whom; can be given several times'}),
		on: day('past', {description: 'the day it happened'}),
		due: day('coming', {description: 'the day they decide by, or the day you will be in touch'}),
		tone: choice(tones, {value: 'TONE', description: 'how they answered'}),
		asks: toggle({description: 'they asked you something'}),
	},
	mutate: (scene, {lead: words, entry: which, remove, ...given}) => {
		const lead = requireLead(scene.book, words);
		const entry = which === 'last' ? lead.log.at(-1) : lead.log.find(({id}) => id === which);
		if (!entry)
			throw new Refusal(
				`ENTRY: "${which}" is no entry of ${nameOf(lead)}; "touchbase show ${lead.id} --json" lists their ids.`,
			);
		const people = given.with && fullNames(lead, given.with);
		const to = remove ? undefined : corrected(entry, {...given, with: people}, scene.today);
		return {
			changes: checked(lead, entry, to),
			summary: `${to ? 'corrected' : 'removed'} ${inWords(entry.on)}, ${sayEntry(entry)}, of ${nameOf(lead)}`,
			subject: {lead, entry, to},
		};
	},
	report: (context, {lead, entry, to}) =>
		leadOutput(context, lead.id, [
			to
				? `Corrected for ${leadLabel(lead)}: ${inWords(to.on)}, ${sayEntry(to)}.`
				: `Taken out for ${leadLabel(lead)}: ${inWords(entry.on)}, ${sayEntry(entry)}.`,
		]),
});

/** The entry with what was given put in its place. Throws a Refusal where nothing was, or where it does not go together. */
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
		const {note, ...rest} = {...entry, ...Object.fromEntries(changed)} as Entry;
		return note ? ({...rest, note} as Entry) : (rest as Entry);
	}
	if ((entry.what === 'told' || entry.what === 'receipt') && given.what === undefined)
		throw new Refusal('Only the day and the note of an answer can be corrected; the wizard changes the answer.');
	const {id: _, ...kept} = entry as Entry & Record<string, unknown>;
	const same = given.what === undefined || given.what === entry.what;
	const happening = {
		...(same ? kept : {on: entry.on, note: entry.note}),
		...Object.fromEntries(changed),
		id: entry.id,
		today,
	} as EntryInput;
	const corrected = entryOf({...happening, what: (given.what ?? entry.what) as What});
	const tells = 'tells' in entry && entry.tells ? {tells: entry.tells} : {};
	return same ? {...corrected, ...(entry.words && {words: entry.words}), ...tells} : corrected;
};

/** A lead keeps the entry that its wait counts from. */
const checked = (lead: Lead, from: Entry, to: Entry | undefined): Change[] => {
	const starts = inOrder(lead.log).filter(isStart);
	if (starts.length === 1 && starts[0] === from && (!to || !isStart(to))) {
		throw new Refusal('A lead needs the entry that it began with; correct it instead, or log how the lead ended.');
	}
	return [changeEntry(lead, from, to)];
};
