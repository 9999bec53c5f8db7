import {type Owed, offerTaken, owedNotes} from '../words/courtesy.ts';
import {endings, noteFor} from './closing-state.ts';
import {type Closing, type Courtesy, draftFor} from './draft/state.ts';
import type {Binding} from './keys.ts';
import type {Effect, Next} from './reduce.ts';
import {back, onTop, type State, withScreen} from './state.ts';

/** What a key does where a lead is closed: the outcome is logged as the command line logs it, and the note opens. */
export const reduceClosing = (state: State, closing: Closing, {command}: Binding, key: string): Next | undefined => {
	const to = (at: number): Next => ({
		state: onTop(state, {...closing, at: Math.max(0, Math.min(at, endings.length - 1))}),
	});
	switch (command) {
		case 'down':
			return to(closing.at + 1);
		case 'up':
			return to(closing.at - 1);
		case 'choose-ending':
			return ended(state, closing, closing.at);
		case 'ending':
			return ended(state, closing, Number(key) - 1);
		case 'back':
			return {state: back(state)};
		default:
			return undefined;
	}
};

const ended = (state: State, closing: Closing, at: number): Next => {
	const ending = endings[at];
	if (!ending) return {state};
	const {lead, also} = closing;
	const message = noteFor(state, closing, ending);
	const log = (closes: boolean): Effect => ({
		do: 'run',
		verb: 'log',
		typed: {lead: [lead], what: [ending.outcome]},
		also,
		closes,
	});
	if (ending.noteFirst && message) return {state: onTop(state, draftFor(state, lead, message))};
	if (ending.courtesy) return {state: onTop(state, {name: 'courtesy', at: 0}), effect: log(false)};
	if (message) return {state: onTop(state, draftFor(state, lead, message)), effect: log(false)};
	return {state: {...state, marked: new Set()}, effect: log(true)};
};

/** The notes still owed, in the order of courtesy. */
export const owedIn = ({book, today}: State): Owed[] => owedNotes(book.leads, today);

/** What a key does in the list of those who are to be told. */
export const reduceCourtesy = (state: State, courtesy: Courtesy, {command}: Binding): Next | undefined => {
	const owed = owedIn(state);
	const to = (at: number): Next => ({
		state: onTop(state, {...courtesy, at: Math.max(0, Math.min(at, owed.length - 1))}),
	});
	switch (command) {
		case 'down':
			return to(courtesy.at + 1);
		case 'up':
			return to(courtesy.at - 1);
		case 'open-note': {
			const chosen = owed[Math.min(courtesy.at, owed.length - 1)];
			if (!chosen) return {state: back(state)};
			const {lead, kind, to: name} = chosen;
			return {state: withScreen(state, draftFor(state, lead.id, {kind, to: name, by: 'email'}))};
		}
		case 'back':
			return {state: back(state)};
		default:
			return undefined;
	}
};

/** True where an offer was taken: only then is somebody owed a word. */
export const hasOffer = ({book, today}: State): boolean => offerTaken(book.leads, today) !== undefined;
