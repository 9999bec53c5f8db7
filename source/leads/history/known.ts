import {addDays, type Day} from '../../days/day.ts';
import type {Entry} from '../entries.ts';
import type {Lead} from '../lead.ts';
import {thanksLast} from '../vocabulary.ts';
import {askedInSpite} from './limits.ts';
import {knowsAContact, knowsAnInsider} from './people.ts';
import type {Known, Promised, State} from './state.ts';

type Found = {
	/** The question that is owed, or the offer. */
	asked: Entry | undefined;
	promised: Promised | undefined;
	timeline: {due: Day; entry: Entry} | undefined;
	/** Everybody is away until they write. */
	isGone: boolean;
};

/** What the log and the facts of the lead say of each answer; what is not in it nobody knows. */
export function knownOf(state: State, lead: Lead, found: Found): Known {
	const {told} = state;
	const known: Known = {...told};
	if (told.news && told.news.from?.on !== state.today) delete known.news;
	if (told.article && told.article.from?.on !== state.today) delete known.article;
	Object.assign(known, stopOf(state));
	if (found.asked) known.asked = {value: true, from: found.asked};
	else if (state.questions.length > 0 || state.offer) known.asked = {value: false, from: undefined};
	const {timeline, promised} = found;
	if (timeline) known.timeline = {value: timeline.due, from: timeline.entry};
	if (promised) known.promised = {value: promised.due, from: promised.entry};
	if (state.awaiting) known.awaiting = {value: state.awaiting.since, from: state.awaiting.entry};
	if (state.news) known.news = {value: true, from: state.news};
	if (state.article) known.article = {value: true, from: state.article};
	Object.assign(known, thankedOf(state));
	if (knowsAnInsider(lead, state)) known.insider = {value: true, from: undefined};
	if (found.isGone) known.contact = {value: 'none', from: undefined};
	else if (!known.contact && (knowsAContact(lead) || lead.people.length > 0 || state.replied))
		known.contact = {value: 'known', from: undefined};
	if (lead.field && !known.field) known.field = {value: lead.field, from: undefined};
	return known;
}

/** A stop counts unless something is asked in spite of it. */
const stopOf = (state: State): Known => {
	const {stop, posting, told} = state;
	if (stop && askedInSpite(state).length === 0) return {toldNotTo: {value: 'person', from: stop.entry}};
	if (posting) return {toldNotTo: {value: 'posting', from: posting}};
	return told.toldNotTo ? {toldNotTo: told.toldNotTo} : {};
};

const thankedOf = (state: State): Known => {
	const {kind, thankedOn, met, noOn, since, today, questions} = state;
	if (thankedOn) return {thanked: {value: thankedOn, from: undefined}};
	// Thanks for a no are owed for two weeks from it, also where they have written since.
	if (kind === 'no' && noOn && noOn < since && questions.length === 0 && today > addDays(noOn, thanksLast))
		return {thanked: {value: noOn, from: undefined}};
	return met.some(({thanked}) => thanked) ? {thanked: {value: 'no', from: undefined}} : {};
};
