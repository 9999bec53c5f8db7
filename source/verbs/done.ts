import {sayEntry} from '../advice/explain/say-entry.ts';
import {whatToLogIn} from '../advice/inbox/taken.ts';
import {adviseIn} from '../advice/inbox.ts';
import {channels, nameOf} from '../leads/lead.ts';
import {Refusal} from '../text/refusal.ts';
import {entryOf} from './kit/entry-of.ts';
import {choice, day, leadWord, names, text} from './kit/field.ts';
import {peopleMeant} from './kit/people.ts';
import {mutation, requireLead} from './kit/verb.ts';
import {logged, reportLogged} from './log.ts';

/** Logs that you did what was advised for today. */
export const done = mutation({
	name: 'done',
	description: 'You did what was advised: it is logged, by the advised channel, to the advised person',
	examples: [
		['touchbase done acme', 'you wrote, called, thanked or answered as the advice said'],
		['touchbase done acme "she was out" --by phone', 'by phone, with a note'],
	],
	fields: {
		lead: leadWord,
		note: text({value: 'NOTE', place: 'rest', keeps: 'lines', description: 'anything worth keeping about it'}),
		by: choice(channels, {value: 'CHANNEL', description: 'how it went (default: as advised)'}),
		with: names({description: 'to whom (default: as advised); can be given several times'}),
		on: day('past', {description: 'the day you did it (default: today)'}),
	},
	mutate: ({book, today, stance, newId}, {lead: words, note, by, with: named, on}) => {
		const lead = requireLead({book, today}, words);
		const advised = adviseIn(book, lead, today, stance);
		const what = whatToLogIn(advised);
		if (!what) throw new Refusal(`Nothing is advised for today with ${nameOf(lead)}; log what you did with "log".`);
		const {to, by: advisedChannel} = advised.advice;
		const meant = peopleMeant(lead, named ?? [], false);
		const people = named ? meant.names : to ? [to.name] : undefined;
		const meets = what === 'interview' || what === 'conversation' || what === 'event';
		const channel = meets ? by : (by ?? advisedChannel ?? undefined);
		const entry = entryOf({what, note, by: channel, with: people, on, id: newId(), today});
		return {
			changes: logged(lead, [entry], meant.people),
			summary: `logged for ${nameOf(lead)}: ${sayEntry(entry)}`,
			subject: {id: lead.id, entries: [entry], lines: meant.lines},
		};
	},
	report: reportLogged,
});
