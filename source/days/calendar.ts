import type {Day} from './day.ts';

export const dateOrders = ['day-first', 'month-first'] as const;
/** Whether `5/12` is the fifth of December or the twelfth of May. */
export type DateOrder = (typeof dateOrders)[number];

/**
 * Everything that the reading of a day depends on: today, the order in `11/20`, the days that are no business days, and
 * the zone of your own clock (`Europe/Berlin`).
 */
export type Calendar = {
	readonly today: Day;
	readonly dates?: DateOrder | undefined;
	readonly holidays?: readonly Day[] | undefined;
	readonly zone?: string | undefined;
};

/** Which Friday a bare `fri` means: the last one (today counts), or the next one (today does not count). */
export type Sense = 'past' | 'coming';
