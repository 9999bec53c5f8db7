import {adviseLead} from '../../advice/inbox.ts';
import {verbs} from '../../verbs/index.ts';
import type {Verb} from '../../verbs/kit/verb.ts';
import type {Binding} from '../keys.ts';
import {leadIdOf, type ScreenName, type State} from '../state.ts';
import {noLead} from './why-not.ts';

/** On which screens a verb's key works: on all that have a lead, where it is about one. */
const screensOf = (verb: Verb): readonly ScreenName[] => {
	if (verb.name === 'ask') return ['inbox', 'lead', 'review'];
	return verb.fields.lead || verb.name === 'undo' || verb.name === 'redo'
		? ['inbox', 'lead', 'wizard', 'review']
		: ['inbox', 'lead'];
};

const notInBar: readonly string[] = ['redo', 'edit', 'prep', 'debrief', 'undo'];

/** The verbs that have a key. */
export const ofVerbs: readonly Binding[] = verbs.flatMap((verb): Binding[] =>
	verb.key === undefined
		? []
		: [
				{
					command: verb.name,
					keys: [verb.key],
					label: verb.label ?? verb.name,
					says: verb.description,
					screens: screensOf(verb),
					inBar: verb.name === 'why' ? 'if room' : !notInBar.includes(verb.name),
					...(verb.fields.lead && {whyNot: verb.name === 'ask' ? cannotAsk : noLead}),
				},
			],
);

function cannotAsk(state: State): string | undefined {
	const chosen = leadIdOf(state);
	const lead = state.book.leads.find(({id}) => id === chosen);
	if (!lead) return noLead(state);
	return adviseLead(lead, state.today, state.book.profile).history.closed
		? 'the lead is closed; log "reopened" first'
		: undefined;
}
