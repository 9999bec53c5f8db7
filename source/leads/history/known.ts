import type {Entry} from '../entries.ts';
import type {Answers, Key} from '../vocabulary.ts';

/**
 * The slice of answers: what the log says of each question of the wizard, and the entry that says so; without an entry
 * the facts of the lead say it.
 */
export type Known = {readonly [K in Key]?: Readonly<{value: Answers[K]; from: Entry | undefined}>};

/** Without the answers to these questions. */
export function forget(known: Known, ...keys: readonly Key[]): Known {
	const kept: {-readonly [K in Key]?: Known[K]} = {...known};
	for (const key of keys) delete kept[key];
	return kept;
}

/** A "no" holds until the clock starts again: then they may have named a day, you may have promised one, they may owe. */
export function forgetEveryNo(known: Known): Known {
	const isNo = (key: Key) => known[key]?.value === 'none';
	const lapsed = (['timeline', 'promised', 'awaiting'] as const).filter(isNo);
	return forget(known, ...lapsed, ...(known.asked?.value === false ? (['asked'] as const) : []));
}
