import type {Day} from '../../days/day.ts';
import type {Entry, EntryOf} from '../entries.ts';
import type {Lead} from '../lead.ts';
import {openAgain} from './endings.ts';
import {isAside} from './people.ts';
import {voidByReply} from './promises.ts';
import {type FollowUp, isAhead, restart, type State, theyWrote} from './state.ts';

/**
 * A person answered, and the clock starts again: `since` is that day, and nothing is unanswered. Four answers do less: "still
 * waiting" keeps the ask in the count; a cold one without a question only sets how they take it; one while a meeting is
 * ahead moves no day; a machine's is a note.
 */
export function reply(
	state: State,
	lead: Lead,
	entry: EntryOf<'reply'>,
	on: Day,
	sameDay: () => readonly Entry[],
): void {
	if (entry.auto) return;
	const aside = isAside(lead, state, entry.with);
	if (entry.asks) ask(state, entry, on, aside);
	if (aside) return;
	openAgain(state, on);
	theyWrote(state, entry.with, on);
	voidByReply(state, on);
	if (entry.tone) state.told.reception = {value: entry.tone, from: entry};
	if (!entry.asks && state.questions.length === 0) state.told.asked = {value: false, from: entry};
	if (state.awaiting?.answer) state.awaiting = undefined;
	if (isAhead(state)) {
		if (!entry.asks) state.awaiting = undefined;
		return;
	}
	if (entry.tone === 'cold' && !entry.asks) {
		coldly(state, on);
		return;
	}
	const last = lastAsk(state);
	const stillWaiting = last && !entry.asks && !sameDay().some(({what}) => saysMore.has(what));
	restart(state, on);
	if (!entry.asks && state.questions.length === 0) state.told.asked = {value: false, from: entry};
	if (stillWaiting) state.followUps = [{on, by: last.by, what: 'followup'}];
}

/** With one of these on its day a reply brings something new. */
const saysMore: ReadonlySet<Entry['what']> = new Set(['timeline', 'invited', 'awaiting']);

const ask = (state: State, entry: EntryOf<'reply'>, on: Day, aside: boolean): void => {
	const what = typeof entry.asks === 'string' ? entry.asks : entry.note;
	state.questions.push({on, with: entry.with ?? [], what, due: entry.due, aside, entry});
	delete state.told.asked;
};

/** A cold word starts nothing again: all that was sent still counts, the last ask as made on that day. */
export function coldly(state: State, on: Day): void {
	const last = lastAsk(state);
	state.followUps = state.followUps.map(each => (each === last ? {...each, on} : each));
}

const lastAsk = ({followUps}: State): FollowUp | undefined => followUps.findLast(({what}) => what !== 'article');

/** They said they would do something. It counts as their word. */
export function expect(state: State, entry: EntryOf<'awaiting' | 'accepted'>, on: Day, what: string | undefined): void {
	state.awaiting = {since: entry.due ?? on, what, with: entry.with ?? [], answer: false, entry};
	delete state.told.awaiting;
	theyWrote(state, entry.what === 'awaiting' ? entry.with : undefined, on);
	if (!isAhead(state)) restart(state, on > state.since ? on : state.since);
}

/** It has come. What was accepted is firm by it. */
export function receive(state: State, entry: EntryOf<'received'>, on: Day): void {
	state.awaiting = undefined;
	theyWrote(state, entry.with, on);
	if (state.kind === 'accepted') state.closed = 'accepted';
	if (!isAhead(state)) restart(state, on);
}

/** They named the day by which they decide. The one that was logged last counts, whatever day it was said on. */
export function nameTheDay(state: State, entry: EntryOf<'timeline'>, log: readonly Entry[]): void {
	if (state.timeline && log.indexOf(state.timeline.entry) > log.indexOf(entry)) return;
	state.timeline = {due: entry.due, said: entry.said, entry};
	delete state.told.timeline;
}
