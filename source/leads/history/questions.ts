import type {Day} from '../../days/day.ts';
import type {Entry} from '../entries.ts';

/** A question, homework, references: owed to who asked, by `due` where they named a day. */
export type Question = Readonly<{
	on: Day;
	with: readonly string[];
	what: string | undefined;
	due: Day | undefined;
	/** Somebody inside asked, and it is an aside. */
	aside: boolean;
	entry: Entry;
}>;

/** The slice of questions: those that are not answered. */
export type Questions = readonly Question[];

/** An offer that is open; put off until `askAgain`. */
export type Offer = Readonly<{
	on: Day;
	due: Day | undefined;
	askAgain: Day | undefined;
	with: readonly string[];
	entry: Entry;
}>;

/** The questions of those inside: a meeting or an end of the lead settles only the others. */
export function asidesOf(questions: Questions): Questions {
	return questions.filter(({aside}) => aside);
}

/** The questions that a word to these people answers: theirs, and those of nobody in particular; to nobody in particular it answers all. */
export function answeredBy(questions: Questions, people: readonly string[]): Questions {
	return questions.filter(
		({with: askers}) => people.length === 0 || askers.length === 0 || askers.some(name => people.includes(name)),
	);
}
