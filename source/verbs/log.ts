import {isDeepStrictEqual} from 'node:util';
import {sayEntry} from '../advice/explain/say-entry.ts';
import {adviseIn} from '../advice/inbox.ts';
import {echoed} from '../days/day.ts';
import {addEntry, type Change, setFact} from '../leads/change.ts';
import {historyOf} from '../leads/history.ts';
import {type Entry, entryKinds, type Lead, nameOf} from '../leads/lead.ts';
import {mayWantToKnow, notToldYet} from '../words/others-to-tell.ts';
import {entryFields} from './kit/entry-of.ts';
import {chosen, leadWord, type RawInput, text} from './kit/field.ts';
import {adviceDocument, leadRef, tellAfterChange} from './kit/lead-output.ts';
import {type CommandOutput, leadLabel, mutation, requireLead, type Verb, type VerbContext} from './kit/verb.ts';
import {whatCanBeLogged, whatWords} from './kit/what-words.ts';
import {entriesFrom, remarksOn} from './log/entries-from.ts';
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
	notes: whatCanBeLogged,
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
	mutate: (context, {lead: words, ...input}) => {
		const lead = requireLead(context, words);
		const {entries, people, lines} = entriesFrom(lead, input, context);
		const {at, due, after, from, until, promise} = input;
		return {
			changes: logged(lead, entries, people),
			summary: `logged for ${nameOf(lead)}: ${entries.map(sayEntry).join('; ')}`,
			subject: {
				id: lead.id,
				entries,
				lines: [...lines, ...remarksOn([at, due, after, from, until, promise], context)],
			},
		};
	},
	report: reportLogged,
});

/** Logs something that happened with a lead. The aliases read words that are not its own: see log/aliases.ts. */
export const log: Verb = {
	...said,
	prepare: (typed, calendar) => {
		const [lead] = typed.lead ?? [];
		if (lead === undefined || !isAlias(typed)) return said.prepare(withoutComma(typed), calendar);
		return {kind: 'query', query: context => understand(requireLead(context, lead), typed, said.fields, context.today)};
	},
};

/** A comma behind the word is no part of it: "withdrew, took another job". */
const withoutComma = ({what, ...others}: RawInput): RawInput =>
	what ? {...others, what: what.map(word => word.replace(/[,.:;]+$/, ''))} : others;

/** Adds entries to a lead's log, and the people they bring in. */
export function logged(lead: Lead, entries: readonly Entry[], people: Lead['people'] = lead.people): Change[] {
	const changed = isDeepStrictEqual(people, lead.people) ? [] : [setFact(lead, 'people', people)];
	return [...changed, ...entries.map((entry, index) => addEntry(lead, entry, index))];
}

/** The entries that a report tells of. */
export type Logged = {id: string; entries: readonly Entry[]; lines: readonly string[]};

/** Reports what was logged, what else you should know, and the new advice. */
export function reportLogged(after: VerbContext, {id, entries, lines}: Logged): CommandOutput {
	const lead = requireLead(after, id);
	const advised = adviseIn(after.book, lead, after.today, after.stance);
	const owed = stillOwed(lead, after);
	const asked = leftOut(advised, entries, after);
	const told = othersToTell(lead, entries, after);
	return {
		get json() {
			return {entry: entries[0], entries, lead: leadRef(lead), advice: adviceDocument(advised), leftOut: asked ?? null};
		},
		lines: [
			...entries.map(entry => `${leadLabel(lead)}  ${echoed(entry.on, after.today)}: ${sayEntry(entry)}`),
			...lines,
			...(owed ? [owed] : []),
			...tellAfterChange(after, advised.advice),
			...told,
			...(asked ? [sayLeftOut(asked)] : []),
		],
		...(asked && {asks: asked.ask}),
	};
}

/** Who else should hear of it: of an offer your other interviews (`koblyk-4`), of a yes that is firm all others. */
const othersToTell = (lead: Lead, entries: readonly Entry[], {book, today}: VerbContext): string[] => {
	const isEnd = entries.some(({what}) => what === 'accepted' || what === 'received');
	const told = entries.some(({what}) => what === 'offer') ? mayWantToKnow(book.leads, today)(lead) : undefined;
	const owed = isEnd ? notToldYet(book.leads, today) : undefined;
	return [told, owed].filter(line => line !== undefined);
};

/** Names the people you have not thanked, once you have thanked others. */
const stillOwed = (lead: Lead, {today, book}: VerbContext): string | undefined => {
	const {met} = historyOf(lead, today, book.profile.holidays);
	const owed = met.filter(({thanked}) => !thanked);
	if (owed.length === 0 || owed.length === met.length) return undefined;
	return `Still to be thanked: ${owed.map(({name}) => name ?? 'one more person').join(', ')}.`;
};
