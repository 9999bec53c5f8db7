import {addDays, type Day, roll} from '../days/day.ts';
import {type Answers, answerRows, isDayKey, isMeeting, type Key, keys} from '../leads/lead.ts';
import {isAhead} from './asks-and-days.ts';
import {thanksFor} from './common-ground.ts';
import {decide} from './decide.ts';
import {type Diagram, diagrams, questionsIn} from './diagram.ts';
import {sectionOf} from './inbox.ts';
import type {Verdict} from './ruling.ts';
import type {Situation, SituationWithGaps} from './situation.ts';

/** One answer, and what the advice would be with it. */
export type WhatIf = {key: Key; value: Answers[Key]; verdict: Verdict; on: Day | null};

/**
 * The answers to try for a key: all its values; for a day none, eight days ago, today and in a week, as far as they are
 * possible. It leaves out thanks before the meeting, and a day before `since`, which would have lapsed.
 */
export function answersTo(key: Key, s: Situation): readonly Answers[Key][] {
	const {values} = answerRows[key];
	if (!isDayKey(key)) return values;
	const past = [addDays(s.today, -8), s.today];
	if (key === 'thanked') {
		const met = thanksFor(s);
		return [...values, ...past.filter(day => met && day >= met)];
	}
	const days = [...past, addDays(s.today, 7)];
	return [...values, ...days.filter(day => s.since > s.today || day >= s.since)];
}

/** True where a key makes sense as a question in this situation. */
function isAsked(key: Key, s: Situation): boolean {
	switch (key) {
		case 'thanked':
			return isMeeting(s.kind) || s.kind === 'no';
		case 'awaiting':
			return s.replied || (isMeeting(s.kind) && (s.met !== 'none' || !isAhead(s)));
		case 'article':
			return s.reception === 'warm';
		case 'contact':
			return !s.replied && (s.kind === 'application' || s.kind === 'speculative' || s.kind === 'request');
		default:
			return true;
	}
}

/** The single answers that would change verdict or day, each with its advice. */
export function changesOf(s: Situation): WhatIf[] {
	return changesBy(
		keys.flatMap(key => answersTo(key, s).map((value): KeyAndValue => [key, value])),
		s,
	);
}

type KeyAndValue = [Key, Answers[Key]];

/** Keeps the answers that would change verdict or day, and whose question makes sense. */
const changesBy = (answers: readonly KeyAndValue[], s: Situation): WhatIf[] => {
	const now = decide(s).ruling;
	return answers
		.filter(([key]) => isAsked(key, s))
		.map(([key, value]) => {
			const {verdict, on} = decide({...s, [key]: value}).ruling;
			return {key, value, verdict, on};
		})
		.filter(({verdict, on}) => verdict !== now.verdict || on !== now.on);
};

/**
 * The events that would change verdict or day, the likeliest first, at most so many. Each is still to come, and each of
 * another kind; "somebody asks you to stop" comes last.
 */
export function likelyChanges(s: Situation, most = 4): WhatIf[] {
	const changes = changesBy(likely(s), s);
	const kinds = changes.filter(({key}, at) => changes.findIndex(each => each.key === key) === at);
	const [stop] = kinds.filter(({key}) => key === 'toldNotTo');
	const others = kinds.filter(each => each !== stop);
	return stop ? [...others.slice(0, most - 1), stop] : others.slice(0, most);
}

const likely = (s: Situation): KeyAndValue[] => [
	['asked', true],
	...(s.thanked === 'no' ? [['thanked', s.today] satisfies KeyAndValue] : []),
	['timeline', roll(addDays(s.today, 7), s.holidays)],
	['promised', roll(addDays(s.today, 3), s.holidays)],
	['news', true],
	['awaiting', roll(addDays(s.today, 3), s.holidays)],
	['article', true],
	['reception', 'warm'],
	['reception', 'cold'],
	['insider', true],
	['toldNotTo', 'person'],
];

/** True where an answer to the key decides whether something is due today; other answers can only move the day. */
export function decidesToday(key: Key, s: Situation): boolean {
	const now = isDueToday(s);
	return answersTo(key, s).some(value => isDueToday({...s, [key]: value}) !== now);
}

const isDueToday = (s: Situation): boolean => {
	return sectionOf(decide(s).ruling.verdict) === 'due';
};

/**
 * The open keys that can still change verdict, day or closure, whatever the other answers: those left in the reduced
 * diagram.
 */
export function unansweredOf({situation, open}: SituationWithGaps): Key[] {
	const asked = open.filter(key => isAsked(key, situation));
	const forks = questionsIn(everyWay(situation, asked));
	return asked.filter((_, place) => forks.has(place));
}

/**
 * Draws all ways from the open keys to an advice: decides, and where a rule has looked at a key without an answer, asks
 * that key and decides again after each of its answers. A key that no rule looks at is never asked.
 */
const everyWay = (s: Situation, open: readonly Key[]): Diagram => {
	const {outcome, reduced} = diagrams();
	const answers = new Map(open.map(key => [key, answersTo(key, s)]));
	const given = new Map<Key, Answers[Key]>();
	const {situation, firstUnansweredRead} = watched(s, answers, given);
	const wayOn = (): Diagram => {
		let words = '';
		const key = firstUnansweredRead(() => {
			const {ruling, closure} = decide(situation);
			words = `${ruling.verdict} ${ruling.on} ${closure}`;
		});
		if (key === undefined) return outcome(words);
		const ways = (answers.get(key) ?? []).map(answer => {
			given.set(key, answer);
			return wayOn();
		});
		given.delete(key);
		return reduced(open.indexOf(key), ways);
	};
	return wayOn();
};

/**
 * A situation with the answers in `given`, whose open keys are getters. `firstUnansweredRead` runs some work, and returns
 * the first key without an answer that the work read. To let it go on, the getter gave it the first possible answer.
 */
const watched = (
	s: Situation,
	answers: ReadonlyMap<Key, readonly Answers[Key][]>,
	given: ReadonlyMap<Key, Answers[Key]>,
) => {
	let missed: Key | undefined;
	const read = (key: Key): Answers[Key] | undefined => {
		if (given.has(key)) return given.get(key);
		missed ??= key;
		return answers.get(key)?.[0];
	};
	const getters = [...answers.keys()].map(key => [key, {get: () => read(key)}] as const);
	const situation: Situation = Object.create(s, Object.fromEntries(getters));
	const firstUnansweredRead = (work: () => void): Key | undefined => {
		missed = undefined;
		work();
		return missed;
	};
	return {situation, firstUnansweredRead};
};
