import {quietIn} from '../advice/inbox/quiet.ts';
import {type AdvisedLead, adviseLead, allSections, type Inbox, type Item, inboxOf} from '../advice/inbox.ts';
import type {Day} from '../days/day.ts';
import type {Book, Lead, Stance} from '../leads/lead.ts';
import {onOneLine} from '../text/one-line.ts';
import type {UserTemplates} from '../words/user-templates.ts';
import {itemOf, placeShown, shownItems} from './inbox/shown.ts';
import type {Screen} from './screen.ts';
import type {Background} from './terminal/background.ts';
import {type Theme, themes} from './theme.ts';

/** Everything the screens show. Made from keys, the book and the clock by `reduce`; nothing else changes it. */
export type State = {
	book: Book;
	/** The versions that a sync program has put beside the data file. */
	rivals: readonly string[];
	inbox: Inbox;
	today: Day;
	stance: Stance | undefined;
	size: {columns: number; rows: number};
	/** The chosen lead, by its id: it stays chosen when the list is sorted anew. */
	selected: string | undefined;
	/** The first row of the inbox's list that is in sight. */
	top: number;
	/** How far the lead beside the list is scrolled, in lines. */
	previewTop: number;
	/** What lies on the inbox, one screen on the other; only the last is seen. */
	screens: readonly Screen[];
	/** What the inbox is narrowed to, whether it is being typed, and where the cursor was before that. */
	filter: {text: string; typing: boolean; from?: string | undefined};
	/** A verb is being carried out: keys wait until it is done, so that enter pressed twice saves once. */
	busy: boolean;
	/** Only one screen was asked for: where it is left, all is. */
	solo: boolean;
	/** What was looked for last, for the next match. */
	searched: string;
	/** The leads marked for an action on several, by their ids. */
	marked: ReadonlySet<string>;
	/** What was typed in forms that were left without saving, by verb and lead. */
	unsaved: Readonly<Record<string, Screen<'form'>['texts']>>;
	/** The made-up search is shown, not the person’s own; and the step of the tour, while it is on. */
	demo: boolean;
	tour: number | undefined;
	/** What opens when this is left. */
	goesTo: 'demo' | 'tour' | undefined;
	/** The terminal shows colours; and its background, once it has said which it is. */
	coloured: boolean;
	background: Background | undefined;
	/** The person's own templates. */
	own?: UserTemplates;
	/** What the last action answered. */
	message: {text: string; tone: 'done' | 'problem'} | undefined;
};

/** The inbox as it opens. */
export function initialState(
	given: Pick<State, 'book' | 'today' | 'stance' | 'size'> &
		Partial<Pick<State, 'rivals' | 'unsaved' | 'demo' | 'tour' | 'coloured' | 'own'>>,
): State {
	const inbox = inboxOf(given.book, given.today, given.stance);
	return {
		rivals: [],
		unsaved: {},
		demo: false,
		tour: undefined,
		goesTo: undefined,
		coloured: false,
		background: undefined,
		...given,
		inbox,
		selected: itemsOf(inbox)[0]?.lead.id,
		top: 0,
		previewTop: 0,
		screens: [],
		filter: {text: '', typing: false},
		busy: false,
		solo: false,
		searched: '',
		marked: new Set(),
		message: undefined,
	};
}

/** How things look now: what the person set, else what the terminal says of its background. */
export function themeOf({
	coloured,
	background,
	book: {profile},
}: Pick<State, 'coloured' | 'background' | 'book'>): Theme {
	if (!coloured || profile.colours === 'never') return themes.plain;
	return themes[profile.colours ?? background ?? 'dark'];
}

/** The screen on top. */
export function screenOf({screens}: Pick<State, 'screens'>): Screen {
	return screens.at(-1) ?? {name: 'inbox'};
}

/** All leads of the inbox, in the order in which they stand there. */
export function itemsOf(inbox: Inbox): Item[] {
	return allSections.flatMap(section => inbox[section]);
}

export function leadIn({book}: Pick<State, 'book'>, id: string | undefined): Lead | undefined {
	return book.leads.find(lead => lead.id === id);
}

/** A lead that must be there: a screen is only about a lead in the book, as `withBook` takes the others away. */
export function leadOf(state: Pick<State, 'book'>, id: string): Lead {
	const lead = leadIn(state, id);
	if (!lead) throw new Error(`There is no lead ${id}.`);
	return lead;
}

/** The lead that an action is about: the one whose screen is open, else the chosen one. */
export function leadIdOf(state: State): string | undefined {
	for (const screen of state.screens.toReversed()) {
		if (screen.name === 'review') return leadIn(state, reviewedId(state, screen))?.id;
		if ('lead' in screen && screen.lead !== undefined) return screen.lead;
	}
	return placeShown(state, state.selected) >= 0 ? state.selected : undefined;
}

/** The lead that a review is at: one that is due, and after the last of them one without a sign of life. */
export function reviewedId({inbox, today}: Pick<State, 'inbox' | 'today'>, {queue, at}: Screen<'review'>) {
	if (at < queue.length) return queue[at];
	const quiet = quietIn(inbox, today);
	return quiet[Math.min(at - queue.length, quiet.length - 1)]?.lead.id;
}

/** The given lead, or the one that an action is about, with all that is known and advised about it today. */
export function advisedIn(state: State, id: string | undefined = leadIdOf(state)): AdvisedLead | undefined {
	const item = itemOf(state, id);
	const lead = item?.lead ?? leadIn(state, id);
	return item ?? (lead && adviseLead(lead, state.today, state.book.profile, {}, state.stance));
}

/** The marked leads where the inbox is on top, as an action takes them: only those that stand in its list. None elsewhere. */
export function markedLeads(state: State): string[] {
	return state.screens.length === 0 ? [...state.marked].filter(id => placeShown(state, id) >= 0) : [];
}

/** The state with another book or day: sorted anew, the same lead chosen, or where it is gone the one in its place. */
export function withBook(state: State, book: Book, today: Day = state.today): State {
	const place = placeShown(state, state.selected);
	const ids = new Set(book.leads.map(({id}) => id));
	const isThere = (screen: Screen) => !('lead' in screen) || screen.lead === undefined || ids.has(screen.lead);
	let kept = state;
	for (const screen of state.screens) {
		if (screen.name === 'form' && !isThere(screen)) kept = leftForm(kept, screen);
	}
	const screens = state.screens.filter(isThere);
	const next = {...kept, book, today, inbox: inboxOf(book, today, state.stance), screens};
	const wasOpen = itemOf(state, state.selected)?.section !== 'closed';
	return {...next, selected: chosenIn(next, place, wasOpen)};
}

/**
 * The chosen lead where it is shown, else the one in its place; so too where it has just been closed. While the list is
 * empty, the choice is kept.
 */
function chosenIn(state: State, place: number, wasOpen: boolean): string | undefined {
	const shown = shownItems(state);
	const isChosen = ({lead, section}: Item) => lead.id === state.selected && !(wasOpen && section === 'closed');
	const all = itemsOf(state.inbox);
	if ((shown.length > 0 ? shown : all).some(isChosen)) return state.selected;
	return (shown[Math.min(Math.max(place, 0), shown.length - 1)] ?? all[0])?.lead.id;
}

/** The state with another screen on top of what is there. */
export function withScreen(state: State, screen: Screen): State {
	return {...state, screens: [...state.screens, screen], message: undefined};
}

/** The state with the top screen changed. */
export function onTop(state: State, screen: Screen): State {
	return {...state, screens: [...state.screens.slice(0, -1), screen]};
}

/** The state without the top screen; the inbox stays. */
export function back(state: State): State {
	return {...state, screens: state.screens.slice(0, -1)};
}

/** The state with an answer to the last key that says why nothing was done. */
export function withProblem(state: State, text: string): State {
	return {...state, message: {text, tone: 'problem'}};
}

/** The key under which the texts of a form that was left are kept. */
function formKey({verb, lead = '', fixed}: Pick<Screen<'form'>, 'verb' | 'lead' | 'fixed'>): string {
	return [verb, lead, ...Object.values(fixed).flat()].join(' ');
}

/** True where something was typed or chosen in a form that it did not open with. */
export function isTouched({texts, opened, filter}: Screen<'form'>): boolean {
	return filter !== '' || Object.keys(texts).some(key => (texts[key] ?? '') !== onOneLine(opened[key] ?? ''));
}

/** A form on top; where it was left before with something typed in it, that is there again. */
export function withForm(state: State, form: Screen<'form'>): State {
	const kept = state.unsaved[formKey(form)];
	if (!kept) return withScreen(state, form);
	const opened = withScreen(state, {...form, texts: {...form.texts, ...kept}});
	// It quotes the first text of several words.
	const words = Object.values(kept).find(text => text.includes(' ')) ?? Object.values(kept)[0] ?? '';
	return {...opened, message: {text: `Kept from before: "${words}". ctrl-x clears it.`, tone: 'done'}};
}

/** The state that keeps what was typed in a form, or with `undefined` forgets it. */
export function withUnsaved(state: State, form: Screen<'form'>, texts: Screen<'form'>['texts'] | undefined): State {
	const {[formKey(form)]: _, ...others} = state.unsaved;
	return {...state, unsaved: texts ? {...others, [formKey(form)]: texts} : others};
}

/** The state that keeps what was typed in a form that is left, where anything was. */
export function leftForm(state: State, form: Screen<'form'>): State {
	return withUnsaved(state, form, isTouched(form) ? form.texts : undefined);
}

/** The key under which the edited texts of a lead's messages are kept. */
export function messageKey(lead: string): string {
	return `draft ${lead}`;
}

/** All that was typed and not saved, in forms and messages that were left and in those that are open. */
export function unsavedIn({unsaved, screens}: State): State['unsaved'] {
	const open = screens.filter(screen => screen.name === 'form').filter(isTouched);
	const words = screens.filter(screen => screen.name === 'draft' && Object.keys(screen.edited).length > 0);
	return {
		...unsaved,
		...Object.fromEntries(open.map(form => [formKey(form), form.texts])),
		...Object.fromEntries(words.flatMap(each => (each.name === 'draft' ? [[messageKey(each.lead), each.edited]] : []))),
	};
}

/** Lines that the tour takes. */
export const tourHeight = 3;

/** Lines of the terminal that no screen has for itself: the answer to the last action, and the key bar. */
const footerHeight = 2;

/** How many lines a screen has. */
export function screenHeight({size, tour}: State): number {
	return size.rows - footerHeight - (tour === undefined ? 0 : tourHeight);
}
