import {type Day, latest} from '../../days/day.ts';
import type {Entry, EntryOf} from '../entries.ts';
import {openAgain} from './endings.ts';
import {forget} from './known.ts';
import {isAside} from './people.ts';
import {voidByReply} from './promises.ts';
import type {Question} from './questions.ts';
import {isAhead, type Reading, restart, type State, theyWrote} from './state.ts';
import {countLastAskOn, lastAsk} from './wait.ts';

/**
 * A person answered, and the clock starts again: `since` is that day, and nothing is unanswered. Five replies do less:
 * - The reply of a machine is a note.
 * - The reply of an insider may only ask something.
 * - A reply while a meeting is ahead moves no day.
 * - A cold reply without a question starts no clock: your last ask counts as made on that day.
 * - The reply "still waiting" keeps your last ask in the count.
 */
export function reply(state: State, entry: EntryOf<'reply'>, on: Day, {lead, order}: Reading): State {
	if (entry.auto) return state;
	const aside = isAside(state, lead, entry.with);
	const asked = entry.asks ? ask(state, entry, on, aside) : state;
	if (aside) return asked;
	const after = hear(asked, entry, on);
	if (isAhead(after)) return entry.asks ? after : {...after, awaiting: undefined};
	if (entry.tone === 'cold' && !entry.asks) return {...after, wait: countLastAskOn(after.wait, on)};
	const restarted = noteNothingAsked(restart(after, on), entry); // again, because `restart` forgets it
	const lastAsked = lastAsk(after.wait);
	const saysMore = entry.asks || order.some(each => each.on === on && bringsNews.has(each.entry.what));
	if (!lastAsked || saysMore) return restarted;
	return {...restarted, wait: {...restarted.wait, followUps: [{on, by: lastAsked.by, what: 'followup'}]}};
}

/** Entries on the day of a reply that make it more than "still waiting". */
const bringsNews: ReadonlySet<Entry['what']> = new Set(['timeline', 'invited', 'awaiting']);

const ask = (state: State, entry: EntryOf<'reply'>, on: Day, aside: boolean): State => {
	const what = typeof entry.asks === 'string' ? entry.asks : entry.note;
	const question: Question = {on, with: entry.with ?? [], what, due: entry.due, aside, entry};
	return {...state, questions: [...state.questions, question], known: forget(state.known, 'asked')};
};

/** The effect of every reply, even of one that does not start the clock. */
const hear = (state: State, entry: EntryOf<'reply'>, on: Day): State => {
	const after = theyWrote(openAgain(state, on), on, entry.with);
	const known = entry.tone ? {...after.known, reception: {value: entry.tone, from: entry}} : after.known;
	return noteNothingAsked(
		{
			...after,
			promises: voidByReply(after.promises, on, after.news),
			awaiting: after.awaiting?.answer ? undefined : after.awaiting,
			known,
		},
		entry,
	);
};

/** Notes that they want no answer, if the reply asks nothing and no question is open. */
const noteNothingAsked = (state: State, entry: EntryOf<'reply'>): State =>
	entry.asks || state.questions.length > 0
		? state
		: {...state, known: {...state.known, asked: {value: false, from: entry}}};

/** They said they would do something. It counts as their word. */
export function expect(
	state: State,
	entry: EntryOf<'awaiting' | 'accepted'>,
	on: Day,
	what: string | undefined,
): State {
	const after: State = {
		...theyWrote(state, on, entry.what === 'awaiting' ? entry.with : []),
		awaiting: {by: entry.due ?? on, what, with: entry.with ?? [], answer: false, entry},
	};
	const known = forget(after.known, 'awaiting');
	return isAhead(state) ? {...after, known} : restart({...after, known}, latest(on, state.wait.since));
}

/** You received what they owed. That makes an accepted offer firm. */
export function receive(state: State, entry: EntryOf<'received'>, on: Day): State {
	const after = theyWrote(state, on, entry.with);
	const closed = after.wait.kind === 'accepted' ? ('accepted' as const) : after.wait.closed;
	const settled = {...after, wait: {...after.wait, closed}, awaiting: undefined};
	return isAhead(state) ? settled : restart(settled, on);
}

/** They named the day by which they decide. The timeline that you logged last counts, whatever day it is from. */
export function nameTheDay(state: State, entry: EntryOf<'timeline'>, {lead}: Reading): State {
	const {timeline, known} = state;
	if (timeline && lead.log.indexOf(timeline.entry) > lead.log.indexOf(entry)) return state;
	return {...state, timeline: {due: entry.due, said: entry.said, entry}, known: forget(known, 'timeline')};
}

/** Somebody asked you to stop, or to use another channel, or to write to one person only; or the vacancy does. */
export function forbid(state: State, entry: EntryOf<'no-contact'>, on: Day): State {
	const {posting, notBy, except} = entry;
	const {limits, messages} = state;
	const after: State = {
		...state,
		limits: {
			...limits,
			notBy: notBy ? [...limits.notBy, notBy] : limits.notBy,
			except: except ?? limits.except,
			posting: posting && !notBy && !except ? entry : limits.posting,
		},
		known: forget(state.known, 'toldNotTo'),
	};
	if (posting) return after;
	if (notBy) {
		const heard = theyWrote(after, on, entry.with);
		const known = {...heard.known, reception: {value: 'cold' as const, from: entry}};
		return {...heard, wait: countLastAskOn(heard.wait, on), known};
	}
	if (except) return after;
	const stop = {on, with: entry.with ?? [], entry};
	return {...after, limits: {...after.limits, stop}, messages: {...messages, lastWord: on}};
}
