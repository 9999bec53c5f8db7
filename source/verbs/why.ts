import {whyLead} from '../advice/explain/why.ts';
import {adviseLead} from '../advice/inbox.ts';
import {strong} from '../text/emphasis.ts';
import {leadWord} from './kit/field.ts';
import {leadRef} from './kit/lead-output.ts';
import {answerField} from './kit/read-answer.ts';
import {tellOvertaken} from './kit/tell-advice.ts';
import {leadLabel, query, requireLead} from './kit/verb.ts';

/** Explains how the advice on a lead comes about. */
export const why = query({
	name: 'why',
	key: 'y',
	description: 'Why? The sum behind the advice, step by step',
	examples: [['touchbase why acme', 'what was counted from which day, what moved it, and how your stance chose']],
	fields: {lead: leadWord, answer: answerField},
	query: (context, input) => {
		const lead = requireLead(context, input.lead);
		const advised = adviseLead(lead, context.today, context.book.profile, input.answer, context.stance);
		const parts = whyLead(advised);
		const {verdict, on} = advised.advice;
		return {
			json: {
				today: context.today,
				lead: leadRef(lead),
				verdict,
				on,
				why: parts.map(({title, lines}) => ({title, lines})),
			},
			lines: [
				leadLabel(lead),
				...tellOvertaken(advised),
				...parts.flatMap(({title, lines}) => ['', strong(title), ...lines.map(line => `  ${line}`)]),
			],
		};
	},
});
