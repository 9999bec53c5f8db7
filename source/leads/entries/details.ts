import {isDay} from '../../days/day.ts';
import {isTime} from '../../days/time-of-day.ts';
import {eitherOf, listOf, matching, oneOf, type Shaped, text} from '../shape.ts';
import {channels, type Kind, tones} from '../vocabulary.ts';

export const day = matching(isDay, 'a day like 2026-12-01', {type: 'string', format: 'date'});
const time = matching(isTime, 'a time of day like 10:00', {
	type: 'string',
	pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
});
const flag = oneOf(true);

/** The details that an entry may have, by their keys in the file. */
export const detailShapes = {
	/** The channel by which it went or came. */
	by: oneOf(...channels),
	/** Names of the lead's people. A meeting without names was with one person. */
	with: listOf(text),
	/** The day of an agreed meeting; the entry's `on` is the day on which it was agreed. */
	at: day,
	time,
	/** A day that somebody named: they decide or want an answer by it, or you will be in touch on it. */
	due: day,
	/** A vague day in the words that were used, `early December`; the day beside it is the one to count from. */
	said: text,
	/** They asked to hear from you if they have not written by `due`. */
	after: flag,
	tone: oneOf(...tones),
	/** They asked something; the text says what, where you noted it. */
	asks: eitherOf(text, flag),
	/** A machine wrote it. */
	auto: flag,
	/** The vacancy asks for it, and no person did. */
	posting: flag,
	/** The channel they do not want. */
	notBy: oneOf(...channels),
	/** The only person you may write to. */
	except: text,
	/** The door is open: you may come back to them. */
	keep: flag,
	/** The door is closed. */
	final: flag,
	/** You only heard it, from a listing or a friend. */
	heard: flag,
	/** The first and the last day of an absence. */
	from: day,
	until: day,
	/** What your yes still waits for. */
	awaiting: text,
	/** The news is an article, worth their time. */
	article: flag,
	/** The id of the news that it is about, and the ids of those that it tells. */
	news: text,
	tells: listOf(text),
} as const;

export type Detail = keyof typeof detailShapes;
export type Details = {[D in Detail]: Shaped<(typeof detailShapes)[D]>};

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
	/** The same as the person who logs it would say it: "I left a voicemail". */
	inYourWords: string;
	/** The sentence of the help. */
	description: string;
	/** The details that it must have, and those that it may have. */
	needs: readonly Detail[];
	takes: readonly Detail[];
	/** It comes from them, and may bring in somebody new. */
	fromThem: boolean;
	/** What stands between the label and the names: "interview with Dana", "said thank you to Dana". */
	beforeNames?: string;
	/** The kind of wait that it begins. */
	starts?: Kind;
	/** The mark on the time line; empty where it moves nothing there. */
	letter: Letter | '';
};
