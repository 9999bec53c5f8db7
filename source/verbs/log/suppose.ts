import type {Calendar} from '../../days/calendar.ts';
import {type Day, latest} from '../../days/day.ts';
import {type Moment, understandMoment} from '../../days/understand-day.ts';
import {emptyBook, entryKinds, type Lead, type Profile} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import {calendarOf} from '../kit/calendar-of.ts';
import {entryFields} from '../kit/entry-of.ts';
import {choice, type Field, flagOf, type RawInput} from '../kit/field.ts';
import {readFields} from '../kit/read-fields.ts';
import {entriesFrom, type LogInput} from './entries-from.ts';
import {isAlias, splitLine, Understood, understand} from './understand.ts';

/** `--suppose "followup tomorrow"`: as if that were logged too, with the flags and the aliases of log. */
export const supposeField: Field<string[] | undefined> = {
	kind: 'text',
	place: 'flag',
	value: 'WHAT …',
	description: 'as if that were logged too, for this call: "followup tomorrow", "they said no"',
	many: true,
	read: typed => [...typed],
};

/**
 * The lead as if some lines were logged, and the day of the advice: `asOf`, or the latest day in the lines. Throws a
 * Refusal where `log` would.
 */
export function supposing(
	lead: Lead,
	lines: readonly string[],
	asOf: Day,
	{today, profile}: {today: Day; profile: Profile},
): {lead: Lead; on: Day} {
	const calendar = calendarOf(today, () => profile);
	let then = {lead, on: asOf};
	for (const [index, line] of lines.entries()) {
		const told = readLine(then.lead, line, calendar);
		const on = latest(then.on, told.on ?? asOf);
		let made = 0;
		const context = {
			today: on,
			book: {...emptyBook(), profile, leads: [then.lead]},
			newId: () => `supposed-${index}-${made++}`,
		};
		const {entries, people} = entriesFrom(then.lead, told, context);
		then = {lead: {...then.lead, people, log: [...then.lead.log, ...entries]}, on};
	}
	return then;
}

const called = '--suppose';

const readLine = (lead: Lead, line: string, calendar: Calendar): LogInput => {
	const {rest, flags} = splitFlags(splitLine(line));
	const [what = '', ...behind] = rest;
	// Words of the log come with a note or a day behind them: "followup tomorrow". Any other words are read as aliases.
	const day = dayIn(behind.join(' '), calendar);
	const note = day ? [] : behind;
	if (isAlias({...flags, what: [what], note})) return readAlias(lead, rest, flags, calendar);
	return {...read(what, note, flags, calendar), ...(day && {on: day.day})};
};

/** Reads words as an alias of log, perhaps with a day at their end: "they said no yesterday". */
const readAlias = (lead: Lead, words: readonly string[], flags: RawInput, calendar: Calendar): LogInput => {
	const end = dayAtTheEnd(words, calendar);
	const [what = '', ...note] = end ? words.slice(0, end.at) : words;
	const argv = understood(lead, {...flags, lead: [lead.organization], what: [what], note}, calendar.today);
	const meant = splitFlags(argv.slice(3));
	return {...read(argv[2] ?? '', meant.rest, meant.flags, calendar), ...(end && {on: end.day})};
};

const read = (what: string, note: readonly string[], flags: RawInput, calendar: Calendar): LogInput => {
	const known = choice(entryKinds, {description: 'what would be logged'}).read([what], called, calendar);
	if (!known) throw new Refusal(`${called}: say what would be logged, as "followup tomorrow".`);
	return {...readFields(entryFields, flags, calendar), what: known, ...(note.length > 0 && {note: note.join(' ')})};
};

/** The line that the aliases of log mean. Throws a Refusal where it can mean several, or nothing. */
const understood = (lead: Lead, typed: RawInput, today: Day): readonly string[] => {
	try {
		return understand(lead, typed, entryFields, today);
	} catch (error) {
		if (error instanceof Understood && error.argv) return error.argv;
		throw error;
	}
};

/** The flags among some words, and what is left. */
const splitFlags = (words: readonly string[]): {rest: string[]; flags: Record<string, string[]>} => {
	const flags: Record<string, string[]> = {};
	const rest: string[] = [];
	const fields: Record<string, Field<unknown>> = entryFields;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		const next = words[at + 1];
		const hasNoValue = next === undefined || next.startsWith('--');
		const [key, field] = Object.entries(fields).find(([each]) => flagOf(each) === word) ?? [];
		if (!key || !field) rest.push(word);
		else if (field.kind === 'flag' || hasNoValue) flags[key] = [];
		else flags[key] = [...(flags[key] ?? []), words[++at] ?? ''];
	}
	return {rest, flags};
};

const dayAtTheEnd = (words: readonly string[], calendar: Calendar): {day: Day; at: number} | undefined => {
	for (let at = 1; at < words.length; at++) {
		const moment = dayIn(words.slice(at).join(' '), calendar);
		if (moment) return {day: moment.day, at};
	}
	return undefined;
};

const dayIn = (words: string, calendar: Calendar): Moment | undefined => {
	if (!words) return undefined;
	try {
		return understandMoment(words, calendar, 'coming');
	} catch (error) {
		if (error instanceof Refusal) return undefined;
		throw error;
	}
};
