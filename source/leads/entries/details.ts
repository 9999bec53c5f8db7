import {type Day, isDay} from '../../days/day.ts';
import {isTime} from '../../days/time-of-day.ts';
import {eitherOf, listOf, matching, oneOf, type Shape, text} from '../shape.ts';
import {type Channel, channels, type Kind, type Tone, tones} from '../vocabulary.ts';

/** The details that an entry may have, by their keys in the file. */
export type Details = {
	/** The channel by which it went or came. */
	by: Channel;
	/** Names of the lead's people. A meeting without names was with one person. */
	with: string[];
	/** The day of an agreed meeting; the entry's `on` is the day on which it was agreed. */
	at: Day;
	/** A time of day, `14:00`. */
	time: string;
	/** A day that somebody named: they decide or want an answer by it, or you will be in touch on it. */
	due: Day;
	/** A vague day in the words that were used, `early December`; the day beside it is the one to count from. */
	said: string;
	/** They asked to hear from you if they have not written by `due`. */
	after: true;
	tone: Tone;
	/** They asked something; the text says what, where you noted it. */
	asks: string | true;
	/** A machine wrote it. */
	auto: true;
	/** The vacancy asks for it, and no person did. */
	posting: true;
	/** The channel they do not want. */
	notBy: Channel;
	/** The only person you may write to. */
	except: string;
	/** The door is open: you may come back to them. */
	keep: true;
	/** The door is closed. */
	final: true;
	/** You only heard it, from a listing or a friend. */
	heard: true;
	/** The first and the last day of an absence. */
	from: Day;
	until: Day;
	/** What your yes still waits for. */
	awaiting: string;
	/** The news is an article, worth their time. */
	article: true;
	/** The id of the news that it is about, and the ids of those that it tells. */
	news: string;
	tells: string[];
};
export type Detail = keyof Details;

export const day = matching(isDay, 'a day like 2026-12-01', {type: 'string', format: 'date'});
const there = oneOf(true);

export const detailShapes: Record<Detail, Shape> = {
	by: oneOf(...channels),
	with: listOf(text),
	at: day,
	time: matching(isTime, 'a time of day like 10:00', {type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$'}),
	due: day,
	said: text,
	after: there,
	tone: oneOf(...tones),
	asks: eitherOf(text, there),
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

/** The groups in which the help lists the words. */
export const entryGroups = {
	began: 'How it began, or what you wait on now',
	meeting: 'What became of a meeting',
	sent: 'What you sent or said',
	heard: 'What they said',
	mine: 'What you have in hand',
	ended: 'How it ended',
} as const;

/** The marks on the time line. */
export type Letter = 'I' | 'T' | 'M' | 'C' | 'R' | 'P' | 'D' | 'A';

/** The row of one word that can be logged. */
export type Row = {
	group: keyof typeof entryGroups;
	/** The line of the history: "left a voicemail". */
	label: string;
	/** The sentence of the help. */
	description: string;
	/** The details that it must have, and those that it may have. */
	needs: readonly Detail[];
	takes: readonly Detail[];
	/** It comes from them, and may bring in somebody new. */
	fromThem: boolean;
	/** The word between label and name: "interview with Dana", "followed up to Dana". */
	people?: string;
	/** The kind of wait that it begins. */
	starts?: Kind;
	/** The mark on the time line; empty where it moves nothing there. */
	letter: Letter | '';
};
