import type {Leaf} from '../../advice/book/tree.ts';
import {authorOf, type RuleId, rules} from '../../advice/rules.ts';

/** Finds an example of a leaf, by the kind of lead and the leaf's key. */
export type Examples = (kind: string, key: string) => string | undefined;

/** What stands at the end of a branch: what to do, each rule with who says it and our reading, and an example. */
export type LeafLines = {
	says: string;
	rules: {rule: RuleId; says: string; author: string; reading: string | undefined}[];
	example: string | undefined;
};

export function leafLines({key, says, rules: named}: Leaf, kind: string, examples: Examples): LeafLines {
	return {
		says,
		rules: named.map(rule => ({rule, says: rules[rule].says, author: authorOf(rule), reading: rules[rule].reading})),
		example: examples(kind, key),
	};
}

/** A story that was told to the program, what a reader would advise, what the program says, and where it is wrong. */
export type ToldStory = {tale: string; reader: string; program: string; wrong: string | undefined};

/** What is said before the trees. */
export const preface: readonly string[] = [
	'For each kind of lead: what comes before the five articles, what each of them says, and what a stance makes of it. The trees are drawn by asking the rules themselves about every case, so they say what the program does.',
	'No day is earlier than today, than three days after your last message, or than the day after the one they named; a day on a weekend or holiday moves to the next working day, and one on which they are away to the day they are back.',
	'The examples are leads of the made-up search (touchbase --demo).',
];
