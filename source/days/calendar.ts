import type {Day} from './day.ts';

export const dateOrders = ['day-first', 'month-first'] as const;
/** Whether `5/12` is the fifth of December or the twelfth of May. */
export type DateOrder = (typeof dateOrders)[number];

/**
 * What the reading of a day goes by: today; which of `11/20` comes first; the days that are no business days; and the
 * zone of the person's own clock (`Europe/Berlin`).
 */
export type Calendar = {
	readonly today: Day;
	readonly dates?: DateOrder | undefined;
	readonly holidays?: readonly Day[] | undefined;
	readonly zone?: string | undefined;
};

/** Which Friday a bare `fri` is: the last one (today counts), or the next one (today does not). */
export type Sense = 'past' | 'coming';
