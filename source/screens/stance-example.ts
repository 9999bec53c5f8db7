import {advise} from '../advice/advise.ts';
import {inBrief} from '../advice/explain/brief.ts';
import {defaults, type Situation} from '../advice/situation.ts';
import {addDays, type Day, inShort, roll} from '../days/day.ts';
import {type Stance, stances} from '../leads/lead.ts';
import type {State} from './state.ts';

const interviewBefore = (today: Day): Day => roll(addDays(today, -12), []);

/** An interview some ten days ago, thanks the day after, one email today: here the three stances part. */
const exampleOn = (today: Day, stance: Stance): Situation => ({
	...defaults,
	today,
	kind: 'interview',
	since: interviewBefore(today),
	thanked: addDays(interviewBefore(today), 1),
	followUps: [{on: today, by: 'email', what: 'followup'}],
	holidays: [],
	stance,
});

/** What a stance would do in the example, as the advice has it. */
export function exampleOf(today: Day, stance: Stance): string {
	return inBrief(advise(exampleOn(today, stance)));
}

/** The example of the stances in words, and what each would do next. */
export function exampleLines({today}: Pick<State, 'today'>): string[] {
	return [exampleWords(today), ...stances.map(stance => `  ${stance}: ${exampleOf(today, stance)}`)];
}

function exampleWords(today: Day): string {
	return `An example: an interview on ${inShort(interviewBefore(today))}, thanks the day after, an email today, and no answer. What next?`;
}
