import {historyOf} from '../../leads/history.ts';
import {verbs} from '../../verbs/all.ts';
import {deleteLead} from '../../verbs/delete.ts';
import {done} from '../../verbs/done.ts';
import type {Verb} from '../../verbs/kit/verb.ts';
import {log} from '../../verbs/log.ts';
import type {Next} from '../action.ts';
import type {Command} from '../definition.ts';
import {openForm} from '../form/state.ts';
import {leadIdOf, leadIn, type State} from '../state.ts';
import {noLead} from './common-keys.ts';

/** Verbs for the line alone, and those that a screen shows better. */
const forTheLine = [
	'today',
	'list',
	'week',
	'stats',
	'merge',
	'resolve',
	'tour',
	'completions',
	'import',
	'export',
	'restore',
	'show',
];

/** Nothing is asked before these: undo takes them back. */
const atOnce: readonly Verb[] = [deleteLead, done];

const needsMore = ({fields}: Verb): boolean =>
	Object.entries(fields).some(([key, field]) => key !== 'lead' && field.required === true);

/** What can be done and has no key: the verbs without one, and opening a closed lead again. */
export function commandsWithoutKey(state: State): Command[] {
	const keyless = verbs.filter(
		verb => verb.key === undefined && !forTheLine.includes(verb.name) && !(verb.isQuery && needsMore(verb)),
	);
	return [reopen(state), ...keyless.map(verb => commandOf(state, verb))];
}

const commandOf = (state: State, verb: Verb): Command => {
	const needsLead = verb.fields.lead !== undefined;
	return {
		keys: [],
		brief: '',
		label: verb.name,
		description: verb.description,
		whyNot: () => (needsLead ? noLead(state) : undefined),
		press: () => pressed(state, verb, needsLead ? leadIdOf(state) : undefined),
	};
};

const pressed = (state: State, verb: Verb, lead: string | undefined): Next => {
	if (verb.isQuery) return {state, effect: {do: 'look', verb: verb, lead, answer: []}};
	if (!atOnce.includes(verb)) return {state: openForm(state, verb, lead)};
	return {state, effect: {do: 'run', verb: verb, typed: {lead: [lead ?? '']}, also: [], closes: false}};
};

const reopen = (state: State): Command => {
	const id = leadIdOf(state);
	return {
		keys: [],
		brief: '',
		label: 'reopen',
		description: 'Open a closed lead again',
		whyNot: () => {
			const lead = leadIn(state, id);
			if (!lead) return noLead(state);
			return historyOf(lead, state.today).closed ? undefined : 'This lead is open.';
		},
		press: () => {
			const typed = {lead: [id ?? ''], what: ['reopened']};
			return {state, effect: {do: 'run', verb: log, typed, also: [], closes: false}};
		},
	};
};
