import {articles} from '../../advice/articles.ts';
import {verdictWords} from '../../advice/explain/brief.ts';
import {ruleIds} from '../../advice/rules.ts';
import {situationShape} from '../../advice/situation.ts';
import {purposes} from '../../advice/what-for.ts';
import {day} from '../../leads/entries/details.ts';
import {channels, keys, leadShape, stances} from '../../leads/lead.ts';
import {bothOf, eitherOf, filledText, listOf, mapOf, oneOf, orNull, record, text, yesNo} from '../../leads/shape.ts';

export const verdict = oneOf(...Object.keys(verdictWords));
export const rule = oneOf(...ruleIds);
/** How a lead stands in every document. */
export const ref = record({id: filledText, organization: filledText, role: orNull(text)});
export const to = orNull(record({name: orNull(text), by: mapOf(text)}));
const opinion = record({
	article: oneOf(...Object.keys(articles)),
	verdict: text,
	on: orNull(day),
	own: orNull(day),
	rule: orNull(rule),
	short: text,
	because: text,
});

/** The document of `ask`, as the contract has it. */
export const advice = record({
	today: day,
	lead: orNull(ref),
	situation: orNull(situationShape),
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
	changes: listOf(record({key: oneOf(...keys), value: eitherOf(text, yesNo), verdict, on: orNull(day)})),
	unanswered: listOf(oneOf(...keys)),
});

/** A lead as it is in the data file, with its advice. */
export const leadWithAdvice = bothOf(leadShape, record({advice}));
