import {whatToLogIn} from '../../advice/inbox/taken.ts';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {isToWrite} from '../../advice/ruling.ts';
import {statedFacts} from '../../leads/lead.ts';
import {debrief} from '../../verbs/debrief.ts';
import {edit} from '../../verbs/edit.ts';
import type {Verb} from '../../verbs/kit/verb.ts';
import {log} from '../../verbs/log.ts';
import {snooze} from '../../verbs/snooze.ts';

/**
 * What a form opens with: `edit` with the facts to correct, `log` with what the advice was to do (most likely it was
 * done), `debrief` with those who were there, `snooze` with the day of the advice.
 */
export function suggestedFor(verb: Verb, advised: AdvisedLead): Record<string, string> {
	const {advice, lead} = advised;
	switch (verb) {
		case edit:
			return {
				organization: lead.organization,
				...Object.fromEntries(statedFacts.map(fact => [fact, lead[fact] ?? ''])),
			};
		case log:
			return dueDeed(advised) ?? {};
		case debrief:
			return {with: whoWasThere(advised).join(', ')};
		case snooze:
			return advice.on && (advice.verdict === 'wait' || advice.verdict === 'tickler') ? {day: advice.on} : {};
		default:
			return {};
	}
}

/** The message or call that the advice asks for today, as the log is told of it; undefined where it asks for none. */
export function dueDeed(advised: AdvisedLead): Readonly<Record<string, string>> | undefined {
	const {verdict, by} = advised.advice;
	const what = isToWrite(verdict) ? whatToLogIn(advised) : undefined;
	if (!what) return undefined;
	return what === 'answered' ? {what} : {what, by: by ?? 'email'};
}

/** Who the meeting was agreed with; where it was with nobody by name, whoever of the lead is no insider. */
const whoWasThere = ({lead, history}: AdvisedLead): readonly string[] => {
	const named = history.upcoming?.with ?? [];
	return named.length > 0 ? named : lead.people.filter(({role}) => role !== 'insider').map(({name}) => name);
};
