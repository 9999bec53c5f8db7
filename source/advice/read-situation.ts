import {type Day, isDay} from '../days/day.ts';
import type {FollowUp} from '../leads/history.ts';
import {channels, isMeeting, type Key, keys, kinds, stances} from '../leads/lead.ts';
import {Refusal} from '../text/refusal.ts';
import {choices, defaults, noDay, type Situation, type SituationWithGaps} from './situation.ts';

type Read = (value: unknown, key: string) => unknown;

const refuse = (key: string, problem: string): never => {
	throw new Refusal(`${key}: ${problem}`);
};

/** A value in a few words, however long or deep it is. */
const shown = (value: unknown): string => {
	if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
	if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
	return String(value);
};

const day: Read = (value, key) =>
	isDay(value) ? value : refuse(key, `${shown(value)} is no day of the calendar; write it as 2026-11-02`);

const oneOf =
	(allowed: readonly unknown[]): Read =>
	(value, key) =>
		allowed.includes(value)
			? value
			: refuse(key, `${shown(value)} is none of ${allowed.map(each => JSON.stringify(each)).join(', ')}`);

const dayOr =
	(word: string): Read =>
	(value, key) =>
		value === word
			? value
			: isDay(value)
				? value
				: refuse(key, `${shown(value)} is neither "${word}" nor a day of the calendar`);

const listOf =
	(item: Read): Read =>
	(value, key) =>
		Array.isArray(value)
			? value.map((each, index) => item(each, `${key}[${index}]`))
			: refuse(key, 'a list is wanted here');

const record =
	(fields: Record<string, Read>, required: readonly string[]): Read =>
	(value, key) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value))
			return refuse(key || 'situation', 'an object is wanted here');
		const at = (name: string) => (key ? `${key}.${name}` : name);
		for (const name of Object.keys(value)) {
			if (!Object.hasOwn(fields, name))
				refuse(at(name), `this key is not known; known are ${Object.keys(fields).join(', ')}`);
		}
		const read: Record<string, unknown> = {};
		for (const [name, field] of Object.entries(fields)) {
			if (Object.hasOwn(value, name)) read[name] = field((value as Record<string, unknown>)[name], at(name));
			else if (required.includes(name)) refuse(at(name), 'this key is required');
		}
		return read;
	};

/** Reads the answer to one of the keys that only the person can know. */
const readAnswer: Record<Key, Read> = {
	toldNotTo: oneOf(choices.toldNotTo),
	asked: oneOf(choices.asked),
	thanked: dayOr(noDay.thanked),
	timeline: dayOr(noDay.timeline),
	promised: dayOr(noDay.promised),
	awaiting: dayOr(noDay.awaiting),
	news: oneOf(choices.news),
	article: oneOf(choices.article),
	reception: oneOf(choices.reception),
	insider: oneOf(choices.insider),
	contact: oneOf(choices.contact),
	field: oneOf(choices.field),
	employment: oneOf(choices.employment),
};

const yesOrNo = oneOf([false, true]);

const dayOrNone = dayOr('none');

const followUp = record({on: day, by: oneOf(channels), what: oneOf(['followup', 'news', 'article'])}, ['on', 'by']);

const situation = record(
	{
		today: day,
		kind: oneOf(kinds),
		since: day,
		...readAnswer,
		met: dayOrNone,
		followUps: listOf(followUp),
		replied: yesOrNo,
		away: dayOrNone,
		awayFrom: dayOrNone,
		closes: dayOrNone,
		ahead: yesOrNo,
		holidays: listOf(day),
		stance: oneOf(stances),
	} satisfies Record<keyof Situation, Read>,
	['today', 'kind', 'since'],
);

/**
 * Reads a situation from any JSON. A key that is left out gets its default and counts as open. Throws a {@link Refusal}
 * that names the key: `followUps[0].by`, `holidays[2]`.
 */
export function readSituation(json: unknown): SituationWithGaps {
	const given = situation(json, '') as Partial<Situation> & Pick<Situation, 'today' | 'kind' | 'since'>;
	const followUps = ((given.followUps ?? []) as FollowUp[]).map(each => ({...each, what: each.what ?? 'followup'}));
	const read: Situation = {...defaults, ...given, followUps};
	const {today, since, met, away, awayFrom} = read;
	const meeting = isMeeting(read.kind);
	if (since > today && !meeting)
		refuse('since', `${since} is after today, ${today}; only a meeting may be still to come`);
	if (read.ahead && !meeting) refuse('ahead', `only a meeting can be ahead, no ${read.kind}`);
	if (read.ahead && since < today) refuse('ahead', `since, ${since}, is past; the meeting has been`);
	if (met !== 'none') {
		if (!meeting) refuse('met', `only a meeting can have been, no ${read.kind}`);
		if (met > since) refuse('met', `${met} is after since, ${since}`);
		notAfter(met, today, 'met');
	}
	if (awayFrom !== 'none') {
		if (away === 'none') refuse('awayFrom', 'away, the last day, is wanted with it');
		if (awayFrom > away) refuse('awayFrom', `${awayFrom} is after away, ${away}`);
	}
	if (read.thanked !== 'no') notAfter(read.thanked, today, 'thanked');
	for (const [index, {on}] of read.followUps.entries()) {
		notAfter(on, today, `followUps[${index}].on`);
		if (on < since) refuse(`followUps[${index}].on`, `${on} is before since, ${since}`);
	}
	return {situation: read, open: keys.filter(key => !Object.hasOwn(given, key))};
}

const notAfter = (on: Day, today: Day, key: string) => {
	if (on > today) refuse(key, `${on} is after today, ${today}`);
};
