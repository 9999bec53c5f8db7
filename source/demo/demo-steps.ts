import {addDays, type Day} from '../days/day.ts';
import type {Channel, Entry, Lead, Outcome, Person, Told, Tone} from '../leads/lead.ts';

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;

/** Something that happened so many days before today; a negative number is still to come. */
export type Step = {ago: number; entry: (day: (ahead: number) => Day) => Without<Entry, 'id' | 'on'>};

const step = (ago: number, entry: Without<Entry, 'id' | 'on'>): Step => ({ago, entry: () => entry});

export const applied = (ago: number) => step(ago, {what: 'applied'});
export const wrote = (ago: number) => step(ago, {what: 'wrote'});
export const requested = (ago: number) => step(ago, {what: 'requested'});
export const interview = (ago: number, ...people: string[]) => step(ago, {what: 'interview', with: people});
/** An interview is agreed, so many days ahead of today. */
export const agreed = (ago: number, ahead: number, ...people: string[]): Step => ({
	ago,
	entry: day => ({what: 'interview', at: day(ahead), with: people}),
});
export const talk = (ago: number, ...people: string[]) => step(ago, {what: 'conversation', with: people});
export const met = (ago: number, ...people: string[]) => step(ago, {what: 'event', with: people});
export const thanks = (ago: number, ...people: string[]) => step(ago, {what: 'thanks', by: 'email', with: people});
export const sent = (ago: number, by: Channel = 'email') => step(ago, {what: 'followup', by});
export const voicemail = (ago: number) => step(ago, {what: 'voicemail', by: 'phone'});
export const article = (ago: number, note: string) => step(ago, {what: 'sent-article', by: 'email', note});
export const reply = (ago: number, tone: Tone, note?: string) => step(ago, {what: 'reply', tone, ...(note && {note})});
export const question = (ago: number, note: string) => step(ago, {what: 'reply', asks: true, note});
export const hush = (ago: number, by: 'posting' | 'person') =>
	step(ago, {what: 'no-contact', ...(by === 'posting' && {posting: true as const})});
export const fresh = (ago: number, note: string) => step(ago, {what: 'something-new', note});
export const note = (ago: number, text: string) => step(ago, {what: 'note', note: text});
export const ended = (ago: number, what: Outcome) => step(ago, {what});
export const told = (ago: number, answer: Without<Told, 'what'>) => step(ago, {what: 'told', ...answer});

export const noShow = (ago: number) => step(ago, {what: 'no-show'});
export const acceptedSubjectTo = (ago: number, awaiting: string) => step(ago, {what: 'accepted', awaiting});
export const refused = (ago: number, by: string, note: string) => step(ago, {what: 'rejected', with: [by], note});
export const willDo = (ago: number, by: string, note: string) => step(ago, {what: 'awaiting', with: [by], note});

/** They made an offer, and want an answer so many days ahead of today. */
export const offer = (ago: number, ahead: number, by: string): Step => ({
	ago,
	entry: day => ({what: 'offer', due: day(ahead), with: [by]}),
});

/** They named a day, so many days ahead of today. */
export const decideBy = (ago: number, ahead: number): Step => ({
	ago,
	entry: day => ({what: 'timeline', due: day(ahead)}),
});

/** A day was promised, so many days ahead of today. */
export const promise = (ago: number, ahead: number): Step => ({
	ago,
	entry: day => ({what: 'promise', due: day(ahead)}),
});

/** What the wizard came to, for a day so many days ahead of today. */
export const receipt = (ago: number, ahead: number, rules: string[], answers: string[]): Step => ({
	ago,
	entry: day => ({what: 'receipt', verdict: 'wait', due: day(ahead), rules, answers}),
});

/** A made-up lead, before it is known which day it is. */
export type Story = {
	organization: string;
	role: string;
	people?: readonly Person[];
	facts?: Partial<Pick<Lead, 'email' | 'phone' | 'url' | 'note'>>;
	snoozed?: number;
	steps: readonly Step[];
};

const letters = 'bcdfghjkmnpqrstvwxz';

/** The short id of the lead at a place: always the same, and never that of another one. */
const idAt = (place: number): string =>
	[19 * 19, 19, 1].map(unit => letters[Math.floor((place * 977) / unit) % letters.length]).join('') + ((place % 8) + 2);

/** The lead of a story, as it stands on a day. */
export const leadFrom = (
	{organization, role, people = [], facts, snoozed, steps}: Story,
	place: number,
	today: Day,
): Lead => {
	const id = idAt(place);
	const day = (ahead: number) => addDays(today, ahead);
	return {
		id,
		organization,
		role,
		...facts,
		...(snoozed !== undefined && {snoozedUntil: day(snoozed)}),
		people: [...people],
		log: steps.map(({ago, entry}, index) => ({id: `${id}-${index + 1}`, on: day(-ago), ...entry(day)}) as Entry),
	};
};
