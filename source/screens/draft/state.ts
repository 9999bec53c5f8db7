import {type AdvisedLead, adviseLead} from '../../advice/inbox.ts';
import type {Lead} from '../../leads/lead.ts';
import {type Written, writeOne} from '../../verbs/kit/draft-messages.ts';
import type {VerbContext} from '../../verbs/kit/verb.ts';
import {type Message, messagesFor, recipientOf, recipients, wayOf} from '../../words/choose.ts';
import {formOf, kindsFor, occasions, type Way} from '../../words/occasion.ts';
import {remarksOn} from '../../words/remarks.ts';
import {lookedAt, type State, screenOf} from '../state.ts';
import {lookedWith} from '../wizard/state.ts';

/** A message as it is read over: which one, and what was made of it by hand. */
export type DraftView = {
	name: 'draft';
	lead: string;
	message: Message;
	/** The first line that is seen. */
	top: number;
	/** The texts that were edited, by message; the others are as they are drafted. */
	edited: Readonly<Record<string, string>>;
	/** Esc was pressed once, though a text was edited. */
	leaving?: boolean;
};

/** How a lead ends: the choice of its outcome, for one lead or for several that are marked. */
export type Closing = {name: 'closing'; lead: string; also: readonly string[]; at: number};

/** Whom to tell that a job is taken, one after the other. */
export type Courtesy = {name: 'courtesy'; at: number};

export const ways = ['email', 'phone', 'voicemail', 'letter'] as const satisfies readonly Way[];

const leadOf = (state: State, id: string): Lead => state.book.leads.find(each => each.id === id) as Lead;

/** The lead as it looks: where the wizard is open, with the answers given there so far. */
const lookedHere = (state: State, id: string): AdvisedLead => {
	const screen = screenOf(state);
	if (screen.name === 'wizard' && screen.lead === id) return lookedWith(state, screen);
	return lookedAt(state, id) as AdvisedLead;
};

/** Every message that may be chosen for a lead: first those the advice asks for, then whatever else fits. */
export const messagesOf = (state: State, id: string, looked: AdvisedLead = lookedHere(state, id)): Message[] => {
	const advised = messagesFor(looked);
	const others = kindsFor(looked.history.kind)
		.filter(kind => !occasions[kind].seldom && !advised.some(message => message.kind === kind))
		.map(kind => ({kind, to: recipientOf(looked.lead, kind, state.today), by: wayOf(kind, looked)}));
	return [...advised, ...others];
};

/** The screen of a message: the first that the advice asks for, or the one given. */
export const draftFor = (state: State, lead: string, message?: Message): DraftView => ({
	name: 'draft',
	lead,
	message: message ?? (messagesOf(state, lead)[0] as Message),
	top: 0,
	edited: {},
});

const keyOf = ({kind, to, by}: Message): string => `${kind} ${by} ${to ?? ''}`;

/** The text as it stands by now, with what the check finds. */
export const writtenIn = (state: State, view: DraftView): Written => {
	const {own, book, today, stance} = state;
	const scene: VerbContext = {book, today, stance, newId: () => '', ...(own && {own: () => own})};
	return writeOne(scene, leadOf(state, view.lead), view.message, {text: view.edited[keyOf(view.message)]});
};

/** What is to be known before the message is used. */
export const remarksIn = (state: State, view: DraftView): string[] => {
	const {kind, by} = view.message;
	return remarksOn(lookedAt(state, view.lead) as AdvisedLead, [{kind, by, form: formOf(by)}]);
};

/** True where a text was edited and has not been logged. */
export const isEdited = ({edited, message}: DraftView): boolean => edited[keyOf(message)] !== undefined;

/** The screen with its text as it came back from the editor. */
export const withEdited = (view: DraftView, text: string): DraftView => ({
	...view,
	top: 0,
	leaving: false,
	edited: {...view.edited, [keyOf(view.message)]: text},
});

const after = <T>(list: readonly T[], at: number, by: number): T | undefined =>
	list[(at + by + list.length) % list.length];

/** The screen with the next message, or the one before. */
export const nextMessage = (state: State, view: DraftView, by: number): DraftView => {
	const lead = leadOf(state, view.lead);
	const looked = adviseLead(lead, state.today, state.book.profile, {}, state.stance);
	const all = messagesOf(state, view.lead, looked);
	const exact = all.findIndex(({kind, to}) => kind === view.message.kind && to === view.message.to);
	const at = exact < 0 ? all.findIndex(({kind}) => kind === view.message.kind) : exact;
	return {...view, message: after(all, at, by) ?? view.message, top: 0};
};

/** The screen with the message in its next form. */
export const nextWay = (view: DraftView): DraftView => {
	const all: readonly Way[] = ways;
	const at = all.indexOf(view.message.by);
	return {...view, message: {...view.message, by: after(ways, at, 1) ?? 'email'}, top: 0};
};

/** Whom the message may go to. */
export const recipientsIn = (state: State, {lead, message}: DraftView): string[] =>
	recipients(leadOf(state, lead), message.kind, state.today);

/** The screen with the message to the next person. */
export const nextRecipient = (state: State, view: DraftView): DraftView => {
	const people = recipientsIn(state, view);
	const at = people.indexOf(view.message.to ?? '');
	return {...view, message: {...view.message, to: after(people, at, 1) ?? view.message.to}, top: 0};
};
