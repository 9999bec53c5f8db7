import {addDays, type Day} from '../days/day.ts';
import type {Channel, Entry, Lead, Outcome, Person, Told, Tone} from '../leads/lead.ts';

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;

/** Something that happened so many days before today; a negative number is still to come. */
export type Step = {ago: number; entry: (day: (ahead: number) => Day) => Without<Entry, 'id' | 'on'>};

const step = (ago: number, entry: Without<Entry, 'id' | 'on'>): Step => ({ago, entry: () => entry});

export function applied(ago: number, by?: Channel) {
	return step(ago, {what: 'applied', ...(by && {by})});
}
export function wrote(ago: number) {
	return step(ago, {what: 'wrote'});
}
export function requested(ago: number) {
	return step(ago, {what: 'requested'});
}
export function interview(ago: number, ...people: string[]) {
	return step(ago, {what: 'interview', with: people});
}
/** An interview is agreed for so many days after today. */
export function agreed(ago: number, ahead: number, ...people: string[]): Step {
	return {
		ago,
		entry: day => ({what: 'interview', at: day(ahead), with: people}),
	};
}
export function talk(ago: number, ...people: string[]) {
	return step(ago, {what: 'conversation', with: people});
}
export function met(ago: number, ...people: string[]) {
	return step(ago, {what: 'event', with: people});
}
export function thanks(ago: number, ...people: string[]) {
	return step(ago, {what: 'thanks', by: 'email', with: people});
}
export function sent(ago: number, by: Channel = 'email') {
	return step(ago, {what: 'followup', by});
}
export function voicemail(ago: number) {
	return step(ago, {what: 'voicemail', by: 'phone'});
}
export function article(ago: number, note: string) {
	return step(ago, {what: 'sent-article', by: 'email', note});
}
export function reply(ago: number, tone: Tone, note?: string) {
	return step(ago, {what: 'reply', tone, ...(note && {note})});
}
export function question(ago: number, note: string) {
	return step(ago, {what: 'reply', asks: true, note});
}
export function hush(ago: number, by: 'posting' | 'person') {
	return step(ago, {what: 'no-contact', ...(by === 'posting' && {posting: true as const})});
}
export function fresh(ago: number, note: string) {
	return step(ago, {what: 'something-new', note});
}
export function note(ago: number, text: string) {
	return step(ago, {what: 'note', note: text});
}
export function ended(ago: number, what: Outcome) {
	return step(ago, {what});
}
export function told(ago: number, answer: Without<Told, 'what'>) {
	return step(ago, {what: 'told', ...answer});
}

export function noShow(ago: number) {
	return step(ago, {what: 'no-show'});
}
export function acceptedSubjectTo(ago: number, awaiting: string) {
	return step(ago, {what: 'accepted', awaiting});
}
export function refused(ago: number, by: string, note: string) {
	return step(ago, {what: 'rejected', with: [by], note});
}
export function willDo(ago: number, by: string, note: string) {
	return step(ago, {what: 'awaiting', with: [by], note});
}

/** They made an offer, and want an answer within so many days of today. */
export function offer(ago: number, ahead: number, by: string): Step {
	return {
		ago,
		entry: day => ({what: 'offer', due: day(ahead), with: [by]}),
	};
}

/** They named a day, so many days after today. */
export function decideBy(ago: number, ahead: number): Step {
	return {
		ago,
		entry: day => ({what: 'timeline', due: day(ahead)}),
	};
}

/** You promised to be in touch, so many days after today. */
export function promise(ago: number, ahead: number): Step {
	return {
		ago,
		entry: day => ({what: 'promise', due: day(ahead)}),
	};
}

/** The wizard's result, for a day so many days after today. */
export function receipt(ago: number, ahead: number, rules: string[], answers: string[]): Step {
	return {
		ago,
		entry: day => ({what: 'receipt', verdict: 'wait', due: day(ahead), rules, answers}),
	};
}

/** A made-up lead whose days are still counted from today. */
export type Story = {
	organization: string;
	role: string;
	people?: readonly Person[];
	facts?: Partial<Pick<Lead, 'email' | 'phone' | 'url' | 'note' | 'source'>>;
	snoozed?: number;
	steps: readonly Step[];
};

const letters = 'bcdfghjkmnpqrstvwxz';

/** The short id of the lead at a place; it never changes, and no other lead has it. */
const idAt = (place: number): string =>
	[19 * 19, 19, 1].map(unit => letters[Math.floor((place * 977) / unit) % letters.length]).join('') + ((place % 8) + 2);

/** The lead of a story on a given day. */
export function leadFrom(
	{organization, role, people = [], facts, snoozed, steps}: Story,
	place: number,
	today: Day,
): Lead {
	const id = idAt(place);
	const day = (ahead: number) => addDays(today, ahead);
	return {
		id,
		organization,
		role,
		...facts,
		...(snoozed !== undefined && {snoozedUntil: day(snoozed)}),
		people: [...people],
		log: steps.map(({ago, entry}, index) => ({id: `${id}-${index + 1}`, on: day(-ago), ...entry(day)})),
	};
}
