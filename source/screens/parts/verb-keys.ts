import {historyOf} from '../../leads/history.ts';
import {verbs} from '../../verbs/all.ts';
import {ask} from '../../verbs/ask.ts';
import {config} from '../../verbs/config.ts';
import {debrief} from '../../verbs/debrief.ts';
import {draft} from '../../verbs/draft.ts';
import {edit} from '../../verbs/edit.ts';
import type {Verb} from '../../verbs/kit/verb.ts';
import {log} from '../../verbs/log.ts';
import {prep} from '../../verbs/prep.ts';
import {redo} from '../../verbs/redo.ts';
import {undo} from '../../verbs/undo.ts';
import {why} from '../../verbs/why.ts';
import type {Next} from '../action.ts';
import type {Binding, Lesson} from '../definition.ts';
import {openDraft} from '../draft/state.ts';
import {openForm} from '../form/state.ts';
import {leadIdOf, leadIn, type State, screenOf, withScreen} from '../state.ts';
import {answersIn, wizardFor} from '../wizard/state.ts';
import {noLead} from './common-keys.ts';

const atOnce =
	(verb: Verb) =>
	(state: State): Next => ({state, effect: {do: 'run', verb, typed: {}, also: [], closes: false}});

/** Opens the wizard for the lead that an action is about. */
export function openWizard(state: State): State {
	const lead = leadIdOf(state);
	return lead ? withScreen(state, wizardFor(lead)) : state;
}

/** The verbs that open a screen of their own, or do what they do at once. */
const opens = new Map<Verb, (state: State) => Next>([
	[ask, state => ({state: openWizard(state)})],
	[config, state => ({state: withScreen(state, {name: 'settings', at: 0, text: undefined})})],
	[draft, state => ({state: openDraft(state, leadIdOf(state))})],
	[undo, atOnce(undo)],
	[redo, atOnce(redo)],
]);

const lessonOf = new Map<Verb, Lesson>([
	[why, 'why'],
	[ask, 'ask'],
	[log, 'log'],
	[undo, 'undo'],
]);

const notInBar: readonly Verb[] = [config, redo, edit, prep, debrief, undo];

/** A verb that only looks answers on a card; one that changes something has a form. */
const cardOrForm =
	(verb: Verb) =>
	(state: State): Next => {
		const lead = leadIdOf(state);
		if (!verb.isQuery) return {state: openForm(state, verb, verb.fields.lead ? lead : undefined)};
		const screen = screenOf(state);
		const answers = verb.fields.answer && screen.name === 'wizard' ? Object.entries(answersIn(state, screen)) : [];
		const answer = answers.map(([key, value]) => `${key}=${value}`);
		return lead ? {state, effect: {do: 'look', verb: verb, lead, answer}} : {state};
	};

/** The keys of those verbs that have one and are meant. */
export function verbKeys(isMeant: (verb: Verb) => boolean = () => true): Binding[] {
	return verbs.filter(isMeant).flatMap(verb => (verb.key === undefined ? [] : [verbKey(verb, verb.key)]));
}

function verbKey(verb: Verb, key: string): Binding {
	const lesson = lessonOf.get(verb);
	return {
		keys: [key],
		label: verb.label ?? verb.name,
		description: verb.description,
		...(!notInBar.includes(verb) && {inBar: verb === why || !verb.fields.lead ? 'if room' : 'yes'}),
		...(!verb.fields.lead && {aside: true}),
		...(lesson && {lesson}),
		...(verb.fields.lead && {whyNot: verb === ask ? cannotAsk : noLead}),
		run: opens.get(verb) ?? cardOrForm(verb),
	};
}

/** True for a verb that may be wanted wherever a lead is in sight. */
export function isAboutLead(verb: Verb): boolean {
	return verb.fields.lead !== undefined || verb === undo || verb === redo;
}

function cannotAsk(state: State): string | undefined {
	const lead = leadIn(state, leadIdOf(state));
	if (!lead) return noLead(state);
	return historyOf(lead, state.today).closed ? 'The lead is closed. Log "reopened" first.' : undefined;
}
