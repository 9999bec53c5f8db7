import type {Day} from '../../days/day.ts';
import type {Channel, Kind, Outcome} from '../vocabulary.ts';

/** Something sent or said since the clock started, and not answered. A voicemail is a follow-up by phone. */
export type FollowUp = {on: Day; by: Channel; what: 'followup' | 'news' | 'article'};

/** The slice of the wait: what is waited on, since when, and how it ended. */
export type Wait = Readonly<{
	kind: Kind;
	/** The kind before the no, or before the yes. */
	kindBefore: Kind;
	/** The day on which the clock started: of the thing that happened, or of their last answer. */
	since: Day;
	followUps: readonly FollowUp[];
	/** A person there has answered since it began. */
	replied: boolean;
	closed: Outcome | undefined;
	/** The day of the no that they said, while the door is open. */
	refusedOn: Day | undefined;
}>;

/** Something new is waited on, from that day; nobody has answered yet. */
export function waitFor(kind: Kind, on: Day): Wait {
	return {kind, kindBefore: kind, since: on, followUps: [], replied: false, closed: undefined, refusedOn: undefined};
}

/** The kind that was waited on before the lead ended, where it has ended. */
export function kindBeforeEnd({kind, kindBefore}: Wait): Kind {
	return kind === 'no' || kind === 'accepted' ? kindBefore : kind;
}

/** The last follow-up that speaks of the job. */
export function lastAsk({followUps}: Wait): FollowUp | undefined {
	return followUps.findLast(({what}) => what !== 'article');
}

/** A cold word starts nothing again: all that was sent still counts, the last ask as made on that day. */
export function countLastAskOn(wait: Wait, on: Day): Wait {
	const last = lastAsk(wait);
	return {...wait, followUps: wait.followUps.map(each => (each === last ? {...each, on} : each))};
}
