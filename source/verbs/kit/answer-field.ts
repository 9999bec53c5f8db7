import {type Answers, keys} from '../../leads/lead.ts';
import type {Field} from './field.ts';
import {readAnswers} from './read-answer.ts';

/** An answer taken as given for one call, as the wizard would be told it. */
export const answerField: Field<Partial<Answers> | undefined> = {
	kind: 'answers',
	place: 'flag',
	value: 'KEY=VALUE',
	description: `an answer taken as given for this call, not saved: ${keys.join(', ')}`,
	many: true,
	read: (typed, _, calendar) => readAnswers(typed, calendar),
};
