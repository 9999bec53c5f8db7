import {addBusinessDays, type Day} from '../../days/day.ts';
import type {EntryOf} from '../entries.ts';
import type {Lead} from '../lead.ts';
import {isAside} from './people.ts';
import {businessDayBefore, keepPromises} from './promises.ts';
import {isAhead, type Met, restart, type State} from './state.ts';

type Sent = EntryOf<'thanks' | 'answered' | 'followup' | 'sent-news' | 'sent-article' | 'voicemail'>;

/** What you sent or said, and what it answers, keeps, thanks for and uses up. */
export function send(state: State, lead: Lead, entry: Sent, on: Day): void {
	const people = entry.with ?? [];
	if (isAside(lead, state, people)) {
		sendAside(state, people, on, entry);
		return;
	}
	state.lastWord = on;
	if (entry.by === 'phone' || entry.by === 'in-person') state.lastLive = on;
	state.wroteTo.push(...people);
	putOffOffer(state, on);
	const courtesy = state.promises.some(({why, due}) => why === 'courtesy' && due <= on);
	const kept = keepPromises(state, on, ({with: to}) => !isAside(lead, state, to));
	if (kept) state.awaiting = {since: on, what: undefined, with: kept.with, answer: true, entry};
	confirmMeeting(state, on);
	switch (entry.what) {
		case 'thanks':
			thank(state, lead, people, on);
			return;
		case 'answered':
			answer(state, people, on, entry);
			return;
		case 'sent-article':
			state.article = undefined;
			break;
		default:
			state.news = undefined;
			if (answersAny(state, people).length > 0) {
				answer(state, people, on, entry);
				return;
			}
	}
	if (courtesy) return;
	carryThanks(state, people, on);
	if (isAhead(state)) return;
	const what = entry.what === 'sent-article' ? 'article' : entry.what === 'sent-news' ? 'news' : 'followup';
	state.followUps.push({on, by: entry.what === 'voicemail' ? 'phone' : (entry.by ?? 'email'), what});
}

/** A word to somebody inside answers what that one asked, and keeps what that one was promised; else it moves nothing. */
const sendAside = (state: State, people: readonly string[], on: Day, entry: Sent): void => {
	const isTheirs = ({with: whom}: {with: readonly string[]}) => whom.some(name => people.includes(name));
	if (entry.what !== 'thanks' && entry.what !== 'sent-article')
		state.questions = state.questions.filter(question => !(question.aside && isTheirs(question)));
	keepPromises(state, on, isTheirs);
};

/** What you send them puts an offer off, to the business day before their day, else for three business days. */
const putOffOffer = (state: State, on: Day): void => {
	const {offer, holidays} = state;
	if (!offer) return;
	const dayBefore = offer.due && businessDayBefore(offer.due, holidays);
	const askAgain = !dayBefore
		? addBusinessDays(on, 3, holidays)
		: on < dayBefore
			? dayBefore
			: addBusinessDays(on, 1, holidays);
	state.offer = {...offer, askAgain};
};

/** While a meeting is ahead, your own word shortly before it settles whether the hour stands. */
const confirmMeeting = (state: State, on: Day): void => {
	const [next] = state.agreed;
	if (next && on >= businessDayBefore(next.on, state.holidays, 2)) state.awaiting = undefined;
};

const answersAny = (state: State, people: readonly string[]) =>
	state.questions.filter(
		({with: whom}) => people.length === 0 || whom.length === 0 || whom.some(name => people.includes(name)),
	);

/** What they asked is answered: the next word is theirs. After a no the lead is alive again. */
const answer = (state: State, people: readonly string[], on: Day, entry: Sent): void => {
	const answered = answersAny(state, people);
	if (answered.length === 0 && (state.questions.length > 0 || state.offer)) return;
	state.questions = state.questions.filter(question => !answered.includes(question));
	if (state.questions.length === 0) state.told.asked = {value: false, from: entry};
	if (answered.length > 0 && answered.every(({aside}) => aside)) return;
	if (isAhead(state)) return;
	const known = state.told.asked;
	restart(state, on);
	if (known) state.told.asked = known;
	if (state.kind !== 'no' || answered.length === 0) return;
	if (!state.thanksSent) state.thankedOn = on;
	for (const met of state.met) met.thanked ??= on;
	state.kind = state.before;
	state.noOn = undefined;
};

/** Whom a thank-you thanks: the people it names, or everybody who has not been thanked yet. */
export function thankedBy(met: readonly Met[], names: readonly string[]): Met[] {
	if (names.length === 0) return met.filter(({thanked}) => !thanked);
	const unnamed = met.filter(({name}) => !name);
	return names
		.map(wanted => met.find(({name}) => name === wanted) ?? unnamed.shift())
		.filter(found => found !== undefined);
}

const thank = (state: State, lead: Lead, people: readonly string[], on: Day): void => {
	// Thanks for an interview through an agency go through its recruiter.
	const recruiter = (name: string) => lead.people.some(person => person.name === name && person.role === 'recruiter');
	const wasThere = (name: string) => state.met.some(met => met.name === name);
	const all = people.some(name => recruiter(name) && !wasThere(name));
	for (const met of thankedBy(state.met, all ? [] : people)) met.thanked = on;
	state.supposed = undefined;
	state.thanksSent = true;
	if (state.met.every(({thanked}) => thanked)) state.thankedOn = on;
	delete state.told.thanked;
};

/** The first follow-up after a meeting to anybody who was there, or to nobody in particular, carries the thanks for all. */
const carryThanks = (state: State, people: readonly string[], on: Day): void => {
	const owed = state.met.filter(({thanked}) => !thanked);
	const wasThere = people.length === 0 || people.some(name => state.met.some(met => met.name === name || !met.name));
	if (owed.length === 0 || !wasThere) return;
	for (const met of owed) met.thanked = on;
	state.thankedOn = on;
	state.thanksSent = true;
	delete state.told.thanked;
};
