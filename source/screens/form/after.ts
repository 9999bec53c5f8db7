import {articles} from '../../advice/articles.ts';
import {inBriefWithin} from '../../advice/explain/brief.ts';
import {voiceReason} from '../../advice/explain/voice-reason.ts';
import {type AdvisedLead, adviseIn} from '../../advice/inbox.ts';
import {applyAll} from '../../leads/change.ts';
import {Refusal} from '../../text/refusal.ts';
import {calendarOf} from '../../verbs/kit/calendar-of.ts';
import {withoutRules} from '../parts/headline.ts';
import {remembered} from '../parts/remembered.ts';
import {problemOf} from '../perform.ts';
import type {Screen} from '../screen.ts';
import type {State} from '../state.ts';
import {typedIn} from './state.ts';

/** What a form would make of its lead if it were saved now: the lead as it would stand, or why it cannot be saved yet. */
export type After = {advised: AdvisedLead} | {problem: string} | undefined;

/** Runs the verb of a form on the book in memory, and gives what would come of it; undefined for a verb that loads slowly. */
export function afterSaving(state: State, form: Screen<'form'>): After {
	return workedOut(state, form);
}

const inputsOf = ({book, today, stance}: State, {texts, option, verb, lead}: Screen<'form'>) =>
	[texts, book, today, stance, option, verb, lead] as const;

const workedOut = remembered(inputsOf, (state, form): After => {
	const {book, today, stance} = state;
	const {verb} = form;
	try {
		const prepared = verb.prepare(
			typedIn(form),
			calendarOf(today, () => book.profile),
		);
		if (prepared instanceof Promise || prepared.kind !== 'mutation') return undefined;
		let ids = 0;
		const {changes} = prepared.mutate({book, today, stance, newId: () => `supposed-${++ids}`});
		const then = applyAll(book, changes);
		const lead = then.leads.find(({id}) => id === form.lead) ?? then.leads.find(each => !book.leads.includes(each));
		return lead && {advised: adviseIn(then, lead, today, stance)};
	} catch (error) {
		if (error instanceof Refusal) return {problem: problemOf(error).split('\n')[0] ?? ''};
		throw error;
	}
});

/** The advice as it would be, in a line: "wait until Tue 15 Dec, then call. CPS: three weeks after your message." */
export function afterWords({advice, situation}: AdvisedLead): string {
	const chosen = advice.reason === 'voices' ? advice.decision?.trace.place?.chosen : undefined;
	const why = chosen && `${articles[chosen.article].short}: ${voiceReason(chosen, situation).short}.`;
	return [`${inBriefWithin(advice)}.`, why ?? withoutRules(advice.because)].join(' ');
}
