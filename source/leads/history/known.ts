import type {Answers, Key} from '../answers.ts';
import type {Entry} from '../entries.ts';

/**
 * The slice of answers: what the log says of each of the wizard's questions, and the entry that says so. An answer
 * without an entry comes from the lead's facts.
 */
export type Known = {readonly [K in Key]?: Readonly<{value: Answers[K]; from: Entry | undefined}>};

/** Removes the answers to these questions. */
export function forget(known: Known, ...keys: readonly Key[]): Known {
	const kept: {-readonly [K in Key]?: Known[K]} = {...known};
	for (const key of keys) delete kept[key];
	return kept;
}

/**
 * Removes every "no", for when the clock starts again: they may name a day, you may promise one, they may owe you
 * something.
 */
export function forgetEveryNo(known: Known): Known {
	const isNo = (key: Key) => known[key]?.value === 'none';
	const lapsed = (['timeline', 'promised', 'awaiting'] as const).filter(isNo);
	return forget(known, ...lapsed, ...(known.asked?.value === false ? (['asked'] as const) : []));
}
