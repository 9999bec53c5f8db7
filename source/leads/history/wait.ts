import type {Day} from '../../days/day.ts';
import type {Channel, Kind, Outcome} from '../vocabulary.ts';

/**
 * A message or call of yours since the clock started that they have not answered. A voicemail is a follow-up by phone.
 */
export type FollowUp = {on: Day; by: Channel; what: 'followup' | 'news' | 'article'};

/** The slice of the wait: what you wait on, since when, and how it ended. */
export type Wait = Readonly<{
	kind: Kind;
	/** The kind before the no, or before the yes. */
	kindBefore: Kind;
	/** The day on which the clock started: something happened, or they answered. */
	since: Day;
	followUps: readonly FollowUp[];
	/** A person there has answered since it began. */
	replied: boolean;
	closed: Outcome | undefined;
	/** The day on which they said no, while the door is open. */
	refusedOn: Day | undefined;
}>;

/** Starts a new wait on that day, before anybody has answered. */
export function waitFor(kind: Kind, on: Day): Wait {
	return {kind, kindBefore: kind, since: on, followUps: [], replied: false, closed: undefined, refusedOn: undefined};
}

/** The kind of wait before the lead ended; of one that has not ended, its kind. */
export function kindBeforeEnd({kind, kindBefore}: Wait): Kind {
	return kind === 'no' || kind === 'accepted' ? kindBefore : kind;
}

/** The last follow-up that speaks of the job. */
export function lastAsk({followUps}: Wait): FollowUp | undefined {
	return followUps.findLast(({what}) => what !== 'article');
}

/** A cold answer starts no clock: all asks still count, and the last one counts as made on the day of the answer. */
export function countLastAskOn(wait: Wait, on: Day): Wait {
	const last = lastAsk(wait);
	return {...wait, followUps: wait.followUps.map(each => (each === last ? {...each, on} : each))};
}
