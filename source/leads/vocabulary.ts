export const kinds = [
	'application',
	'speculative',
	'request',
	'interview',
	'conversation',
	'event',
	'no',
	'accepted',
] as const;
/**
 * What you are waiting on. Interview, conversation and event are meetings: somebody gave their time. After a `no` the
 * door is open; an `accepted` offer is not firm yet.
 */
export type Kind = (typeof kinds)[number];

export const channels = ['email', 'phone', 'letter', 'in-person', 'social', 'text'] as const;
export type Channel = (typeof channels)[number];

export const tones = ['warm', 'neutral', 'cold'] as const;
export type Tone = (typeof tones)[number];

const outcomes = ['rejected', 'filled', 'accepted', 'declined', 'withdrew'] as const;
/** How a lead ended. */
export type Outcome = (typeof outcomes)[number];

export const stances = ['reserved', 'balanced', 'persistent'] as const;
/** Which articles to follow where they disagree: all of them, most of them, or the first to speak. */
export type Stance = (typeof stances)[number];

/** For so many days after a meeting or a no, thanks are a message of their own; later they go into the next one (a reading). */
export const daysForThanks = 14;

/** True for an interview, a conversation, and somebody you met at an event. */
export function isMeeting(kind: Kind): boolean {
	return kind === 'interview' || kind === 'conversation' || kind === 'event';
}
