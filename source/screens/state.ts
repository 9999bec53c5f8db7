import {type AdvisedLead, adviseLead, type Inbox, type Item, inboxOf, sections} from '../advice/inbox.ts';
import type {Day} from '../days/day.ts';
import type {Book, Stance} from '../leads/lead.ts';
import type {UserTemplates} from '../words/user-templates.ts';
import type {Closing, Courtesy, DraftView} from './draft/state.ts';
import {draftKey, type Form, isTouched} from './form/state.ts';
import {itemOf, placeOf, shownItems} from './inbox/shown.ts';
import type {Settings} from './settings-state.ts';
import {tourHeight} from './tour.ts';
import type {Welcome} from './welcome-state.ts';
import type {Wizard} from './wizard/state.ts';

/** One screen with what belongs to it; they lie on each other, and only the top one is seen. */
export type Screen =
	| {name: 'inbox'}
	| LeadView
	| Wizard
	| Form
	| Palette
	| Review
	| Card
	| Help
	| Settings
	| Welcome
	| DraftView
	| Closing
	| Courtesy;

/** What a verb that only looks had to say, to be read at leisure. */
export type Card = {name: 'card'; verb: string; lead: string; lines: readonly string[]; top: number};

/** All keys, narrowed by what was typed. */
export type Help = {name: 'help'; top: number; search: string; typing: boolean};

/** A lead's own screen. `at` is the entry of its history that is chosen, the latest being 0; -1 is none. */
export type LeadView = {name: 'lead'; lead: string; at: number; top: number};

/** All commands, narrowed by what was typed. */
export type Palette = {name: 'palette'; text: string; at: number};

/** The due leads one after another: which, how far, and what was done with each. */
export type Review = {name: 'review'; queue: readonly string[]; at: number; done: Readonly<Record<string, string>>};

export type ScreenName = Screen['name'];

/** Everything the screens show. Derived from keys, the book and the clock by {@link reduce}; nothing else changes it. */
export type State = {
	book: Book;
	inbox: Inbox;
	today: Day;
	stance: Stance | undefined;
	size: {columns: number; rows: number};
	/** The chosen lead, by its id: it stays chosen when the list is sorted anew. */
	selected: string | undefined;
	screens: readonly [Screen, ...Screen[]];
	/** What the inbox is narrowed to, and whether it is being typed. */
	filter: {text: string; typing: boolean};
	/** A verb is being carried out: keys wait until it is done, so that enter pressed twice saves once. */
	busy: boolean;
	/** Only one screen was asked for: where it is left, all is. */
	solo: boolean;
	/** What was looked for last, for the next match. */
	searched: string;
	/** The leads marked for an action on several, by their ids. */
	marked: ReadonlySet<string>;
	/** What was typed in forms that were left without saving, by verb and lead. */
	drafts: Readonly<Record<string, Form['texts']>>;
	/** The made-up search is shown, not the person’s own; and the step of the tour, while it is on. */
	demo: boolean;
	tour: number | undefined;
	/** What opens when this is left. */
	goesTo: 'demo' | 'tour' | undefined;
	/** The person's own templates. */
	own?: UserTemplates;
	/** What the last action answered. */
	message: {text: string; tone: 'done' | 'problem'} | undefined;
};

/** The inbox as it opens. */
export const initialState = (
	given: Pick<State, 'book' | 'today' | 'stance' | 'size'> & Partial<Pick<State, 'drafts' | 'demo' | 'tour' | 'own'>>,
): State => {
	const inbox = inboxOf(given.book, given.today, given.stance);
	return {
		drafts: {},
		demo: false,
		tour: undefined,
		goesTo: undefined,
		...given,
		inbox,
		selected: itemsOf(inbox)[0]?.lead.id,
		screens: [{name: 'inbox'}],
		filter: {text: '', typing: false},
		busy: false,
		solo: false,
		searched: '',
		marked: new Set(),
		message: undefined,
	};
};

/** The screen on top. */
export const screenOf = (state: State): Screen => state.screens.at(-1) as Screen;

/** All leads of the inbox, in the order in which they stand there. */
export const itemsOf = (inbox: Inbox): Item[] => sections.flatMap(section => inbox[section]);

/** The lead that an action is about: the one whose screen is open, else the chosen one. */
export const leadIdOf = (state: State): string | undefined => {
	for (const screen of state.screens.toReversed()) {
		if (screen.name === 'review') return state.book.leads.find(({id}) => id === screen.queue[screen.at])?.id;
		if ('lead' in screen && screen.lead !== undefined) return screen.lead;
	}
	return placeOf(state, state.selected) >= 0 ? state.selected : undefined;
};

/** That lead with all that is known and advised about it today. */
export const lookedAt = (state: State, id: string | undefined = leadIdOf(state)): AdvisedLead | undefined => {
	const item = itemOf(state, id);
	const lead = item?.lead ?? state.book.leads.find(each => each.id === id);
	return item ?? (lead && adviseLead(lead, state.today, state.book.profile, {}, state.stance));
};

/** The state with another book or day: sorted anew, the same lead chosen, or where it is gone the one in its place. */
export const withBook = (state: State, book: Book, today: Day = state.today): State => {
	const place = placeOf(state, state.selected);
	const logs = new Map(book.leads.map(({id, log}) => [id, log]));
	const isThere = (screen: Screen) => !('lead' in screen) || screen.lead === undefined || logs.has(screen.lead);
	const atMost = (screen: Screen) =>
		screen.name === 'lead' ? {...screen, at: Math.min(screen.at, (logs.get(screen.lead)?.length ?? 0) - 1)} : screen;
	const kept = state.screens
		.filter(screen => !isThere(screen))
		.reduce((drafted, screen) => (screen.name === 'form' ? leftForm(drafted, screen) : drafted), state);
	const screens = state.screens.filter(isThere).map(atMost) as unknown as State['screens'];
	const next = {...kept, book, today, inbox: inboxOf(book, today, state.stance), screens};
	return {...next, selected: chosenIn(next, place)};
};

/** The chosen lead where it is shown, else the one in its place; where none is shown it stays for when it is again. */
const chosenIn = (state: State, place: number): string | undefined => {
	const shown = shownItems(state);
	const isChosen = ({lead}: Item) => lead.id === state.selected;
	const all = itemsOf(state.inbox);
	if ((shown.length > 0 ? shown : all).some(isChosen)) return state.selected;
	return (shown[Math.min(Math.max(place, 0), shown.length - 1)] ?? all[0])?.lead.id;
};

/** The state with another screen on top of what is there. */
export const withScreen = (state: State, screen: Screen): State => ({
	...state,
	screens: [...state.screens, screen],
	message: undefined,
});

/** The state with the top screen changed. */
export const onTop = (state: State, screen: Screen): State => ({
	...state,
	screens: [...state.screens.slice(0, -1), screen] as unknown as State['screens'],
});

/** The state without the top screen; the inbox stays. */
export const back = (state: State): State =>
	state.screens.length > 1 ? {...state, screens: state.screens.slice(0, -1) as unknown as State['screens']} : state;

/** A form on top; where it was left before with something typed in it, that is there again. */
export const withForm = (state: State, form: Form): State => {
	const draft = state.drafts[draftKey(form)];
	if (!draft) return withScreen(state, form);
	const message = {text: 'taken up where you left it', tone: 'done'} as const;
	return {...withScreen(state, {...form, texts: {...form.texts, ...draft}}), message};
};

/** The state that keeps what was typed in a form, or with `undefined` forgets it. */
export const withDraft = (state: State, form: Form, texts: Form['texts'] | undefined): State => {
	const {[draftKey(form)]: _, ...others} = state.drafts;
	return {...state, drafts: texts ? {...others, [draftKey(form)]: texts} : others};
};

/** The state that keeps what was typed in a form that is left, where anything was. */
export const leftForm = (state: State, form: Form): State =>
	withDraft(state, form, isTouched(form) ? form.texts : undefined);

/** Lines of the terminal that no screen has for itself: the answer to the last action, and the key bar. */
const footerHeight = 2;

/** How many lines a screen has. */
export const screenHeight = ({size, tour}: State): number =>
	size.rows - footerHeight - (tour === undefined ? 0 : tourHeight);

/** All that was typed and not saved, in forms that were left and in those that are open. */
export const draftsOf = ({drafts, screens}: State): State['drafts'] => ({
	...drafts,
	...Object.fromEntries(
		screens.flatMap(screen => (screen.name === 'form' && isTouched(screen) ? [[draftKey(screen), screen.texts]] : [])),
	),
});
