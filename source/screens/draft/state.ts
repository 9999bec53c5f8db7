import {type AdvisedLead, adviseLead} from '../../advice/inbox.ts';
import {type Written, writeOne} from '../../verbs/draft/draft-messages.ts';
import type {VerbContext} from '../../verbs/kit/verb.ts';
import {draftKindRows, kindsFor, mediumOf, type Way} from '../../words/draft-kinds.ts';
import {addressedTo, type Message, messagesFor, recipients, wayOf} from '../../words/messages.ts';
import {remarksOn} from '../../words/remarks.ts';
import {warningsOn} from '../../words/same-person.ts';
import type {Screen} from '../screen.ts';
import {advisedIn, leadIn, leadOf, messageKey, type State, screenOf, withProblem, withScreen} from '../state.ts';
import {advisedWith} from '../wizard/state.ts';

type DraftView = Screen<'draft'>;

const ways: readonly Way[] = ['email', 'phone', 'voicemail', 'letter'];

const advisedToday = (state: State, id: string): AdvisedLead =>
	advisedIn(state, id) ?? adviseLead(leadOf(state, id), state.today, state.book.profile, {}, state.stance);

/** The lead as it looks: where the wizard is open, with the answers given there so far. */
function advisedHere(state: State, id: string): AdvisedLead {
	const screen = screenOf(state);
	return screen.name === 'wizard' && screen.lead === id ? advisedWith(state, screen) : advisedToday(state, id);
}

/** Every message that may be chosen for a lead: first those the advice asks for, then whatever else fits. */
export function messagesOf(advised: AdvisedLead): Message[] {
	const asked = messagesFor(advised);
	const others = kindsFor(advised.history.kind)
		.filter(kind => !draftKindRows[kind].seldom && !asked.some(message => message.kind === kind))
		.map(kind => {
			const to = addressedTo(advised, kind);
			return {kind, to, by: wayOf(kind, advised, to)};
		});
	return [...asked, ...others];
}

export function draftFor(lead: string, message: Message): DraftView {
	return {name: 'draft', lead, message, top: 0, edited: {}, filling: undefined, warned: false, picking: undefined};
}

/** The first message that the advice asks for on top; what is wrong with the person's own templates is said. */
export function openDraft(state: State, id: string | undefined): State {
	if (id === undefined || !leadIn(state, id)) return state;
	const [first] = messagesOf(advisedHere(state, id));
	if (!first) return withProblem(state, 'No message fits this lead.');
	const [problem] = state.own?.problems ?? [];
	const kept = keptTexts(state, id);
	const opened = withScreen(state, {...draftFor(id, first), edited: kept});
	if (problem) return withProblem(opened, problem);
	if (kept[keyOf(first)] === undefined) return opened;
	return {...opened, message: {text: 'Your words are kept from before. ctrl-x clears them.', tone: 'done'}};
}

const keyOf = ({kind, to, by}: Message): string => `${kind} ${by} ${to ?? ''}`;

/** The texts of a lead's messages that were edited and left. */
function keptTexts({unsaved}: State, lead: string): DraftView['edited'] {
	return unsaved[messageKey(lead)] ?? {};
}

/** The state that keeps the edited texts of a lead's messages in place of those it kept before. */
export function withTextsKept(state: State, {lead, edited}: Pick<DraftView, 'lead' | 'edited'>): State {
	const {[messageKey(lead)]: _, ...others} = state.unsaved;
	const isNone = Object.keys(edited).length === 0;
	return {...state, unsaved: isNone ? others : {...others, [messageKey(lead)]: edited}};
}

/** The screen with its message as it is drafted, or as it was logged: nothing edited. */
export function withoutEdit(view: DraftView): DraftView {
	const {[keyOf(view.message)]: _, ...others} = view.edited;
	return {...view, top: 0, filling: undefined, edited: others};
}

/** The gap that is filled in now: the first that is left. */
export function gapIn(state: State, view: DraftView): string | undefined {
	return writtenIn(state, view).gaps[0];
}

/** The screen with what was typed put into the gap, wherever it stands; the next one is asked for. */
export function withGapFilled(state: State, view: DraftView): DraftView {
	const gap = gapIn(state, view);
	const typed = view.filling?.trim();
	if (!gap || !typed) return {...view, filling: undefined};
	const {text} = writtenIn(state, view);
	const filled = withEdited(
		view,
		text.replaceAll(`[${gap}]`, () => typed),
	);
	return {...filled, filling: gapIn(state, filled) === undefined ? undefined : ''};
}

/** The text as it stands by now, with what the check finds. */
export function writtenIn(state: State, view: DraftView): Written {
	const {own, book, today, stance} = state;
	const context: VerbContext = {book, today, stance, newId: () => '', ...(own && {own: () => own})};
	return writeOne(context, leadOf(state, view.lead), view.message, {text: view.edited[keyOf(view.message)]});
}

/** What you should know before you use the message. */
export function remarksIn(state: State, view: DraftView): string[] {
	const {kind, by, to} = view.message;
	return [
		...remarksOn(advisedToday(state, view.lead), [{kind, by, medium: mediumOf(by)}]),
		...warningsOn(leadOf(state, view.lead), [to], state.book, state.today),
	];
}

/** True where a text was edited and has not been logged. */
export function isEdited({edited, message}: DraftView): boolean {
	return edited[keyOf(message)] !== undefined;
}

/** The screen with its text as it came back from the editor. */
export function withEdited(view: DraftView, text: string): DraftView {
	return {
		...view,
		top: 0,
		warned: false,
		edited: {...view.edited, [keyOf(view.message)]: text},
	};
}

const after = <T>(list: readonly T[], at: number, by: number): T | undefined =>
	list[(at + by + list.length) % list.length];

/** The screen with the next message, or the one before. */
export function nextMessage(state: State, view: DraftView, by: number): DraftView {
	const {all, at} = choicesIn(state, view);
	return showing(view, after(all, at, by));
}

/** The screen with another message. */
export function showing(view: DraftView, message: Message | undefined): DraftView {
	return {...view, message: message ?? view.message, top: 0, filling: undefined, warned: false, picking: undefined};
}

/** All messages that may be chosen, and where the one that is shown stands among them. */
export function choicesIn(state: State, view: DraftView): {all: Message[]; at: number} {
	const all = messagesOf(advisedToday(state, view.lead));
	const exact = all.findIndex(({kind, to}) => kind === view.message.kind && to === view.message.to);
	return {all, at: exact < 0 ? all.findIndex(({kind}) => kind === view.message.kind) : exact};
}

/** The screen with the message in its next form. */
export function nextWay(view: DraftView): DraftView {
	const at = ways.indexOf(view.message.by);
	return showing(view, {...view.message, by: after(ways, at, 1) ?? 'email'});
}

/** Whom the message may go to. */
export function recipientsIn(state: State, {lead, message}: DraftView): string[] {
	return recipients(advisedToday(state, lead), message.kind);
}

/** The screen with the message to the next person. */
export function nextRecipient(state: State, view: DraftView): DraftView {
	const people = recipientsIn(state, view);
	const at = people.indexOf(view.message.to ?? '');
	return showing(view, {...view.message, to: after(people, at, 1) ?? view.message.to});
}
