import type {Day} from '../days/day.ts';
import {isMeeting, keys} from '../leads/lead.ts';
import {isObject} from '../leads/shape.ts';
import {Refusal} from '../text/refusal.ts';
import {defaults, type Situation, type SituationWithGaps, situationShape} from './situation.ts';

/**
 * Reads a situation from any JSON. A key that is left out gets its default and counts as open. Throws a {@link Refusal}
 * that names the key: `followUps[0].by`, `holidays[2]`.
 */
export function readSituation(json: unknown): SituationWithGaps {
	if (!isObject(json)) return refuse('situation', 'must be an object');
	const given = withDefaults(json);
	if (!situationShape.isValid(given)) {
		const {path, words} = situationShape.issue(given, '');
		return refuse(path, words);
	}
	insistOnOrder(given);
	return {situation: given, open: keys.filter(key => !Object.hasOwn(json, key))};
}

const refuse = (key: string, problem: string): never => {
	throw new Refusal(`${key}: ${problem}`);
};

/** The object with a default for each missing key. A follow-up without `what` counts as one that asked how things stand. */
const withDefaults = (json: object): unknown => {
	const given = {...defaults, ...json};
	if (!Array.isArray(given.followUps)) return given;
	return {
		...given,
		followUps: given.followUps.map(each => (isObject(each) ? Object.assign({what: 'followup'}, each) : each)),
	};
};

/** Refuses days that contradict each other. */
const insistOnOrder = ({today, kind, since, met, away, awayFrom, ahead, thanked, followUps}: Situation): void => {
	const meeting = isMeeting(kind);
	if (since > today && !meeting)
		refuse('since', `${since} is after today, ${today}; only a meeting may be still to come`);
	if (ahead && !meeting) refuse('ahead', `only a meeting can be ahead, no ${kind}`);
	if (ahead && since < today) refuse('ahead', `since, ${since}, is past; the meeting has been`);
	if (met !== 'none') {
		if (!meeting) refuse('met', `only a meeting can have been, no ${kind}`);
		if (met > since) refuse('met', `${met} is after since, ${since}`);
		notAfter(met, today, 'met');
	}
	if (awayFrom !== 'none') {
		if (away === 'none') refuse('awayFrom', 'away, the last day, is wanted with it');
		if (awayFrom > away) refuse('awayFrom', `${awayFrom} is after away, ${away}`);
	}
	if (thanked !== 'no') notAfter(thanked, today, 'thanked');
	for (const [index, {on}] of followUps.entries()) {
		notAfter(on, today, `followUps[${index}].on`);
		if (on < since) refuse(`followUps[${index}].on`, `${on} is before since, ${since}`);
	}
};

const notAfter = (on: Day, today: Day, key: string) => {
	if (on > today) refuse(key, `${on} is after today, ${today}`);
};
