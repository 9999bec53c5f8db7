/**
 * Which open questions can still change the advice? Together they have more than 200,000 ways to be answered, too many
 * to try each. So we draw the ways as a tree: each fork is a question, each end is an advice. A fork whose ways all
 * lead to the same end is left out, and equal parts are one object. The forks that remain are exactly the questions
 * that can change the advice. (It is a reduced ordered decision diagram.) Example: somebody who asked you to stop makes
 * the advice "stop", whatever the other answers; so the other questions stand only under "no".
 */
export type Diagram = {id: number; question: number; answers: readonly Diagram[]};

/** Makes diagrams in which equal parts are one object, so that they can be compared. */
export function diagrams() {
	const known = new Map<string, Diagram>();
	const make = (name: string, question: number, answers: readonly Diagram[]): Diagram => {
		const found = known.get(name);
		if (found) return found;
		const made = {id: known.size, question, answers};
		known.set(name, made);
		return made;
	};
	/** An end of the tree: the result after the last question. */
	const outcome = (words: string): Diagram => make(words, Number.POSITIVE_INFINITY, []);
	/**
	 * The diagram that asks a question and goes on with `ways[n]` after its answer number n. Questions stand in the order
	 * of their numbers, so that equal diagrams look equal: a question with a lower number that is found below moves up.
	 *
	 *     question 2 ── no ── question 1 ── no ── a        question 1 ── no ── question 2 ── no ── a
	 *                │                   └─ yes ─ b   =                │                  └─ yes ─ c
	 *                └─ yes ─ c                                        └─ yes ─ question 2 ── no ── b
	 *                                                                                     └─ yes ─ c
	 */
	const reduced = (question: number, ways: readonly Diagram[]): Diagram => {
		const [first] = ways;
		if (first && ways.every(way => way === first)) return first;
		const lowest = Math.min(question, ...ways.map(way => way.question));
		if (lowest === question) return make(`${question}: ${ways.map(({id}) => id).join(' ')}`, question, ways);
		const answers = ways.find(way => way.question === lowest)?.answers ?? [];
		const waysAfter = (n: number) => ways.map(way => (way.question === lowest ? (way.answers[n] ?? way) : way));
		return reduced(
			lowest,
			answers.map((_, n) => reduced(question, waysAfter(n))),
		);
	};
	return {outcome, reduced};
}

/** The numbers of the questions in a diagram. */
export function questionsIn(diagram: Diagram): Set<number> {
	const found = new Set<number>();
	const seen = new Set<Diagram>();
	const look = (each: Diagram) => {
		if (seen.has(each) || each.answers.length === 0) return;
		seen.add(each);
		found.add(each.question);
		each.answers.forEach(look);
	};
	look(diagram);
	return found;
}
