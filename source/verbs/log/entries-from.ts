import {echoed, inWords} from '../../days/day.ts';
import type {Moment} from '../../days/understand-day.ts';
import {historyOf} from '../../leads/history.ts';
import {type Entry, entryRow, type Lead, nameOf} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import {type EntryInput, entryOf} from '../kit/entry-of.ts';
import {peopleMeant} from '../kit/people.ts';
import type {VerbContext} from '../kit/verb.ts';

/** What a line of `log` says: what happened, and the day that was promised with it. */
export type LogInput = Omit<EntryInput, 'id' | 'today'> & {promise?: Moment | undefined};

/** What a line adds to a lead: its entries, the people as they are known by then, and who is new. Throws a Refusal. */
export function entriesFrom(
	lead: Lead,
	{promise, ...input}: LogInput,
	context: Pick<VerbContext, 'today' | 'newId' | 'book'>,
): {entries: [Entry, ...Entry[]]; people: Lead['people']; lines: string[]} {
	const meant = peopleMeant(lead, [...(input.with ?? []), ...listed(input.except)], entryRow(input.what).fromThem);
	const only = input.except === undefined ? undefined : meant.names.at(-1);
	const people = input.with && peopleMeant({...lead, people: meant.people}, input.with, false).names;
	const entries = entriesOf({...input, with: people, except: only}, promise, context);
	if (input.what === 'rescheduled') needsAgreed(lead, context);
	return {entries, people: meant.people, lines: meant.lines};
}

const listed = (one: string | undefined): string[] => (one === undefined ? [] : [one]);

/**
 * Makes the entry, and the promise that goes with it by the same channel. A promise takes its day from --due or
 * --promise.
 */
const entriesOf = (
	told: Omit<EntryInput, 'id' | 'today'>,
	promise: Moment | undefined,
	{newId, today}: Pick<VerbContext, 'today' | 'newId'>,
): [Entry, ...Entry[]] => {
	const isPromise = told.what === 'promise';
	const due = isPromise ? (told.due ?? promise) : told.due;
	const first = entryOf({...told, due, id: newId(), today});
	if (!promise || isPromise) return [first];
	const by = 'by' in first ? first.by : undefined;
	return [first, entryOf({what: 'promise', due: promise, by, with: told.with, on: told.on, id: newId(), today})];
};

const needsAgreed = (lead: Lead, {today, book}: Pick<VerbContext, 'today' | 'book'>): void => {
	const {upcoming, supposed} = historyOf(lead, today, book.profile.holidays);
	if (!upcoming && !supposed)
		throw new Refusal(`No meeting is agreed with ${nameOf(lead)}; log it with "interview --at DAY".`);
};

/** What is to be said of days that were named: a time zone that was turned, a day that is far away. */
export function remarksOn(named: readonly (Moment | undefined)[], {today}: Pick<VerbContext, 'today'>): string[] {
	return named
		.filter(moment => moment !== undefined)
		.flatMap(({day, remark}) => [
			...(remark ? [remark] : []),
			...(echoed(day, today) !== inWords(day) ? [`${echoed(day, today)}.`] : []),
		]);
}
