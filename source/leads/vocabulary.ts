import type {Day} from '../days/day.ts';

export const kinds = [
	'application',
	'speculative',
	'request',
	'interview',
	'conversation',
	'event',
	'no',
	'accepted',
] as const;
/**
 * What you are waiting on. Interview, conversation and event are meetings: somebody gave their time. After a `no` the
 * door is open; an `accepted` offer is not firm yet.
 */
export type Kind = (typeof kinds)[number];

export const channels = ['email', 'phone', 'letter', 'in-person', 'social', 'text'] as const;
export type Channel = (typeof channels)[number];

export const tones = ['warm', 'neutral', 'cold'] as const;
export type Tone = (typeof tones)[number];

const outcomes = ['rejected', 'filled', 'accepted', 'declined', 'withdrew'] as const;
/** How a lead ended. */
export type Outcome = (typeof outcomes)[number];

export const stances = ['reserved', 'balanced', 'persistent'] as const;
/** Which articles to follow where they disagree: all of them, most of them, or the first to speak. */
export type Stance = (typeof stances)[number];

export type Field = 'ordinary' | 'persistent';
export type Employment = 'working' | 'between-jobs';

/** The questions that only you can answer, in the order in which they are asked. */
export type Answers = {
	toldNotTo: 'no' | 'posting' | 'person';
	/** They asked something, and you have not answered. An offer is a question too. */
	asked: boolean;
	/** The day on which the thank-you went out. */
	thanked: Day | 'no';
	/** The day by which they said they would decide or be in touch. */
	timeline: Day | 'none';
	/** The day on which you said that you would be in touch, or they asked you to be. */
	promised: Day | 'none';
	/** They said they would do something: the day by which, else the day on which they said it. */
	awaiting: Day | 'none';
	/** There is something new to say. */
	news: boolean;
	/** There is an article worth their time. */
	article: boolean;
	/** How they have taken your messages so far. */
	reception: Tone;
	/** You know somebody else inside. */
	insider: boolean;
	/** `none`: there is no way in. */
	contact: 'known' | 'none';
	field: Field;
	employment: Employment;
};
export type Key = keyof Answers;
export const keys = [
	'toldNotTo',
	'asked',
	'thanked',
	'timeline',
	'promised',
	'awaiting',
	'news',
	'article',
	'reception',
	'insider',
	'contact',
	'field',
	'employment',
] as const satisfies readonly Key[];

/** An answer that touchbase was told and that is no event: "they named no day". */
export type Told = {what: 'told'} & (
	| {key: 'toldNotTo'; value: 'no'}
	| {key: 'asked'; value: boolean}
	| {key: 'insider'; value: boolean}
	| {key: 'thanked'; value: 'no'}
	| {key: 'timeline'; value: 'none'}
	| {key: 'promised'; value: 'none'}
	| {key: 'awaiting'; value: 'none'}
	| {key: 'news'; value: false}
	| {key: 'article'; value: boolean}
	| {key: 'contact'; value: 'known' | 'none'}
	| {key: 'reception'; value: Tone}
	| {key: 'field'; value: Field}
);

/** Two weeks after a meeting, or a no, the thanks go into the next message (a reading). */
export const thanksLast = 14;

/** True for an interview, a conversation, and somebody you met at an event. */
export function isMeeting(kind: Kind): boolean {
	return kind === 'interview' || kind === 'conversation' || kind === 'event';
}
