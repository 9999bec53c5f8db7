import {look} from '../advice/inbox.ts';
import {whyLead} from '../advice/why-lead.ts';
import {answerField} from './answer-field.ts';
import {leadRef} from './document.ts';
import {strong} from './emphasis.ts';
import {leadWord} from './lead-fields.ts';
import {tellOvertaken} from './tell-overtaken.ts';
import {called, looks, pick} from './verb.ts';

/** The sum behind an advice. */
export const why = looks({
	name: 'why',
	key: 'y',
	says: 'Why? The sum behind the advice, step by step',
	examples: [['touchbase why acme', 'what was counted from which day, what moved it, and how your stance chose']],
	fields: {lead: leadWord, answer: answerField},
	run: (scene, input) => {
		const lead = pick(scene.book, input.lead);
		const looked = look(lead, scene.today, scene.book.profile, input.answer, scene.stance);
		const parts = whyLead(looked);
		const {verdict, on} = looked.advice;
		return {
			json: {today: scene.today, lead: leadRef(lead), verdict, on, why: parts},
			lines: [
				called(lead),
				...tellOvertaken(looked),
				...parts.flatMap(({title, lines}) => ['', strong(title), ...lines.map(line => `  ${line}`)]),
			],
		};
	},
});
