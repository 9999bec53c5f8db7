import {isDeepStrictEqual} from 'node:util';
import {sayEntry} from '../advice/explain/say-entry.ts';
import {adviseLead} from '../advice/inbox.ts';
import {echoed, inWords} from '../days/day.ts';
import type {Moment} from '../days/understand-day.ts';
import {addEntry, type Change, setFact} from '../leads/change.ts';
import {historyOf} from '../leads/history.ts';
import {type Entry, entryKinds, type Lead, nameOf, rowOf} from '../leads/lead.ts';
import {Refusal} from '../text/refusal.ts';
import {type EntryInput, entryFields, entryOf} from './kit/entry-of.ts';
import {chosen, leadWord, text} from './kit/field.ts';
import {adviceDocument, leadRef} from './kit/lead-output.ts';
import {castOf} from './kit/people.ts';
import {tellAdvice} from './kit/tell-advice.ts';
import {type CommandOutput, leadLabel, mutation, requireLead, type Verb, type VerbContext} from './kit/verb.ts';
import {whatCanBeLogged, whatWords} from './kit/what-words.ts';
import {leftOut, sayLeftOut} from './log/left-out.ts';
import {isAlias, understand} from './log/understand.ts';

const askWhat = (called: string): string => {
	const example = 'For example: touchbase log acme voicemail "will try again fri" --promise fri';
	return [
		`${called} is missing. touchbase log LEAD WHAT [NOTE…], where WHAT is one of`,
		...whatCanBeLogged(),
		example,
	].join('\n');
};

const said = mutation({
	name: 'log',
	key: 'l',
	description: 'Note what happened',
	examples: [
		['touchbase log acme interview --at "20 nov 14:00" --with dana', 'an interview that is agreed'],
		['touchbase log acme interview --with "Dana Reyes" --with "Bo Lund"', 'an interview today, with two people'],
		['touchbase log acme thanks --with dana', 'a thank-you to one of them'],
		[
			'touchbase log acme voicemail "will try again fri" --promise fri',
			'a voicemail, and when you said you would call again',
		],
		[
			'touchbase log acme reply --tone warm --asks "could you start in May?" --due fri',
			'they answered warmly and asked you something',
		],
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
		...entryFields,
	},
	mutate: (context, {lead: words, promise, ...input}) => {
		const lead = requireLead(context, words);
		const cast = castOf(lead, [...(input.with ?? []), ...listed(input.except)], rowOf(input.what).fromThem);
		const only = input.except === undefined ? undefined : cast.names.at(-1);
		const people = input.with && castOf({...lead, people: cast.people}, input.with, false).names;
		const entries = entriesOf({...input, with: people, except: only}, promise, context);
		if (input.what === 'rescheduled') needsAgreed(lead, context);
		return {
			changes: logged(lead, entries, cast.people),
			summary: `logged for ${nameOf(lead)}: ${entries.map(sayEntry).join('; ')}`,
			subject: {id: lead.id, entries, lines: [...cast.lines, ...remarksOn({...input, promise}, context)]},
		};
	},
	report: reportLogged,
});

/** Something that happened with a lead. Words that are none of its own are read by the aliases: see log/aliases.ts. */
export const log: Verb = {
	...said,
	prepare: (typed, calendar) => {
		const [lead] = typed.lead ?? [];
		if (lead === undefined || !isAlias(typed)) return said.prepare(typed, calendar);
		return {kind: 'query', query: context => understand(requireLead(context, lead), typed, said.fields)};
	},
};

/** What is to be said of the days that were named: a time zone that was turned, a day that is far away. */
const remarksOn = (
	{
		at,
		due,
		after,
		from,
		until,
		promise,
	}: Pick<EntryInput, 'at' | 'due' | 'after' | 'from' | 'until'> & {
		promise: Moment | undefined;
	},
	{today}: VerbContext,
): string[] =>
	[at, due, after, from, until, promise]
		.filter(named => named !== undefined)
		.flatMap(({day, remark}) => [
			...(remark ? [remark] : []),
			...(echoed(day, today) !== inWords(day) ? [`${echoed(day, today)}.`] : []),
		]);

const listed = (one: string | undefined): string[] => (one === undefined ? [] : [one]);

/** What happened, and the promise that went with it, by the same channel. A promise is itself told its day by --due, or by --promise. */
const entriesOf = (
	told: Omit<EntryInput, 'id' | 'today'>,
	promise: Moment | undefined,
	{newId, today}: VerbContext,
): [Entry, ...Entry[]] => {
	const isPromise = told.what === 'promise';
	const due = isPromise ? (told.due ?? promise) : told.due;
	const first = entryOf({...told, due, id: newId(), today});
	if (!promise || isPromise) return [first];
	const by = 'by' in first ? first.by : undefined;
	return [first, entryOf({what: 'promise', due: promise, by, with: told.with, on: told.on, id: newId(), today})];
};

const needsAgreed = (lead: Lead, {today, book}: VerbContext): void => {
	const {upcoming, supposed} = historyOf(lead, today, book.profile.holidays);
	if (!upcoming && !supposed)
		throw new Refusal(`No meeting is agreed with ${nameOf(lead)}; log it with "interview --at DAY".`);
};

/** The changes that put entries into a lead's log, with the people as they are known by then. */
export function logged(lead: Lead, entries: readonly Entry[], people: Lead['people'] = lead.people): Change[] {
	const changed = isDeepStrictEqual(people, lead.people) ? [] : [setFact(lead, 'people', people)];
	return [...changed, ...entries.map((entry, index) => addEntry(lead, entry, index))];
}

/** What a report says was logged. */
export type Logged = {id: string; entries: readonly Entry[]; lines: readonly string[]};

/** What was logged, what is worth knowing about it, and the advice as it stands now. */
export function reportLogged(after: VerbContext, {id, entries, lines}: Logged): CommandOutput {
	const lead = requireLead(after, id);
	const looked = adviseLead(lead, after.today, after.book.profile, {}, after.stance);
	const owed = stillOwed(lead, after);
	const asked = leftOut(lead, entries, after);
	return {
		get json() {
			return {entry: entries[0], entries, lead: leadRef(lead), advice: adviceDocument(looked), leftOut: asked ?? null};
		},
		lines: [
			...entries.map(entry => `${leadLabel(lead)}  ${echoed(entry.on, after.today)}: ${sayEntry(entry)}`),
			...lines,
			...(owed ? [owed] : []),
			...tellAdvice(looked.advice),
			...(asked ? [sayLeftOut(asked)] : []),
		],
		...(asked && {asks: asked.ask}),
	};
}

/** Who has not been thanked yet, where some have. */
const stillOwed = (lead: Lead, {today, book}: VerbContext): string | undefined => {
	const {met} = historyOf(lead, today, book.profile.holidays);
	const owed = met.filter(({thanked}) => !thanked);
	if (owed.length === 0 || owed.length === met.length) return undefined;
	return `Still to be thanked: ${owed.map(({name}) => name ?? 'one more person').join(', ')}.`;
};
