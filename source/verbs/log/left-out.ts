import {type AdvisedLead, adviseLead} from '../../advice/inbox.ts';
import {addDays, daysBetween} from '../../days/day.ts';
import type {Entry, Lead} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import type {VerbContext} from '../kit/verb.ts';
import {type Guess, guessesFromWords, plainGuesses, type Scene, usualGuesses} from './guesses.ts';
import {supposing} from './suppose.ts';

/**
 * A fact that was left out: a question, and the line that adds it (`DAY` and `…` stand for what is to be filled in).
 */
export type LeftOut = {ask: string; line: string};

/**
 * Finds the one fact, left out of some entries, that would change the advice most. A fact that their own words mention
 * comes first. Undefined where no fact would change the advice.
 */
export function leftOut(now: AdvisedLead, entries: readonly Entry[], context: VerbContext): LeftOut | undefined {
	const {today, book} = context;
	const {lead} = now;
	const [entry] = entries;
	if (!entry) return undefined;
	const before = {...lead, log: lead.log.filter(({id}) => !entries.some(each => each.id === id))};
	const scene: Scene = {lead, entry, before, today, holidays: book.profile.holidays ?? []};
	const weighed = (guesses: readonly Guess[]) =>
		guesses
			.map(guess => {
				const then = supposed(guess, scene, context);
				return {guess, weight: then && weightOf(now, then) + (guess.certain ? 0.1 : 0)};
			})
			.filter((each): each is {guess: Guess; weight: number} => each.weight !== undefined && each.weight > 0)
			.sort((a, b) => b.weight - a.weight)[0]?.guess;
	const guess = weighed(plainGuesses(scene)) ?? weighed(guessesFromWords(scene)) ?? weighed(usualGuesses(scene));
	return guess && {ask: guess.ask, line: lineOf(guess, lead)};
}

/** The question and its line, below what was logged. */
export function sayLeftOut({ask, line}: LeftOut): string {
	return `${ask} ${line}`;
}

const lineOf = ({line, verb, instead, tells}: Guess, {id}: Lead): string =>
	`${instead ? 'touchbase undo, then ' : ''}touchbase ${verb ?? (tells ? 'tell' : 'log')} ${id} ${line}`;

/** The advice with a guess; an unknown day counts as two weeks from now. Undefined where log would refuse the line. */
const supposed = (
	{line, verb, instead, tells}: Guess,
	{lead, before, today}: Scene,
	{book, stance}: VerbContext,
): AdvisedLead | undefined => {
	if (verb === 'snooze') return adviseLead(lead, today, book.profile, {}, stance);
	if (tells) return adviseLead(lead, today, book.profile, tells, stance);
	const filled = line.replace(/\bDAY\b/, addDays(today, 14));
	const {profile} = book;
	try {
		const then = supposing(instead ? before : lead, [filled], today, {today, profile});
		return adviseLead(then.lead, today, profile, {}, stance);
	} catch (error) {
		if (error instanceof Refusal) return undefined;
		throw error;
	}
};

/** How much two advices differ: in days, if both have one; else more than any number of days. */
const weightOf = ({advice: now}: AdvisedLead, {advice: then}: AdvisedLead): number => {
	const days = now.on && then.on ? Math.abs(daysBetween(now.on, then.on)) : now.on === then.on ? 0 : 400;
	const isOther = now.verdict !== then.verdict || now.what !== then.what;
	return days + (isOther ? 1 : 0) + (now.by !== then.by || now.until !== then.until ? 0.5 : 0);
};
