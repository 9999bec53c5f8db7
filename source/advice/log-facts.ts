import type {Day} from '../days/day.ts';
import type {Channel} from '../leads/lead.ts';

/** Whom to write to, and on which address and number. */
export type Addressee = {name: string; by: {email?: string; phone?: string}};

/** What the log knows besides the situation: it changes neither verdict nor day, but whom, how and by when. */
export type LogFacts = {
	to: Addressee | null;
	/** The day by which they want it: an offer, or a question with a day. */
	until: Day | null;
	/** The question that is open is an offer. */
	offer: boolean;
	/** The word that is due was asked for by them. */
	invited: boolean;
	/** The channel that was promised or asked for. */
	promisedBy: Channel | null;
	banned: readonly Channel[];
	/** The channels there are, where only a number or only an address is known; null where any may be. */
	possible: readonly Channel[] | null;
	/** The channels by which nobody was reached yesterday or today. */
	triedInVain: readonly Channel[];
	/** The last talk, in person or by phone, that is in no follow-up. */
	lastLive: Day | null;
};

export const noFacts: LogFacts = {
	to: null,
	until: null,
	offer: false,
	invited: false,
	promisedBy: null,
	banned: [],
	possible: null,
	triedInVain: [],
	lastLive: null,
};
