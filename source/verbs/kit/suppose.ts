import type {Calendar} from '../../days/calendar.ts';
import {type Day, latest} from '../../days/day.ts';
import {type Moment, understandMoment} from '../../days/understand-day.ts';
import {entryKinds, type Lead, rowOf} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import {type EntryInput, entryFields, entryOf} from './entry-of.ts';
import {choice, type Field, flagOf} from './field.ts';
import {castOf} from './people.ts';
import {readFields} from './read-fields.ts';

/** Something that may be logged, as `--suppose` says it. */
export type Supposed = Omit<EntryInput, 'id' | 'today'>;

/** `--suppose "followup tomorrow"`: as if that were logged too, with the flags of log. */
export const supposeField: Field<Supposed[] | undefined> = {
	kind: 'text',
	place: 'flag',
	value: 'WHAT …',
	description: 'as if that were logged too, for this call: "followup tomorrow", "reply --tone warm"',
	many: true,
	read: (typed, called, calendar) => typed.map(line => readSupposed(line, called, calendar)),
};

const readSupposed = (line: string, called: string, calendar: Calendar): Supposed => {
	const [first = '', ...words] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word = '']) => quoted ?? word);
	const what = choice(entryKinds, {description: 'what would be logged'}).read([first], called, calendar);
	if (!what) throw new Refusal(`${called}: say what would be logged, as "followup tomorrow".`);
	const raw: Record<string, string[]> = {};
	const rest: string[] = [];
	const fields: Record<string, Field<unknown>> = entryFields;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		const [key, field] = Object.entries(fields).find(([each]) => flagOf(each) === word) ?? [];
		if (!key || !field) rest.push(word);
		else if (field.kind === 'flag' || words[at + 1]?.startsWith('--') !== false) raw[key] = [];
		else raw[key] = [...(raw[key] ?? []), words[++at] ?? ''];
	}
	const {promise: _, ...told} = readFields(entryFields, raw, calendar);
	const day = rest.length > 0 ? dayIn(rest.join(' '), calendar) : undefined;
	return {...told, what, on: told.on ?? day?.day, ...(rest.length > 0 && !day && {note: rest.join(' ')})};
};

const dayIn = (words: string, calendar: Calendar): Moment | undefined => {
	try {
		return understandMoment(words, calendar, 'coming');
	} catch (error) {
		if (error instanceof Refusal) return undefined;
		throw error;
	}
};

/** The lead as if all that were logged, and the day on which it would stand so: not before any of it. */
export function supposing(lead: Lead, supposed: readonly Supposed[], asOf: Day): {lead: Lead; on: Day} {
	let then = {lead, on: asOf};
	for (const [index, told] of supposed.entries()) {
		const on = latest(then.on, told.on ?? asOf);
		const cast = castOf(then.lead, told.with ?? [], rowOf(told.what).fromThem);
		const entry = entryOf({...told, with: told.with && cast.names, id: `supposed-${index}`, today: on});
		then = {lead: {...then.lead, people: cast.people, log: [...then.lead.log, entry]}, on};
	}
	return then;
}
