import type {Day} from '../days/day.ts';
import type {FollowUp} from '../leads/history.ts';
import {type Answers, type Key, type Kind, type Stance, tones} from '../leads/lead.ts';

/** What a log says besides the answers; nobody is ever asked for it. */
export type Facts = {
	/** The day of the last meeting, where `since` is another day. */
	met: Day | 'none';
	/** A person there has answered since it began. */
	replied: boolean;
	/** The last day on which the people you would write to are away, and the first, if that is still to come. */
	away: Day | 'none';
	awayFrom: Day | 'none';
	/** The day on which the vacancy closes. */
	closes: Day | 'none';
	/** True only on the day of a meeting, before it has taken place. */
	ahead: boolean;
	followUps: readonly FollowUp[];
	/** Days that are no business days. */
	holidays: readonly Day[];
	stance: Stance;
};

/** Everything that a rule may look at. Every key is there; what nobody knows has its default. */
export type Situation = Readonly<{today: Day; kind: Kind; since: Day} & Answers & Facts>;

/** A situation, and the keys that nobody has answered: they have their defaults. */
export type SituationWithGaps = {situation: Situation; open: readonly Key[]};

export const defaults: Answers & Facts = {
	toldNotTo: 'no',
	asked: false,
	insider: false,
	met: 'none',
	thanked: 'no',
	timeline: 'none',
	promised: 'none',
	awaiting: 'none',
	news: false,
	article: false,
	reception: 'neutral',
	contact: 'known',
	followUps: [],
	replied: false,
	away: 'none',
	awayFrom: 'none',
	closes: 'none',
	ahead: false,
	field: 'ordinary',
	employment: 'between-jobs',
	holidays: [],
	stance: 'balanced',
};

/** The possible values of each key that takes no day. */
export const choices = {
	toldNotTo: ['no', 'posting', 'person'],
	asked: [false, true],
	news: [false, true],
	article: [false, true],
	reception: tones,
	insider: [false, true],
	contact: ['known', 'none'],
	field: ['ordinary', 'persistent'],
	employment: ['working', 'between-jobs'],
} as const satisfies {[K in Key]?: readonly Answers[K][]};

/** The value that stands for "no day" in each key that takes a day. */
export const noDay = {thanked: 'no', timeline: 'none', promised: 'none', awaiting: 'none'} as const;

/** A key whose answer is a day. */
export type DayKey = keyof typeof noDay;

export function isDayKey(key: Key): key is DayKey {
	return Object.hasOwn(noDay, key);
}
