import type {Day} from '../days/day.ts';
import {type Detail, type Details, day, detailShapes, type Row} from './entries/details.ts';
import {fromThem} from './entries/from-them.ts';
import {fromYou} from './entries/from-you.ts';
import {filledText, listOf, oneOf, record, type Shape, taggedBy, text, yesNo} from './shape.ts';
import {type Kind, type Told, tones} from './vocabulary.ts';

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
export const entryKinds = Object.keys(entryTable) as [What, ...What[]];

/** The row of a word. */
export function rowOf(what: What): Row {
	return entryTable[what];
}

/** The words that start a wait. */
export type Start = {[W in What]: Table[W] extends {starts: Kind} ? W : never}[What];

/** The kind of wait that each start begins. */
export const starts = Object.fromEntries(
	entryKinds.flatMap(what => {
		const {starts: kind} = rowOf(what);
		return kind ? [[what, kind]] : [];
	}),
) as Record<Start, Kind>;

type Optional<D extends Detail> = {[K in D]?: Details[K]};
type Logged = {
	[W in What]: {what: W} & Pick<Details, Table[W]['needs'][number]> & Optional<Table[W]['takes'][number]>;
}[What];

/** The result of the wizard on that day: the verdict, its day, its rules, and the answers that it was given. */
export type Receipt = {what: 'receipt'; verdict: string; due?: Day; rules: string[]; answers: string[]};

/** One thing that happened, on its day. `words` is the text that was sent or spoken, `message` the Message-ID of the mail it was. */
export type Entry = {id: string; on: Day; note?: string; words?: string; message?: string} & (Logged | Receipt | Told);

export type EntryOf<W extends Entry['what']> = Extract<Entry, {what: W}>;

const always = {id: filledText, on: day, what: text, 'note?': text, 'words?': text, 'message?': text};

const toldShapes: Record<Told['key'], Shape> = {
	toldNotTo: oneOf('no'),
	asked: yesNo,
	insider: yesNo,
	thanked: oneOf('no'),
	timeline: oneOf('none'),
	promised: oneOf('none'),
	awaiting: oneOf('none'),
	news: oneOf(false),
	article: yesNo,
	reception: oneOf(...tones),
	contact: oneOf('known', 'none'),
	field: oneOf('ordinary', 'persistent'),
};

const told = taggedBy(
	'key',
	new Map(Object.entries(toldShapes).map(([key, value]) => [key, record({...always, key: text, value})])),
);

const shapeOf = (what: What): Shape => {
	const {needs, takes} = rowOf(what);
	const keys = [
		...needs.map(key => [key, detailShapes[key]] as const),
		...takes.map(key => [`${key}?`, detailShapes[key]] as const),
	];
	return record({...always, ...Object.fromEntries(keys)});
};

/** The shape of an entry in the data file. */
export const entryShape: Shape = taggedBy(
	'what',
	new Map<string, Shape>([
		...entryKinds.map(what => [what, shapeOf(what)] as const),
		['receipt', record({...always, verdict: filledText, 'due?': day, rules: listOf(text), answers: listOf(text)})],
		['told', told],
	]),
);
