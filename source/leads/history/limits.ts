import {type Day, latest} from '../../days/day.ts';
import type {EntryOf} from '../entries.ts';
import type {Lead} from '../lead.ts';
import {coldly} from './replies.ts';
import {type Absence, type Question, type State, theyWrote} from './state.ts';

/** Somebody asked you to stop, or to use another channel, or to write to one person only; or the vacancy does. */
export function forbid(state: State, entry: EntryOf<'no-contact'>, on: Day): void {
	const {posting, notBy, except} = entry;
	if (notBy) state.notBy = [...state.notBy, notBy];
	if (except) state.except = except;
	delete state.told.toldNotTo;
	if (posting) {
		if (!notBy && !except) state.posting = entry;
		return;
	}
	if (notBy) {
		theyWrote(state, entry.with, on);
		state.told.reception = {value: 'cold', from: entry};
		coldly(state, on);
		return;
	}
	if (!except) {
		state.stop = {on, with: entry.with ?? [], entry};
		state.lastWord = on;
	}
}

/**
 * The questions that a stop leaves open: what somebody else asks, and what is asked after it. While one is open it is
 * answered, and the stop does not count.
 */
export function askedInSpite(state: State): Question[] {
	const {stop} = state;
	if (!stop) return state.questions;
	const log = state.order;
	return state.questions.filter(({with: people, entry}) => {
		const isSomebodyElse = stop.with.length > 0 && people.length > 0 && !people.some(name => stop.with.includes(name));
		return isSomebodyElse || log.indexOf(entry) > log.indexOf(stop.entry);
	});
}

/** Somebody is away, or everybody. */
export function leave(state: State, entry: EntryOf<'away'>, on: Day): void {
	const absence = {from: entry.from ?? on, until: entry.until};
	const people = entry.with ?? [];
	for (const name of people) state.absences.set(name, absence);
	if (people.length === 0) {
		state.everybodyAway = absence;
		state.absences.clear();
	}
}

/** Whom you may write to: not who is off limits, nor somebody inside unless nobody else is known. */
export function possiblePeople(state: State, lead: Lead): string[] {
	const allowed = lead.people.filter(({name}) => !isOffLimits(state, name));
	const contacts = allowed.filter(({role}) => role !== 'insider');
	const isFirmKnown = Boolean(lead.email || lead.phone);
	return (contacts.length > 0 || isFirmKnown ? contacts : allowed).map(({name}) => name);
}

/** Who asked you to stop, and whoever is not the only one to write to; but who asks you something after the stop is answered. */
export function isOffLimits(state: State, name: string): boolean {
	if (state.except !== undefined && state.except !== name) return true;
	if (!state.stop?.with.includes(name)) return false;
	return !askedInSpite(state).some(({with: people}) => people.includes(name));
}

/** Where somebody is today: there, away until a day, gone until they write, or away from a day to come. */
function absenceOf(state: State, name: string): Absence | undefined {
	const absence = state.absences.get(name) ?? state.everybodyAway;
	if (!absence) return undefined;
	if (absence.until) return absence.until < state.today ? undefined : absence;
	return absence.from > state.today ? undefined : absence;
}

/** True where somebody could be written to today. */
export function isThere(state: State, name: string): boolean {
	const absence = absenceOf(state, name);
	return !absence || absence.from > state.today;
}

/** From when until when everybody you could write to is away; `gone` where they all are until they write. */
export function awayOf(state: State, lead: Lead): {away: Day | undefined; from: Day | undefined; gone: boolean} {
	const people = possiblePeople(state, lead);
	const absences = (people.length > 0 ? people : ['']).map(name => absenceOf(state, name));
	const none = {away: undefined, from: undefined, gone: false};
	if (absences.includes(undefined)) return none;
	const dated = absences.flatMap(absence => (absence?.until ? [{from: absence.from, until: absence.until}] : []));
	const [first] = dated;
	if (!first) return {...none, gone: true};
	const away = dated.reduce((earliest, {until}) => (until < earliest ? until : earliest), first.until);
	const from = latest(first.from, ...dated.map(each => each.from));
	if (from > away) return none;
	return {away, from: from > state.today ? from : undefined, gone: false};
}
