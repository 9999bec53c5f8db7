import type {DateOrder} from '../days/calendar.ts';
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
 * What the person is waiting on. Interview, conversation and event are meetings: somebody gave their time. After a `no`
 * the door is open; what is `accepted` is not firm yet.
 */
export type Kind = (typeof kinds)[number];

export const channels = ['email', 'phone', 'letter', 'in-person', 'social', 'text'] as const;
export type Channel = (typeof channels)[number];

export const tones = ['warm', 'neutral', 'cold'] as const;
export type Tone = (typeof tones)[number];

export const outcomes = ['rejected', 'offer', 'withdrew', 'filled'] as const;
/** How a lead ended. */
export type Outcome = (typeof outcomes)[number];

export const stances = ['reserved', 'balanced', 'persistent'] as const;
/** Whom to follow where the articles disagree: all of them, most of them, or the first. */
export type Stance = (typeof stances)[number];

export type Field = 'ordinary' | 'persistent';
export type Employment = 'working' | 'between-jobs';

/** What only the person can know, in the order in which it is asked. */
export type Answers = {
	toldNotTo: 'no' | 'posting' | 'person';
	/** They asked something that is not answered; an offer is a question too. */
	asked: boolean;
	/** The day on which the thank-you went out. */
	thanked: Day | 'no';
	/** The day by which they said they would decide or be in touch. */
	timeline: Day | 'none';
	/** The day on which you said that you would be in touch, or they asked you to be. */
	promised: Day | 'none';
	/** They said they would do something: the day by which, or the day they said it. */
	awaiting: Day | 'none';
	/** There is something new to say. */
	news: boolean;
	/** There is an article worth their time. */
	article: boolean;
	/** How they take it so far. */
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

/** What touchbase was told that is no event of its own: "they named no day". */
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

/** What the wizard came to on that day: the verdict, its day, the rules it went by, and the answers it was given. */
export type Receipt = {what: 'receipt'; verdict: string; due?: Day; rules: string[]; answers: string[]};

/** Each of these sets what is waited on, and since when. */
export const starts = {
	applied: 'application',
	wrote: 'speculative',
	requested: 'request',
	interview: 'interview',
	conversation: 'conversation',
	met: 'event',
} as const satisfies Record<string, Kind>;
export type Start = keyof typeof starts;

export const followUps = ['followup', 'news', 'article', 'voicemail'] as const;
export type FollowUpWord = (typeof followUps)[number];

/**
 * One thing that happened, on the day it happened. `with` names people; where a meeting names nobody, it was one person,
 * and in a note it says whose point it was. `words` is what was sent or said, and `tells` the ids of the news in it.
 */
export type Entry = {id: string; on: Day; note?: string; words?: string} & (
	| {what: 'applied' | 'wrote' | 'requested'}
	| {what: 'interview' | 'conversation' | 'met'; with: string[]}
	| {what: 'thanks'; by: Channel; with: string[]}
	| {what: FollowUpWord; by: Channel; with?: string[]; tells?: string[]}
	| {what: 'reply'; tone?: Tone; asks?: boolean; with?: string[]}
	| {what: 'timeline'; due: Day}
	/** `at` is the time of day that was agreed, `10:00`. */
	| {what: 'promise'; due: Day; at?: string}
	| {what: 'no-contact'; by: 'posting' | 'person'}
	| {what: 'note'; with?: string[]}
	| {what: 'something-new' | 'answered' | Outcome | 'reopened'}
	| Receipt
	| Told
);

export type Person = {name: string; insider?: boolean; email?: string; phone?: string};

/** One organization and role that the person hopes for, and everything that has happened with it. */
export type Lead = {
	id: string;
	organization: string;
	role?: string;
	email?: string;
	phone?: string;
	url?: string;
	note?: string;
	/** Not in the inbox before this day; the only due day that is ever stored. */
	snoozedUntil?: Day;
	people: Person[];
	log: Entry[];
};

export const newsKinds = ['certificate', 'project', 'article', 'offer', 'other'] as const;

/** Something worth telling, kept until every lead that should know it does. */
export type News = {id: string; on: Day; kind: (typeof newsKinds)[number]; text: string};

/** What holds for all leads of one person. */
export type Profile = {
	name?: string;
	/** How the person signs. */
	email?: string;
	phone?: string;
	news?: News[];
	stance?: Stance;
	employment?: Employment;
	field?: Field;
	holidays?: Day[];
	/** Which comes first in `11/20`. */
	dates?: DateOrder;
	/** `never`: no colours, also where the terminal has them. */
	colours?: 'never';
};

/** The whole data file. */
export type Book = {version: 1; profile: Profile; leads: Lead[]};

export const emptyBook = (): Book => ({version: 1, profile: {}, leads: []});

/** An interview, an informational interview or talk, or meeting somebody at an event. */
export const isMeeting = (kind: Kind): boolean => kind === 'interview' || kind === 'conversation' || kind === 'event';

/** "Acme, Staff engineer": how a lead is called in a sentence. */
export const nameOf = (lead: Pick<Lead, 'organization' | 'role'>): string =>
	lead.role ? `${lead.organization}, ${lead.role}` : lead.organization;
