/**
 * A function that remembers its last result for each first key, and works anew only where another key has changed: a
 * key press and its frame ask for the same thing several times, and moving a cursor changes none of it. It forgets
 * together with the first key, which is an object.
 */
export function remembered<Given extends readonly unknown[], Result>(
	keysOf: (...given: Given) => readonly [WeakKey, ...unknown[]],
	work: (...given: Given) => Result,
): (...given: Given) => Result {
	const last = new WeakMap<WeakKey, {others: readonly unknown[]; result: Result}>();
	return (...given) => {
		const [key, ...others] = keysOf(...given);
		const found = last.get(key);
		if (found?.others.every((other, index) => other === others[index])) return found.result;
		const result = work(...given);
		last.set(key, {others, result});
		return result;
	};
}
