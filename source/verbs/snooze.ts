import {setFact} from '../leads/change.ts';
import {inWords} from '../leads/day.ts';
import {nameOf} from '../leads/lead.ts';
import {Refusal} from '../leads/refusal.ts';
import {dayWord} from './field.ts';
import {leadWord} from './lead-fields.ts';
import {stands} from './stands.ts';
import {called, changes, pick} from './verb.ts';

/** Out of the inbox until a day. */
export const snooze = changes({
	name: 'snooze',
	key: 's',
	says: 'Not in the inbox before a day; an answer or a thank-you owed shows all the same',
	examples: [['touchbase snooze acme mon', 'until Monday']],
	fields: {
		lead: leadWord,
		day: dayWord('coming', {says: 'the day on which it shows again'}),
	},
	run: (scene, input) => {
		const lead = pick(scene.book, input.lead);
		if (input.day < scene.today)
			throw new Refusal(`DAY: ${inWords(input.day)} is past; snooze until today or a later day.`);
		return {
			changes: [setFact(lead, 'snoozedUntil', input.day)],
			words: `snoozed ${nameOf(lead)} until ${inWords(input.day)}`,
			answer: after => stands(after, lead.id, [`${called(lead)} is snoozed until ${inWords(input.day)}.`]),
		};
	},
});
