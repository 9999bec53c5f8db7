import type {Day} from '../../days/day.ts';
import type {Entry} from '../entries.ts';

/**
 * Something that they asked for: an answer, homework, references. You owe it to whoever asked, by `due` where they
 * named a day.
 */
export type Question = Readonly<{
	on: Day;
	with: readonly string[];
	what: string | undefined;
	due: Day | undefined;
	/** An insider asked, and it is an aside. */
	aside: boolean;
	entry: Entry;
}>;

/** The slice of questions: those you have not answered. */
export type Questions = readonly Question[];

/** An open offer; with `askAgain` it is put off until that day. */
export type Offer = Readonly<{
	on: Day;
	due: Day | undefined;
	askAgain: Day | undefined;
	with: readonly string[];
	entry: Entry;
}>;

/** The questions of insiders: a meeting, or the end of the lead, settles only the others. */
export function asidesOf(questions: Questions): Questions {
	return questions.filter(({aside}) => aside);
}

/**
 * The questions that a message answers: those of the people it goes to, and those of nobody in particular. A message to
 * nobody in particular answers all of them.
 */
export function answeredBy(questions: Questions, people: readonly string[]): Questions {
	return questions.filter(
		({with: askers}) => people.length === 0 || askers.length === 0 || askers.some(name => people.includes(name)),
	);
}
