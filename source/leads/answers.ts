import type {Sense} from '../days/calendar.ts';
import type {Day} from '../days/day.ts';
import {keysOf} from '../text/keys-of.ts';
import {tones} from './vocabulary.ts';

/** The row of a question that only you can answer. */
type Row = {
	/** The words that it may be answered with; with `day`, a past or a coming day is an answer too. */
	values: readonly (string | boolean)[];
	day?: Sense;
	/** The answer that counts while nobody has given one. */
	default: string | boolean;
	/** "No to all" gives the default. */
	no: boolean;
	/** The answers that are logged as `told`. Every other one is logged as an event (`thanks`), or is a setting. */
	told: readonly (string | boolean)[];
};

/** The questions that only you can answer, one row each, in the order in which they are asked. */
const rows = {
	/** They do not want to be written to. */
	toldNotTo: {values: ['no', 'posting', 'person'], default: 'no', no: true, told: ['no']},
	/** They asked something, and you have not answered. An offer is a question too. */
	asked: {values: [false, true], default: false, no: true, told: [false, true]},
	/** The day on which the thank-you went out. */
	thanked: {values: ['no'], day: 'past', default: 'no', no: true, told: ['no']},
	/** The day by which they said they would decide or be in touch. */
	timeline: {values: ['none'], day: 'coming', default: 'none', no: true, told: ['none']},
	/** The day on which you said that you would be in touch, or they asked you to be. */
	promised: {values: ['none'], day: 'coming', default: 'none', no: true, told: ['none']},
	/** The day by which they said they would do something; without one, the day on which they said it. */
	awaiting: {values: ['none'], day: 'coming', default: 'none', no: true, told: ['none']},
	/** There is something new to say. */
	news: {values: [false, true], default: false, no: true, told: [false]},
	/** There is an article worth their time. */
	article: {values: [false, true], default: false, no: true, told: [false, true]},
	/** How they have taken your messages so far. */
	reception: {values: tones, default: 'neutral', no: false, told: tones},
	/** You know somebody else inside. */
	insider: {values: [false, true], default: false, no: true, told: [false, true]},
	/** `none`: there is no way in. */
	contact: {values: ['known', 'none'], default: 'known', no: false, told: ['known', 'none']},
	/** `persistent`: a field in which chasing is part of the job. */
	field: {values: ['ordinary', 'persistent'], default: 'ordinary', no: true, told: ['ordinary', 'persistent']},
	/** Whether you have a job holds for all leads. */
	employment: {values: ['between-jobs', 'working'], default: 'between-jobs', no: false, told: []},
} as const satisfies Record<string, Row>;

type Rows = typeof rows;
export type Key = keyof Rows;

/** The row of each question. */
export const answerRows: {readonly [K in Key]: Row & Rows[K]} = rows;

/** The questions, in the order in which they are asked. */
export const keys = keysOf(rows);

/** A question whose answer may be a day. */
export type DayKey = {[K in Key]: Rows[K] extends {day: Sense} ? K : never}[Key];

export function isDayKey(key: Key): key is DayKey {
	return answerRows[key].day !== undefined;
}

/** What each question may be answered with. */
export type Answers = {[K in Key]: Rows[K]['values'][number] | (K extends DayKey ? Day : never)};

/** What counts while nobody has said anything. */
export const defaultAnswers = Object.fromEntries(keys.map(key => [key, answerRows[key].default])) as Answers; // `Rows` holds it: each default is one of its values

type Each<K extends Key, V> = V extends unknown ? {key: K; value: V} : never;
/** One answer: the question, and what was answered. */
export type Answer = {[K in Key]: Each<K, Answers[K]>}[Key];

/** The answers that were given, in the order of the questions. */
export function answersIn(given: Partial<Answers>): Answer[] {
	// Key and value come from one object, and so belong together.
	return keys.flatMap(key => (given[key] === undefined ? [] : [{key, value: given[key]} as Answer]));
}

/** An answer that touchbase was told and that is no event: "they named no day". */
export type Told = {what: 'told'} & {[K in Key]: Each<K, Rows[K]['told'][number]>}[Key];
