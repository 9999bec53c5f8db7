import type {Day} from '../../days/day.ts';
import type {Entry} from '../entries.ts';
import type {Channel} from '../vocabulary.ts';
import type {Question, Questions} from './questions.ts';

/** The slice of limits: whom you may not write to, and by which channel. */
export type Limits = Readonly<{
	/** Somebody asked you to stop writing to these people, or to anybody. */
	stop: Readonly<{on: Day; with: readonly string[]; entry: Entry}> | undefined;
	/** The entry that says that the vacancy asks to be left alone. */
	posting: Entry | undefined;
	notBy: readonly Channel[];
	/** The only person you may write to. */
	except: string | undefined;
}>;

export const noLimits: Limits = {stop: undefined, posting: undefined, notBy: [], except: undefined};

/** Lifts a stop that came before their invitation, offer or meeting. */
export function liftStop(limits: Limits, on: Day): Limits {
	return limits.stop && limits.stop.on <= on ? {...limits, stop: undefined} : limits;
}

/**
 * The questions that stay open in spite of a stop: those of somebody else, and those asked after it. While there is
 * one, you answer it, and the stop does not count. `order` is the log as it is read.
 */
export function askedInSpite({stop}: Limits, questions: Questions, order: readonly Entry[]): Question[] {
	return questions.filter(({with: people, entry}) => {
		if (!stop) return true;
		const isSomebodyElse = stop.with.length > 0 && people.length > 0 && !people.some(name => stop.with.includes(name));
		return isSomebodyElse || order.indexOf(entry) > order.indexOf(stop.entry);
	});
}

/**
 * True for everybody but the only person you may write to, and for somebody who asked you to stop and has asked nothing
 * since (`stillAsked`).
 */
export function isOffLimits({stop, except}: Limits, stillAsked: Questions, name: string): boolean {
	if (except !== undefined && except !== name) return true;
	if (!stop?.with.includes(name)) return false;
	return !stillAsked.some(({with: people}) => people.includes(name));
}
