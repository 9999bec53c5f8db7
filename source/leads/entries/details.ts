import {type Day, isDay} from '../../days/day.ts';
import {isTime} from '../../days/time-of-day.ts';
import {listOf, matching, oneOf, type Shape, text} from '../shape.ts';
import {type Channel, channels, type Kind, type Tone, tones} from '../vocabulary.ts';

/** What may go with an entry, by the key under which it is kept. */
export type Details = {
	/** How it went or came. */
	by: Channel;
	/** Names of people of the lead. A meeting that names nobody was with one person. */
	with: string[];
	/** The day of a meeting that is agreed; such an entry's `on` is the day it was agreed. */
	at: Day;
	/** A time of day, `14:00`. */
	time: string;
	/** A day that was named: by which they decide or want an answer, or on which you will be in touch. */
	due: Day;
	/** A vague day as it was said, `early December`; the day beside it is the one to count from. */
	said: string;
	/** They asked to hear from you if they have not written by `due`. */
	after: true;
	tone: Tone;
	/** They asked something: what, where it was said. */
	asks: string | true;
	/** A machine wrote it. */
	auto: true;
	/** The vacancy asks for it. */
	posting: true;
	/** The channel they do not want. */
	notBy: Channel;
	/** The only one to write to. */
	except: string;
	/** The door is open. */
	keep: true;
	/** It is not. */
	final: true;
	/** Only heard, from a listing or a friend. */
	heard: true;
	/** The first and the last day of an absence. */
	from: Day;
	until: Day;
	/** What a yes still waits for. */
	awaiting: string;
	/** What is new is an article, worth their time. */
	article: true;
	/** The id of the news that it is about, and the ids of those that it tells. */
	news: string;
	tells: string[];
};
export type Detail = keyof Details;

export const day = matching(isDay, 'a day like 2026-12-01');
const there = oneOf(true);

export const detailShapes: Record<Detail, Shape> = {
	by: oneOf(...channels),
	with: listOf(text),
	at: day,
	time: matching(isTime, 'a time of day like 10:00'),
	due: day,
	said: text,
	after: there,
	tone: oneOf(...tones),
	asks: {
		isValid: value => value === true || typeof value === 'string',
		flaw: (_, path) => ({path, words: 'must be true, or what they asked'}),
	},
	auto: there,
	posting: there,
	notBy: oneOf(...channels),
	except: text,
	keep: there,
	final: there,
	heard: there,
	from: day,
	until: day,
	awaiting: text,
	article: there,
	news: text,
	tells: listOf(text),
};

/** The groups in which what can be logged is listed. */
export const entryGroups = {
	began: 'How it began, or what you wait on now',
	meeting: 'What became of a meeting',
	sent: 'What you sent or said',
	heard: 'What they said',
	mine: 'What you have in hand',
	ended: 'How it ended',
} as const;

/** The marks of the time line. */
export type Letter = 'I' | 'T' | 'M' | 'C' | 'R' | 'P' | 'D' | 'A';

/** One thing that can be logged. */
export type Row = {
	group: keyof typeof entryGroups;
	/** What happened, as a line of the history has it. */
	label: string;
	/** What it is for, in a sentence of the help. */
	description: string;
	/** What must be kept with it, and what may be. */
	needs: readonly Detail[];
	takes: readonly Detail[];
	/** It comes from them, and may bring in somebody new. */
	fromThem: boolean;
	/** Between the label and a name: "interview with Dana", "followed up to Dana". */
	people?: string;
	/** What it sets as the thing that is waited on. */
	starts?: Kind;
	/** Its mark on the time line; none for what moves nothing there. */
	letter: Letter | '';
};
