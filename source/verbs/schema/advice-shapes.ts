import {articles} from '../../advice/articles.ts';
import {verdictWords} from '../../advice/explain/brief.ts';
import {ruleIds} from '../../advice/rules.ts';
import {choices, noDay} from '../../advice/situation.ts';
import {purposes} from '../../advice/what-for.ts';
import {day} from '../../leads/entries/details.ts';
import {channels, keys, kinds, stances} from '../../leads/lead.ts';
import {leadShape} from '../../leads/lead-shape.ts';
import {
	anything,
	bothOf,
	eitherOf,
	filledText,
	listOf,
	mapOf,
	oneOf,
	orNull,
	record,
	type Shape,
	text,
	yesNo,
} from '../../leads/shape.ts';

export const verdict = oneOf(...Object.keys(verdictWords));
export const rule = oneOf(...ruleIds);
const answer = (key: (typeof keys)[number]): Shape =>
	Object.hasOwn(choices, key)
		? oneOf(...choices[key as keyof typeof choices])
		: eitherOf(day, oneOf(...Object.values(noDay)));

/** How a lead stands in every document. */
export const ref = record({id: filledText, organization: filledText, role: orNull(text)});
export const to = orNull(record({name: orNull(text), by: mapOf(text)}));
const dayOrNone = eitherOf(day, oneOf('none'));

export const situation = record({
	today: day,
	kind: oneOf(...kinds),
	since: day,
	...Object.fromEntries(keys.map(key => [key, answer(key)])),
	met: dayOrNone,
	replied: yesNo,
	away: dayOrNone,
	awayFrom: dayOrNone,
	closes: dayOrNone,
	ahead: yesNo,
	followUps: listOf(anything),
	holidays: listOf(day),
	stance: oneOf(...stances),
});

const opinion = record({
	article: oneOf(...Object.keys(articles)),
	verdict: text,
	on: orNull(day),
	own: orNull(day),
	rule: orNull(rule),
	because: text,
});

/** The document of `ask`, as the contract has it. */
export const advice = record({
	today: day,
	lead: orNull(ref),
	situation: orNull(situation),
	stance: oneOf(...stances),
	verdict,
	reason: text,
	what: orNull(oneOf(...purposes)),
	owed: yesNo,
	to,
	on: orNull(day),
	until: orNull(day),
	by: orNull(oneOf(...channels)),
	rules: listOf(rule),
	closure: yesNo,
	because: text,
	panel: listOf(opinion),
	changes: listOf(record({key: oneOf(...keys), value: anything, verdict, on: orNull(day)})),
	unanswered: listOf(oneOf(...keys)),
});

/** A lead as it is in the data file, with its advice. */
export const leadWithAdvice = bothOf(leadShape, record({advice}));
