/**
 * A decision diagram: what comes out for each way the questions are answered. The same diagram is the same object, its
 * questions come in the order of their numbers, and none is in it whose answer makes no difference.
 */
export type Diagram = {id: number; question: number; answers: readonly Diagram[]};

/** Makes diagrams that may be compared with each other. */
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
	/** The diagram that asks a question first and goes on with `ways[n]` after its answer number n. */
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
export function tests(diagram: Diagram): Set<number> {
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
