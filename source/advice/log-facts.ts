import {addBusinessDays, type Day} from '../days/day.ts';
import {type Awaiting, type History, inOrder, type OpenPromise} from '../leads/history.ts';
import type {Channel, Lead, Outcome, Person} from '../leads/lead.ts';
import type {Reason, Ruling} from './ruling.ts';
import type {Situation} from './situation.ts';

/** Whom to write to, and on which address and number. */
export type Addressee = {name: string; by: {email?: string; phone?: string}};

/**
 * What the log knows besides the situation. It changes neither verdict nor day, only whom to write to, how and by when.
 */
export type LogFacts = {
	to: Addressee | null;
	/** The day by which they want your answer: to an offer, or to a question with a day. */
	until: Day | null;
	/** The open question is an offer. */
	offer: boolean;
	/** What they asked, in their words. */
	asked: string | null;
	/** The promise that is due: why, by which channel, about what. */
	promise: Pick<OpenPromise, 'why' | 'by' | 'what' | 'said' | 'entry' | 'meeting'> | null;
	/** What they said they would do. */
	awaiting: Pick<Awaiting, 'what' | 'with' | 'entry' | 'answer'> | null;
	/** What is new, in the person's words. */
	news: string | null;
	/** How it ended, where the door is open. */
	ended: Exclude<Outcome, 'accepted'>;
	/** A meeting was agreed, its day is over, and nothing was logged of it. */
	supposed: boolean;
	/** The recruiter of the agency through whom thanks go, where the interviewer is somebody else. */
	through: string | null;
	/** The time of day of the meeting ahead. */
	meetingTime: string | null;
	banned: readonly Channel[];
	/** The channels that can reach them, if you know only a number or only an address; null for both or neither. */
	possible: readonly Channel[] | null;
	/** The channels that reached nobody yesterday or today. */
	triedInVain: readonly Channel[];
	/** Their last words, where they asked you to write less often. */
	lessOften: string | null;
	/** The last talk in person or by phone, follow-ups aside. */
	lastLive: Day | null;
};

export const noFacts: LogFacts = {
	to: null,
	until: null,
	offer: false,
	asked: null,
	promise: null,
	awaiting: null,
	news: null,
	ended: 'rejected',
	supposed: false,
	through: null,
	meetingTime: null,
	banned: [],
	possible: null,
	triedInVain: [],
	lessOften: null,
	lastLive: null,
};

/** Finds what the log knows besides the situation: whom this ruling is for, and which channels can reach them. */
export function factsOf(history: History, lead: Lead, ruling: Ruling, s: Situation): LogFacts {
	const person = ruling.on === null ? undefined : personFor(history, lead, ruling.reason);
	const {offer, question, reach} = history;
	const recruiter = ruling.reason === 'thanks' ? recruiterFor(history, lead, person?.name) : undefined;
	return {
		to: person ? addresseeOf(person, lead) : null,
		until: history.until ?? null,
		offer: offer !== undefined && question === undefined,
		asked: question?.what ?? null,
		promise: history.promise ?? null,
		awaiting: history.awaiting ?? null,
		news: history.news?.note ?? null,
		ended: endOf(lead),
		supposed: history.supposed,
		through: recruiter?.name ?? null,
		meetingTime: history.upcoming?.time ?? null,
		banned: reach.notBy,
		possible: possibleChannels(recruiter ?? person, lead),
		triedInVain: reach.tried.filter(tried => isFresh(tried.on, s)).map(({by}) => by),
		lessOften: lessOftenIn(lead),
		lastLive: history.lastLive ?? null,
	};
}

/** How the lead last ended, by its log; a lead without an end counts as rejected. */
const endOf = ({log}: Lead): LogFacts['ended'] => {
	const ends = inOrder(log).flatMap(({what}) =>
		what === 'rejected' || what === 'filled' || what === 'declined' || what === 'withdrew' ? [what] : [],
	);
	return ends.at(-1) ?? 'rejected';
};

/** Thanks for an interview through an agency name the interviewer and go through the recruiter. */
export function recruiterFor(history: History, lead: Lead, to: string | undefined): Person | undefined {
	if (history.kind !== 'interview' || lead.people.some(({name, role}) => name === to && role === 'recruiter'))
		return undefined;
	return lead.people.find(({name, role}) => role === 'recruiter' && isFree(history, name));
}

/** An attempt counts until the end of the next business day. */
const isFresh = (on: Day, {today, holidays}: Situation): boolean =>
	on <= today && today <= addBusinessDays(on, 1, holidays);

/** Whom the ruling is for: who asked, was promised, is to be thanked, is inside; else whoever is first to write to. */
export function personFor(history: History, lead: Lead, reason: Reason): Person | undefined {
	const named = (names: readonly (string | undefined)[]) =>
		names.map(name => lead.people.find(person => person.name === name)).find(person => person !== undefined);
	return (
		named(meantBy(history, lead, reason).filter(name => isFree(history, name))) ?? named(inOrderToWrite(history, lead))
	);
}

const isFree = ({reach}: History, name: string | undefined): boolean =>
	name !== undefined && !reach.offLimits.includes(name);

const meantBy = (history: History, lead: Lead, reason: Reason): readonly (string | undefined)[] => {
	switch (reason) {
		case 'question':
			return history.question ? history.question.with : (history.offer?.with ?? []);
		case 'promise due':
		case 'promise missed':
		case 'promise ahead':
			return history.promise?.with ?? [];
		case 'thanks':
		case 'thanks with news':
			return history.met.filter(({thanked}) => !thanked).map(({name}) => name);
		case 'insider':
			return lead.people.filter(({role}) => role === 'insider').map(({name}) => name);
		case 'meeting ahead':
		case 'meeting today':
		case 'confirm meeting':
			return history.upcoming?.with ?? [];
		case 'awaited':
			return history.awaiting?.with ?? [];
		default:
			return [];
	}
};

/**
 * Whom to write to first: 1. the recruiter; 2. whoever answered last; 3. whomever you wrote to last; 4. the hiring
 * manager; 5. whoever was named first.
 */
const inOrderToWrite = ({reach}: History, lead: Lead): string[] => {
	const there = reach.there.length > 0 ? reach.there : reach.possible;
	const withRole = (role: Person['role']) => lead.people.filter(person => person.role === role).map(({name}) => name);
	const order = [
		...withRole('recruiter'),
		...reach.answeredBy.toReversed(),
		...reach.wroteTo.toReversed(),
		...withRole('hiring'),
		...there,
	];
	return order.filter(name => there.includes(name));
};

/** Their words in the last answer from a person, where they ask you to write less often or to wait. */
const lessOftenIn = ({log}: Lead): string | null => {
	const last = log.findLast(entry => entry.what === 'reply' && !entry.auto);
	return last?.note && asksForPatience(last.note) ? last.note : null;
};

/** True where some words ask you to write less often, or to wait. */
export function asksForPatience(words: string): boolean {
	return /\bnot (?:so|that|too) (?:often|much)\b|\bless often\b|\b(?:be|your) patien(?:t|ce)\b|\bgive us (?:some |more )?time\b|\bbear with us\b|\bno need to (?:write|chase|ask)\b/i.test(
		words,
	);
}

/** The address and number of a person; if you know neither, those of the organization. */
const addresseeOf = (person: Person, lead: Lead): Addressee => {
	const {email, phone} = person.email || person.phone || person.role === 'insider' ? person : lead;
	return {name: person.name, by: {...(email && {email}), ...(phone && {phone})}};
};

/** The channels that can reach somebody, if you know only a number or only an address; null for both or neither. */
export function possibleChannels(person: Person | undefined, lead: Lead): readonly Channel[] | null {
	const {email, phone} = person?.email || person?.phone ? person : lead;
	if (Boolean(email) === Boolean(phone)) return null;
	return email ? ['email', 'letter', 'in-person', 'social'] : ['phone', 'text', 'letter', 'in-person', 'social'];
}
