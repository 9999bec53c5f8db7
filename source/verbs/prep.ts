import {adviseLead} from '../advice/inbox.ts';
import {questions} from '../advice/questions.ts';
import {authorOf, type RuleId, rules} from '../advice/rules.ts';
import {unansweredOf} from '../advice/wizard.ts';
import {addDays, inWords} from '../days/day.ts';
import {isMeeting, type Lead, nameOf} from '../leads/lead.ts';
import {faint, strong} from '../text/emphasis.ts';
import {leadWord} from './kit/field.ts';
import {leadRef} from './kit/lead-output.ts';
import {leadLabel, query, requireLead, type VerbContext} from './kit/verb.ts';
import {factsOf} from './show.ts';

/** Questions to ask before you leave, each with its rule. */
const toAsk: readonly {ask: string; rule: RuleId}[] = [
	{ask: 'When will they decide, and by when do I hear?', rule: 'cps-1'},
	{ask: 'How will they decide, who has a say? (Listen; write it down.)', rule: 'cps-9'},
	{ask: 'Where do I stand, and what concerns do they have?', rule: 'kennedy-8'},
	{ask: 'When may I be in touch: which day, what time, on which number?', rule: 'smetana-1'},
	{ask: 'May I connect with them on LinkedIn? (Only if they say so.)', rule: 'stein-6'},
];

/** Things to notice for the debrief on the same day. */
const toNote: readonly {note: string; rule: RuleId}[] = [
	{note: 'Everybody’s full name, as you will thank each of them within a day', rule: 'stein-2'},
	{note: 'One point from each talk that will remind them of you', rule: 'stein-2'},
	{note: 'How each talk went, while it is fresh: press d (debrief) the same day', rule: 'stein-9'},
];

/** Shows the card to read before an interview or a talk. */
export const prep = query({
	name: 'prep',
	key: 'p',
	description: 'The card before an interview: what to ask before you leave, what to note',
	examples: [['touchbase prep acme', 'on the way there']],
	fields: {lead: leadWord},
	query: (context, input) => {
		const lead = requireLead(context, input.lead);
		const {history} = adviseLead(lead, context.today, context.book.profile, {}, context.stance);
		const ahead = history.upcoming;
		const meets = ahead ?? (isMeeting(history.kind) ? {kind: history.kind, on: history.since} : undefined);
		const needed = neededAfter(lead, context);
		const cite = (rule: RuleId) => faint(`${rule}, ${authorOf(rule)}`);
		return {
			json: {lead: leadRef(lead), on: ahead?.on ?? null, ask: toAsk, note: toNote, needed},
			lines: [
				`${strong('Before you go')}  ${leadLabel(lead)}`,
				ahead
					? `${ahead.kind} on ${inWords(ahead.on)}`
					: meets
						? `the last ${meets.kind} was on ${inWords(meets.on)}`
						: `no meeting with ${nameOf(lead)} is in the log yet`,
				...factsOf(lead).map(([fact, value]) => `  ${faint(fact.padEnd(7))} ${value}`),
				'',
				strong('Ask before you leave'),
				...toAsk.map(({ask, rule}) => `  [ ] ${ask} ${cite(rule)}`),
				'',
				strong('Note for the debrief'),
				...toNote.map(({note, rule}) => `  [ ] ${note} ${cite(rule)}`),
				'',
				strong('What the wizard will want to know afterwards'),
				...needed.map(({ask}) => `  ${ask}`),
				'',
				faint(`${rules['stein-9'].says} ${rules['cps-6'].says}`),
			],
		};
	},
});

/** The questions that will be open the day after the meeting, once it has been held and thanks went out. */
const neededAfter = (lead: Lead, context: VerbContext) => {
	const {history} = adviseLead(lead, context.today, context.book.profile, {}, context.stance);
	const on = history.upcoming?.on ?? context.today;
	const after = addDays(on, 1);
	const advised = adviseLead(lead, after, context.book.profile, {thanked: after}, context.stance);
	return unansweredOf(advised).map(key => ({key, ask: questions[key].ask}));
};
