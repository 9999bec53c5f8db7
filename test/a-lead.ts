import {readSituation} from '../source/advice/read-situation.ts';
import type {Situation} from '../source/advice/situation.ts';
import type {Day} from '../source/days/day.ts';
import type {FollowUp} from '../source/leads/history.ts';
import type {Book, Channel, Entry, Lead, Outcome, Person, Profile, Told, Tone} from '../source/leads/lead.ts';

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
type Happened = Without<Entry, 'id' | 'on'>;

/** What the wizard was told: `{key: 'timeline', value: 'none'}`. */
type Answered = Without<Told, 'what'>;

let leadsBuilt = 0;

/**
 * A lead, told as what happened: `aLead().interviewedOn('2026-11-02', 'Dana Reyes').thankedOn('2026-11-03').build()`.
 * Each step leaves the lead before it as it was. Entries are logged in the order in which they are told.
 */
export const aLead = (organization = 'Acme') => {
	leadsBuilt++;
	return tell({id: `lead${leadsBuilt}`, organization, people: [], log: []});
};

export type ALead = ReturnType<typeof tell>;

const tell = (lead: Lead) => {
	const happened = (on: Day, entry: Happened) => {
		const logged = {id: `${lead.id}-${lead.log.length + 1}`, on, ...entry} as Entry;
		return tell({...lead, log: [...lead.log, logged]});
	};
	return {
		build: (): Lead => lead,
		with: (facts: Partial<Omit<Lead, 'log'>>) => tell({...lead, ...facts}),
		as: (role: string) => tell({...lead, role}),
		knowing: (name: string, more: Partial<Person> = {}) => tell({...lead, people: [...lead.people, {name, ...more}]}),
		appliedOn: (on: Day) => happened(on, {what: 'applied'}),
		wroteOn: (on: Day) => happened(on, {what: 'wrote'}),
		requestedOn: (on: Day) => happened(on, {what: 'requested'}),
		interviewedOn: (on: Day, ...people: string[]) => happened(on, {what: 'interview', with: people}),
		agreedOn: (on: Day, at: Day, ...people: string[]) => happened(on, {what: 'interview', at, with: people}),
		talkedOn: (on: Day, ...people: string[]) => happened(on, {what: 'conversation', with: people}),
		metOn: (on: Day, ...people: string[]) => happened(on, {what: 'event', with: people}),
		thankedOn: (on: Day, ...people: string[]) => happened(on, {what: 'thanks', by: 'email', with: people}),
		followedUpOn: (on: Day, by: Channel = 'email') => happened(on, {what: 'followup', by}),
		sentNewsOn: (on: Day, by: Channel = 'email') => happened(on, {what: 'sent-news', by}),
		sentAnArticleOn: (on: Day, by: Channel = 'email') => happened(on, {what: 'sent-article', by}),
		leftAVoicemailOn: (on: Day) => happened(on, {what: 'voicemail', by: 'phone'}),
		repliedOn: (on: Day, how: {tone?: Tone; asks?: true; note?: string} = {}) => happened(on, {what: 'reply', ...how}),
		answeredOn: (on: Day) => happened(on, {what: 'answered'}),
		namedADayOn: (on: Day, due: Day) => happened(on, {what: 'timeline', due}),
		promisedOn: (on: Day, due: Day) => happened(on, {what: 'promise', due}),
		askedToStopOn: (on: Day) => happened(on, {what: 'no-contact'}),
		postingSaysNoOn: (on: Day) => happened(on, {what: 'no-contact', posting: true}),
		foundNewsOn: (on: Day, note?: string) => happened(on, {what: 'something-new', ...(note && {note})}),
		notedOn: (on: Day, note: string) => happened(on, {what: 'note', note}),
		pointOn: (on: Day, name: string, note: string) => happened(on, {what: 'note', with: [name], note}),
		wroteToOn: (on: Day, name: string, words: string) =>
			happened(on, {what: 'followup', by: 'email', with: [name], words}),
		closedOn: (on: Day, what: Outcome) => happened(on, {what}),
		acceptedOn: (on: Day, awaiting: string) => happened(on, {what: 'accepted', awaiting}),
		reopenedOn: (on: Day) => happened(on, {what: 'reopened'}),
		toldOn: (on: Day, answer: Answered) => happened(on, {what: 'told', ...answer}),
	};
};

/** A book of some leads. */
export const aBook = (profile: Profile, ...leads: ALead[]): Book => ({
	version: 2,
	profile,
	leads: leads.map(lead => lead.build()),
});

/**
 * A situation that the program itself accepts: three days after an interview on Monday 2 November 2026, and what is
 * said otherwise. Nobody has been thanked; most tests say `thanked`.
 */
export const aSituation = (said: Partial<Situation> = {}): Situation =>
	readSituation({today: '2026-11-05', kind: 'interview', since: '2026-11-02', ...said}).situation;

export const anEmail = (on: Day): FollowUp => ({on, by: 'email', what: 'followup'});
export const aCall = (on: Day): FollowUp => ({on, by: 'phone', what: 'followup'});
export const aLetter = (on: Day): FollowUp => ({on, by: 'letter', what: 'followup'});
export const someNews = (on: Day): FollowUp => ({on, by: 'email', what: 'news'});
export const anArticle = (on: Day): FollowUp => ({on, by: 'email', what: 'article'});
