import {receiptOf} from '../advice/explain/receipt.ts';
import {adviseLead} from '../advice/inbox.ts';
import {sayAnswer} from '../advice/questions.ts';
import type {Day} from '../days/day.ts';
import {addEntry, applyAll, type Change, setProfile} from '../leads/change.ts';
import {type Answer, type Answers, answersIn, type Entry, type Key, keys, type Lead, nameOf} from '../leads/lead.ts';
import {Refusal} from '../text/refusal.ts';
import {type Field, leadWord} from './kit/field.ts';
import {leadOutput} from './kit/lead-output.ts';
import {readAnswers} from './kit/read-answer.ts';
import {leadLabel, mutation, requireLead, type VerbContext} from './kit/verb.ts';

const answers: Field<Partial<Answers>> = {
	kind: 'answers',
	place: 'rest',
	value: 'KEY=VALUE',
	description: `what you know: ${keys.join(', ')}`,
	required: true,
	read: (typed, _, calendar) => readAnswers(typed, calendar),
};

/** Keeps an answer as the wizard would. */
export const tell = mutation({
	name: 'tell',
	description: 'Keep an answer of the wizard in the log, so that it is not asked again',
	examples: [
		['touchbase tell acme timeline=none reception=warm', 'they named no day, and they were friendly'],
		['touchbase tell acme news=no', 'nothing new to say; holds for today'],
	],
	fields: {
		lead: leadWord,
		answers,
	},
	mutate: (context, input) => {
		const lead = requireLead(context, input.lead);
		const given = answersIn(input.answers);
		if (given.length === 0) throw new Refusal('KEY=VALUE is missing.');
		const said = given.map(({key, value}) => sayAnswer(key, value)).join('; ');
		return {
			changes: withReceipt(lead, context, kept(lead, context, given), said),
			summary: `noted for ${nameOf(lead)}: ${said}`,
			subject: {lead, said},
		};
	},
	report: (context, {lead, said}) => leadOutput(context, lead.id, [`Noted for ${leadLabel(lead)}: ${said}.`]),
});

/** Keeps the answers, and a receipt of the advice they lead to: you can see later what was decided, and on what. */
const withReceipt = (lead: Lead, context: VerbContext, made: readonly Change[], said: string): Change[] => {
	const told = applyAll(context.book, made);
	const after = requireLead({...context, book: told}, lead.id);
	const {advice} = adviseLead(after, context.today, told.profile, {}, context.stance);
	const receipt = receiptOf(advice, {id: context.newId(), on: context.today}, said.split('; '));
	return [...made, addEntry(after, receipt)];
};

const kept = (lead: Lead, context: VerbContext, given: readonly Answer[]): Change[] => {
	const made: Change[] = [];
	for (const answer of given.toSorted((a, b) => placeOf(a.key) - placeOf(b.key))) {
		const before = made.filter(({of}) => of === 'entry').length;
		made.push(
			answer.key === 'employment'
				? setProfile(context.book, 'employment', answer.value)
				: addEntry(lead, entryFor(answer, {id: context.newId(), on: context.today}), before),
		);
	}
	return made;
};

/**
 * The order in which answers of one line are written. Thanks answer a question, and `awaiting` starts the clock again, so
 * they come first. A stop comes last: a question written after it would stay open in spite of it.
 */
const placeOf = (key: Key): number => (key === 'thanked' ? 0 : key === 'awaiting' ? 1 : key === 'toldNotTo' ? 3 : 2);

/** Makes an event of an answer that is one (thanks sent, a day named, news); else it keeps the answer. */
const entryFor = (answer: Exclude<Answer, {key: 'employment'}>, base: {id: string; on: Day}): Entry => {
	switch (answer.key) {
		case 'toldNotTo':
			if (answer.value === 'posting') return {...base, what: 'no-contact', posting: true};
			if (answer.value === 'person') return {...base, what: 'no-contact'};
			break;
		case 'thanked':
			if (answer.value !== 'no') return {...base, on: answer.value, what: 'thanks', by: 'email', with: []};
			break;
		case 'timeline':
			if (answer.value !== 'none') return {...base, what: 'timeline', due: answer.value};
			break;
		case 'promised':
			if (answer.value !== 'none') return {...base, what: 'promise', due: answer.value};
			break;
		case 'awaiting':
			if (answer.value !== 'none') return {...base, what: 'awaiting', due: answer.value};
			break;
		case 'article':
			if (answer.value) return {...base, what: 'something-new', article: true};
			break;
		case 'news':
			if (answer.value) return {...base, what: 'something-new'};
			break;
		default:
			break;
	}
	return {...base, what: 'told', ...answer};
};
