import {type Day, isDay} from '../days/day.ts';
import {day} from '../leads/entries/details.ts';
import type {FollowUp} from '../leads/history.ts';
import {
	type Answers,
	answerRows,
	channels,
	defaultAnswers,
	isDayKey,
	type Key,
	keys,
	kinds,
	stances,
} from '../leads/lead.ts';
import {closed, eitherOf, listOf, matching, oneOf, type Shape, type Shaped, yesNo} from '../leads/shape.ts';

const dayOr = <W extends string>(word: W): Shape<Day | W> =>
	matching(
		(value): value is Day | W => value === word || isDay(value),
		`a day like 2026-12-01 or "${word}"`,
		eitherOf(day, oneOf(word)).schema(),
	);
const dayOrNone = dayOr('none');

const days: Shape<readonly Day[]> = listOf(day);
const followUps: Shape<readonly FollowUp[]> = listOf(
	closed({on: day, by: oneOf(...channels), what: oneOf('followup', 'news', 'article')}),
);

/** Everything that a rule may look at besides the answers: the log, the lead or the settings say it, nobody is asked. */
const facts = {
	/** The day of the last meeting, where `since` is another day. */
	met: dayOrNone,
	/** A person there has answered since it began. */
	replied: yesNo,
	/** The last day on which the people you would write to are away, and the first, if that is still to come. */
	away: dayOrNone,
	awayFrom: dayOrNone,
	/** The day on which the vacancy closes. */
	closes: dayOrNone,
	/** True only on the day of a meeting, before it has taken place. */
	ahead: yesNo,
	followUps,
	/** Days that are no business days. */
	holidays: days,
	stance: oneOf(...stances),
} as const;

const answers = Object.fromEntries(
	keys.map(key => [key, isDayKey(key) ? dayOr(answerRows[key].default) : oneOf(...answerRows[key].values)]),
) as {[K in Key]: Shape<Answers[K]>}; // each by its row, as the type is

/** The shape of a situation: type, check and schema. */
export const situationShape = closed({today: day, kind: oneOf(...kinds), since: day, ...answers, ...facts});

/** Everything that a rule may look at. Every key is there; what nobody knows has its default. */
export type Situation = Readonly<Shaped<typeof situationShape>>;

/** A situation, and the keys that nobody has answered: they have their defaults. */
export type SituationWithGaps = {situation: Situation; open: readonly Key[]};

/** What counts of all that nobody has said: the answers and the facts. */
export const defaults: Omit<Situation, 'today' | 'kind' | 'since'> = {
	...defaultAnswers,
	met: 'none',
	followUps: [],
	replied: false,
	away: 'none',
	awayFrom: 'none',
	closes: 'none',
	ahead: false,
	holidays: [],
	stance: 'balanced',
};
