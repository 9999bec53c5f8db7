import type {AdvisedLead} from '../advice/inbox.ts';
import {historyOf} from '../leads/history.ts';
import type {Outcome} from '../leads/lead.ts';
import {type Message, recipientOf, wayOf} from '../words/choose.ts';
import {type DraftKind, kindsFor} from '../words/occasion.ts';
import type {Closing} from './draft/state.ts';
import {lookedAt, type State} from './state.ts';

/** One way in which a lead may end, and what comes after it is chosen. */
export type Ending = {
	says: string;
	next: string;
	outcome: Outcome;
	note?: DraftKind;
	noteFirst?: true;
	courtesy?: true;
};

/** The ways in which a lead may end, as they are offered. */
export const endings: readonly Ending[] = [
	{says: 'They said no', next: 'logged; then a thank-you to send if you like', outcome: 'rejected', note: 'after-no'},
	{says: 'They made an offer, and I take it', next: 'logged; then whom else to tell', outcome: 'offer', courtesy: true},
	{
		says: 'I withdraw, with a courteous note',
		next: 'the note first; L logs both (stein-8)',
		outcome: 'withdrew',
		note: 'withdrawal',
		noteFirst: true,
	},
	{says: 'I withdraw, without a note', next: 'logged', outcome: 'withdrew'},
	{
		says: 'The job was filled',
		next: 'logged; then a thank-you to send if you like',
		outcome: 'filled',
		note: 'after-no',
	},
];

/** The choice of how the lead ends; for all marked leads where some are. */
export const closingFor = (state: State, lead: string): Closing => {
	const marked = [...state.marked].filter(id => state.book.leads.some(each => each.id === id));
	const [first = lead, ...also] = state.screens.length === 1 ? marked : [];
	return {name: 'closing', lead: first, also, at: 0};
};

/** The note that goes with an ending, where one fits what was waited on; none for several leads at once. */
export const noteFor = (state: State, {lead: id, also}: Closing, {note}: Ending): Message | undefined => {
	const lead = state.book.leads.find(each => each.id === id);
	if (!note || !lead || also.length > 0 || !kindsFor(historyOf(lead, state.today).kind).includes(note))
		return undefined;
	const looked = lookedAt(state, id) as AdvisedLead;
	return {kind: note, to: recipientOf(lead, note, state.today), by: wayOf(note, looked)};
};

/** Why a lead cannot be closed, if it cannot. */
export const cannotClose = (state: State, id: string | undefined): string | undefined => {
	const lead = state.book.leads.find(each => each.id === id);
	if (!lead) return 'no lead is chosen';
	return historyOf(lead, state.today).closed ? 'it is closed already; log "reopened" opens it again' : undefined;
};
