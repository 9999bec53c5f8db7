import {addDays, type Day} from '../days/day.ts';
import type {FollowUp, History} from '../leads/history.ts';
import {type Answers, isMeeting, type Key, type Kind, keys, type Profile, type Stance, tones} from '../leads/lead.ts';

/** All that a rule may look at. Every key is there; what nobody knows stands at its default. */
export type Situation = Readonly<
	{
		today: Day;
		kind: Kind;
		since: Day;
		followUps: readonly FollowUp[];
		holidays: readonly Day[];
		stance: Stance;
	} & Answers
>;

/** A situation, and which of its keys nobody has answered yet: those stand at their defaults. */
export type SituationWithGaps = {situation: Situation; open: readonly Key[]};

export const defaults: Answers = {
	toldNotTo: 'no',
	asked: false,
	insider: false,
	thanked: 'no',
	timeline: 'none',
	promised: 'none',
	news: false,
	reception: 'neutral',
	field: 'ordinary',
	employment: 'between-jobs',
};

/** The values a key may take, for those that are no day. */
export const choices = {
	toldNotTo: ['no', 'posting', 'person'],
	asked: [false, true],
	insider: [false, true],
	news: [false, true],
	reception: tones,
	field: ['ordinary', 'persistent'],
	employment: ['working', 'between-jobs'],
} as const satisfies {[K in Key]?: readonly Answers[K][]};

/** What stands for "no day" in a key that takes a day. */
export const noDay = {thanked: 'no', timeline: 'none', promised: 'none'} as const;

/**
 * The situation of a lead, from what its log adds up to, the profile, and `answers` given besides (these win).
 * Where the next meeting is agreed, it is waited for; a thank-you owed for the last one comes first.
 */
export const situationOf = (
	history: History,
	today: Day,
	profile: Profile,
	answers: Partial<Answers> = {},
	stance?: Stance,
): SituationWithGaps => {
	const next = owesThanks(history, today) ? undefined : history.upcoming;
	const situation = {
		today,
		...defaults,
		kind: next ? next.kind : history.kind,
		since: next ? next.on : history.since,
		followUps: next ? [] : history.followUps,
		holidays: profile.holidays ?? none,
		stance: stance ?? profile.stance ?? 'balanced',
	};
	const open: Key[] = [];
	for (const key of keys) {
		const logged = key === 'thanked' && next ? undefined : history.known[key]?.value;
		const value = answers[key] ?? logged ?? (key === 'field' || key === 'employment' ? profile[key] : undefined);
		if (value === undefined) open.push(key);
		else (situation as Record<Key, unknown>)[key] = value;
	}
	return {situation, open};
};

const none: readonly Day[] = [];

/** Two weeks after a meeting the thanks go into the next message (a reading, see common-ground.ts). */
export const thanksLast = 14;

const owesThanks = (history: History, today: Day): boolean =>
	isMeeting(history.kind) &&
	history.met.some(({thanked}) => !thanked) &&
	history.followUps.length === 0 &&
	today <= addDays(history.since, thanksLast);
