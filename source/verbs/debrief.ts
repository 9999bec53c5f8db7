import {isDeepStrictEqual} from 'node:util';
import {addEntry, type Change, changeEntry, setFact} from '../leads/change.ts';
import {historyOf} from '../leads/history.ts';
import {type Entry, type EntryOf, type Lead, nameOf, tones} from '../leads/lead.ts';
import {Refusal} from '../text/refusal.ts';
import {entryOf} from './kit/entry-of.ts';
import {choice, day, type Field, leadWord, names, text} from './kit/field.ts';
import {leadOutput} from './kit/lead-output.ts';
import {peopleMeant} from './kit/people.ts';
import {leadLabel, mutation, requireLead, type VerbContext} from './kit/verb.ts';

type Point = {name: string; point: string};

const points: Field<Point[] | undefined> = {
	kind: 'text',
	place: 'flag',
	value: 'NAME=POINT',
	description: 'a point from the talk with somebody, for the thank-you; can be given several times',
	many: true,
	per: 'with',
	read: typed =>
		typed.map(each => {
			const [name = '', ...rest] = each.split('=');
			const point = rest.join('=').trim();
			if (!name.trim() || !point)
				throw new Refusal(`--point: "${each}" is not NAME=POINT, as "Dana=their move to Postgres".`);
			return {name: name.trim(), point};
		}),
};

/** Notes what you need from an interview or a talk on its day, in under a minute. */
export const debrief = mutation({
	name: 'debrief',
	key: 'd',
	card: true,
	description: 'Right after an interview or a talk: whom you met, what was said, what comes next',
	examples: [
		[
			'touchbase debrief acme --with "Dana Reyes" --point "Dana Reyes=their move to Postgres" --due fri',
			'they decide by Friday',
		],
		[
			'touchbase debrief acme --kind conversation --tone warm --promise +1w',
			'a good talk; you said you would be in touch in a week',
		],
	],
	fields: {
		lead: leadWord,
		with: names({description: 'whom you met; commas between names'}),
		point: points,
		decide: text({value: 'TEXT', description: 'how they will decide (cps-9)'}),
		due: day('coming', {description: 'the day by which they decide or get back to you'}),
		promise: day('coming', {description: 'the day on which you said you would be in touch'}),
		tone: choice(tones, {value: 'TONE', description: 'how it felt'}),
		kind: choice(['interview', 'conversation', 'event'], {
			value: 'KIND',
			description: 'what it was (default: interview)',
		}),
		on: day('past', {description: 'the day it was (default: today)'}),
	},
	mutate: (context, input) => {
		const lead = requireLead(context, input.lead);
		const on = input.on ?? context.today;
		const met = peopleMeant(lead, [...(input.with ?? []), ...(input.point ?? []).map(({name}) => name)], true);
		const withPeople = {...lead, people: met.people};
		const told = (input.point ?? []).map(({name, point}) => ({
			name: peopleMeant(withPeople, [name], true).names[0] ?? name,
			point,
		}));
		const said: Entry[] = [
			...told.map(({name, point}): Entry => ({id: context.newId(), on, what: 'note', with: [name], note: point})),
			...(input.decide
				? [{id: context.newId(), on, what: 'note', note: `how they decide: ${input.decide}`} as const]
				: []),
			...(input.due
				? [entryOf({what: 'timeline', due: {day: input.due}, on, id: context.newId(), today: context.today})]
				: []),
			...(input.promise
				? [entryOf({what: 'promise', due: {day: input.promise}, on, id: context.newId(), today: context.today})]
				: []),
			...(input.tone ? [{id: context.newId(), on, what: 'told', key: 'reception', value: input.tone} as const] : []),
		];
		return {
			changes: changesFor({before: lead, after: withPeople}, context, {on, what: input.kind, people: met.names}, said),
			summary: `debriefed ${nameOf(lead)}`,
			subject: {id: lead.id, told},
		};
	},
	report: (context, {id, told}) => leadOutput(context, id, owedLines(requireLead(context, id), context, told)),
});

type Kind = 'interview' | 'conversation' | 'event';
type Meeting = {on: Entry['on']; what: Kind | undefined; people: string[]};

/**
 * The changes that bring in the people, the meeting's entry, and behind it the entries of what was `said` in it. An agreed
 * meeting of the day becomes one that was held; a meeting already logged for the day gets the people who are missing.
 */
const changesFor = (
	{before, after}: {before: Lead; after: Lead},
	context: VerbContext,
	{on, what, people}: Meeting,
	said: readonly Entry[],
): Change[] => {
	const made: Change[] = isDeepStrictEqual(after.people, before.people)
		? []
		: [setFact(before, 'people', after.people)];
	const logged = after.log.findLast(
		(entry): entry is EntryOf<Kind> =>
			(entry.what === 'interview' || entry.what === 'conversation' || entry.what === 'event') &&
			(entry.at ?? entry.on) === on,
	);
	const named = logged?.with ?? [];
	const all = [...named, ...people.filter(name => !named.includes(name))];
	const entries = [...said];
	if (!logged || logged.at)
		entries.unshift(
			entryOf({what: what ?? logged?.what ?? 'interview', with: all, on, id: context.newId(), today: context.today}),
		);
	else if (all.length > named.length) made.push(changeEntry(after, logged, {...logged, with: all}));
	return [...made, ...entries.map((entry, index) => addEntry(after, entry, index))];
};

/** The people you owe thanks, each with the point to mention. */
const owedLines = (lead: Lead, {today, book}: VerbContext, told: readonly Point[]): string[] => {
	const owed = historyOf(lead, today, book.profile.holidays).met.filter(({thanked}) => !thanked);
	if (owed.length === 0) return [`Noted for ${leadLabel(lead)}.`];
	return [
		`Noted for ${leadLabel(lead)}. A thank-you is owed to ${owed.map(({name}) => name ?? 'the person you met').join(', ')}.`,
		...owed.flatMap(({name}) => {
			const point = told.findLast(each => each.name === name)?.point;
			return name && point ? [`  ${name}: ${point}`] : [];
		}),
	];
};
