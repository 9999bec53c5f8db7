import type {Day} from '../../days/day.ts';
import type {Entry} from '../entries.ts';
import type {Channel} from '../vocabulary.ts';
import type {Question, Questions} from './questions.ts';

/** The slice of limits: whom you may not write to, and by which channel. */
export type Limits = Readonly<{
	/** Somebody asked you to stop: these people, or nobody in particular. */
	stop: Readonly<{on: Day; with: readonly string[]; entry: Entry}> | undefined;
	/** The vacancy asks to be left alone. */
	posting: Entry | undefined;
	notBy: readonly Channel[];
	/** The only one to write to. */
	except: string | undefined;
}>;

export const noLimits: Limits = {stop: undefined, posting: undefined, notBy: [], except: undefined};

/** An invitation, an offer or a meeting of theirs lifts a stop that came before it. */
export function liftStop(limits: Limits, on: Day): Limits {
	return limits.stop && limits.stop.on <= on ? {...limits, stop: undefined} : limits;
}

/**
 * The questions that a stop leaves open: what somebody else asks, and what is asked after it. While one is open it is
 * answered, and the stop does not count. `order` is the log as it is read.
 */
export function askedInSpite({stop}: Limits, questions: Questions, order: readonly Entry[]): Question[] {
	return questions.filter(({with: people, entry}) => {
		if (!stop) return true;
		const isSomebodyElse = stop.with.length > 0 && people.length > 0 && !people.some(name => stop.with.includes(name));
		return isSomebodyElse || order.indexOf(entry) > order.indexOf(stop.entry);
	});
}

/**
 * True of whoever asked you to stop, and of everybody but the only one to write to; but who asks you something after
 * the stop is answered: `stillAsked` are the questions that it leaves open.
 */
export function isOffLimits({stop, except}: Limits, stillAsked: Questions, name: string): boolean {
	if (except !== undefined && except !== name) return true;
	if (!stop?.with.includes(name)) return false;
	return !stillAsked.some(({with: people}) => people.includes(name));
}
