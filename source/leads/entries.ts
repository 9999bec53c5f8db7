import type {Day} from '../days/day.ts';
import {keysOf} from '../text/keys-of.ts';
import {answerRows, keys, type Told} from './answers.ts';
import {type Detail, type Details, day, detailShapes, type Row} from './entries/details.ts';
import {fromThem} from './entries/from-them.ts';
import {fromYou} from './entries/from-you.ts';
import {filledText, listOf, oneOf, record, type Shape, taggedBy, text} from './shape.ts';
import type {Kind} from './vocabulary.ts';

export {type Detail, entryGroups, type Letter} from './entries/details.ts';

/**
 * Everything that can be logged, one row each. Flags, form, help, history, time line, schema and README read this
 * table.
 */
const entryTable = {...fromYou, ...fromThem};

type Table = typeof entryTable;
/** A word that can be logged. */
export type What = keyof Table;

/** Every word that can be logged, in the order in which they are listed. */
export const entryKinds = keysOf(entryTable);

/** The row of a word. */
export function entryRow(what: What): Row {
	return entryTable[what];
}

/** The words that start a wait. */
export type Start = {[W in What]: Table[W] extends {starts: Kind} ? W : never}[What];

/** The kind of wait that each start begins. */
export const starts = Object.fromEntries(
	entryKinds.flatMap(what => {
		const {starts: kind} = entryRow(what);
		return kind ? [[what, kind]] : [];
	}),
) as Record<Start, Kind>; // `Start` and this list both take the rows that have `starts`

type Optional<D extends Detail> = {[K in D]?: Details[K]};
type Logged = {
	[W in What]: {what: W} & Pick<Details, Table[W]['needs'][number]> & Optional<Table[W]['takes'][number]>;
}[What];

/** The result of the wizard on that day: the verdict, its day, its rules, and the answers that it was given. */
export type Receipt = {what: 'receipt'; verdict: string; due?: Day; rules: string[]; answers: string[]};

/** One thing that happened, on its day. `words` is the text that was sent or spoken, `message` the Message-ID of the mail it was. */
export type Entry = {id: string; on: Day; note?: string; words?: string; message?: string} & (Logged | Receipt | Told);

/** The details that an entry has, as one type for all entries: every kind of entry keeps a detail under the same key. */
export function detailsOf(entry: Entry): Pick<Entry, 'id' | 'on' | 'note'> & Optional<Detail> {
	return entry;
}

export type EntryOf<W extends Entry['what']> = Extract<Entry, {what: W}>;

const always = {id: filledText, on: day, what: text, 'note?': text, 'words?': text, 'message?': text};

/** The shape of an answer in the log: a record for each question that keeps some of its answers there. */
const told = taggedBy(
	'key',
	new Map(
		keys
			.filter(key => answerRows[key].told.length > 0)
			.map(key => [key, record({...always, key: text, value: oneOf(...answerRows[key].told)})]),
	),
);

const shapeOf = (what: What): Shape => {
	const {needs, takes} = entryRow(what);
	const details = [
		...needs.map(key => [key, detailShapes[key]] as const),
		...takes.map(key => [`${key}?`, detailShapes[key]] as const),
	];
	return record({...always, ...Object.fromEntries(details)});
};

/** The shape of an entry in the data file. */
export const entryShape = taggedBy(
	'what',
	new Map<string, Shape>([
		...entryKinds.map(what => [what, shapeOf(what)] as const),
		['receipt', record({...always, verdict: filledText, 'due?': day, rules: listOf(text), answers: listOf(text)})],
		['told', told],
	]),
) as Shape<Entry>; // type and shape come from the same rows
