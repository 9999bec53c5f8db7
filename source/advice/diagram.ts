/**
 * Which open questions can still change the advice? All thirteen together have more than 200,000 ways to be answered, too
 * many to try one by one. So the ways are drawn as a tree: each fork is a question, each end is an advice. A fork whose
 * ways are all the same is left out, and parts that are alike are kept once, so that "the same" is "the same object". The
 * forks that are left are exactly the questions that can change the advice. (Known as a reduced ordered decision diagram.)
 *
 * Example: with "asked to stop" the advice is to stop, whatever the other answers; they stand only under "no".
 */
export type Diagram = {id: number; question: number; answers: readonly Diagram[]};

/** Makes diagrams that may be compared with each other: those that are alike are one object. */
export function diagrams() {
	const known = new Map<string, Diagram>();
	const make = (name: string, question: number, answers: readonly Diagram[]): Diagram => {
		const found = known.get(name);
		if (found) return found;
		const made = {id: known.size, question, answers};
		known.set(name, made);
		return made;
	};
	/** What comes out in the end, after the last question. */
	const outcome = (words: string): Diagram => make(words, Number.POSITIVE_INFINITY, []);
	/**
	 * The diagram that asks a question and goes on with `ways[n]` after its answer number n. Where one of the ways asks a
	 * question with a lower number, that one is asked first: in one order, equal diagrams look equal.
	 */
	const reduced = (question: number, ways: readonly Diagram[]): Diagram => {
		const [first] = ways;
		if (first && ways.every(way => way === first)) return first;
		const top = Math.min(question, ...ways.map(way => way.question));
		if (top === question) return make(`${question}: ${ways.map(({id}) => id).join(' ')}`, question, ways);
		const answers = ways.find(way => way.question === top)?.answers ?? [];
		const after = (n: number) => ways.map(way => (way.question === top ? (way.answers[n] ?? way) : way));
		return reduced(
			top,
			answers.map((_, n) => reduced(question, after(n))),
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
