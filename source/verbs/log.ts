import {adviseLead} from '../advice/inbox.ts';
import {echoed} from '../days/day.ts';
import type {Moment} from '../days/understand-day.ts';
import {addEntry, type Change, setFact} from '../leads/change.ts';
import {historyOf} from '../leads/history.ts';
import {channels, type Entry, type Lead, nameOf, tones} from '../leads/lead.ts';
import {type EntryInput, entryKinds, entryOf, type What} from './kit/entry-of.ts';
import {choice, chosen, day, leadWord, moment, names, text, toggle} from './kit/field.ts';
import {fullNames, withPeople} from './kit/lead-fields.ts';
import {adviceDocument, leadRef} from './kit/lead-output.ts';
import {sayEntry} from './kit/say-entry.ts';
import {tellAdvice} from './kit/tell-advice.ts';
import {leadLabel, mutation, requireLead, type VerbContext} from './kit/verb.ts';
import {whatCanBeLogged, whatWords} from './kit/what-words.ts';

const askWhat = (called: string): string => {
	const example = 'For example: touchbase log acme voicemail "will try again fri" --promise fri';
	return [
		`${called} is missing. touchbase log LEAD WHAT [NOTE…], where WHAT is one of`,
		...whatCanBeLogged(),
		example,
	].join('\n');
};

/** Something that happened with a lead. */
export const log = mutation({
	name: 'log',
	key: 'l',
	description: 'Something that happened; then the advice as it stands now',
	examples: [
		['touchbase log acme interview --with "Dana Reyes" --with "Bo Lund"', 'an interview today, with two people'],
		['touchbase log acme thanks --with dana', 'a thank-you to one of them'],
		[
			'touchbase log acme voicemail "will try again fri" --promise fri',
			'a voicemail, and when you said you would call again',
		],
		['touchbase log acme reply --tone warm --asks', 'they answered warmly and asked you something'],
		['touchbase log acme timeline --due 2026-11-30', 'they decide by the end of November'],
	],
	fields: {
		lead: {...leadWord, missing: askWhat},
		what: {
			...chosen(entryKinds, {
				value: 'WHAT',
				meanings: whatWords,
				description: `what happened: ${entryKinds.join(', ')}`,
			}),
			missing: askWhat,
		},
		note: text({value: 'NOTE', place: 'rest', keeps: 'lines', description: 'anything worth keeping about it'}),
		by: choice([...channels, 'posting', 'person'], {
			value: 'CHANNEL',
			description: 'how it was sent (default: email); for no-contact who says so: posting or person',
		}),
		with: names({description: 'whom; can be given several times'}),
		on: day('past', {description: 'the day it happened (default: today)'}),
		due: moment('coming', {
			description: 'the day they decide by (timeline), or the day you will be in touch (promise)',
		}),
		promise: moment('coming', {
			ahead: true,
			description: 'the day, or day and time, at which you said you would be in touch',
		}),
		tone: choice(tones, {value: 'TONE', description: 'how they answered (reply)'}),
		asks: toggle({description: 'they asked you something (reply)'}),
	},
	mutate: (scene, input) => {
		const lead = requireLead(scene.book, input.lead);
		const people = input.with && fullNames(lead, input.with);
		const entries = entriesOf(input, people, scene);
		return {
			changes: logged(lead, entries, people ?? []),
			summary: `logged for ${nameOf(lead)}: ${entries.map(sayEntry).join('; ')}`,
			subject: {id: lead.id, entries},
		};
	},
	report: (context, {id, entries}) => answered(context, id, entries),
});

type Told = {what: What; due: Moment | undefined; promise: Moment | undefined} & Omit<
	EntryInput,
	'id' | 'today' | 'due'
>;

/** What happened, and the promise that went with it. A promise is itself told its day by --due, or by --promise. */
const entriesOf = (
	{due, promise, ...told}: Told,
	people: string[] | undefined,
	{newId, today}: VerbContext,
): [Entry, ...Entry[]] => {
	const day = told.what === 'promise' ? (due ?? promise) : due;
	const first = entryOf({...told, with: people, due: day?.day, at: day?.at, id: newId(), today});
	if (!promise || promise === day) return [first];
	const kept = {what: 'promise', due: promise.day, at: promise.at, on: told.on, id: newId(), today} as const;
	return [first, entryOf(kept)];
};

/** The changes that put entries into a lead's log, and the people they name among its people. */
export const logged = (lead: Lead, entries: readonly Entry[], people: readonly string[]): Change[] => {
	const known = withPeople(lead.people, people);
	const met = known.length > lead.people.length ? [setFact(lead, 'people', known)] : [];
	return [...met, ...entries.map((entry, index) => addEntry(lead, entry, index))];
};

const answered = (after: VerbContext, id: string, entries: readonly Entry[]) => {
	const lead = requireLead(after.book, id);
	const looked = adviseLead(lead, after.today, after.book.profile, {}, after.stance);
	const owed = stillOwed(lead, after);
	return {
		get json() {
			return {entry: entries[0], entries, lead: leadRef(lead), advice: adviceDocument(looked)};
		},
		lines: [
			...entries.map(entry => `${leadLabel(lead)}  ${echoed(entry.on, after.today)}: ${sayEntry(entry)}`),
			...(owed ? [owed] : []),
			...tellAdvice(looked.advice),
		],
	};
};

/** Who has not been thanked yet, where some have. */
const stillOwed = (lead: Lead, {today}: VerbContext): string | undefined => {
	const {met} = historyOf(lead, today);
	const owed = met.filter(({thanked}) => !thanked);
	if (owed.length === 0 || owed.length === met.length) return undefined;
	return `Still to be thanked: ${owed.map(({name}) => name ?? 'one more person').join(', ')}.`;
};
