import {sayEntry} from '../../advice/explain/say-entry.ts';
import {isHelper} from '../../advice/inbox/taken.ts';
import {adviseIn} from '../../advice/inbox.ts';
import type {Day} from '../../days/day.ts';
import {inWords} from '../../days/day.ts';
import {historyOf} from '../../leads/history.ts';
import {type Entry, type Lead, nameOf} from '../../leads/lead.ts';
import {sayFinding} from '../../words/check/finding.ts';
import {draftKindRows} from '../../words/draft-kinds.ts';
import {promisesIn} from '../../words/prose.ts';
import {leadOutput} from '../kit/lead-output.ts';
import {withPerson} from '../kit/people.ts';
import {type CommandOutput, leadLabel, type Mutation, requireLead, type VerbContext} from '../kit/verb.ts';
import {leftOut, sayLeftOut} from '../log/left-out.ts';
import {logged} from '../log.ts';
import {onlyOne, type Wanted, type Written, write} from './draft-messages.ts';

type Logged = {id: string; entries: readonly Entry[]; findings: readonly string[]};

/** Logs a message as sent or said: its kind, its recipient, its words, its news, and the day it promises. */
export function logDraft(context: VerbContext, lead: Lead, input: Wanted & {on?: Day | undefined}): Mutation<Logged> {
	const written = onlyOne(write(context, lead, input), '--log');
	const on = input.on ?? context.today;
	const entries = [...sentEntries(context, lead, written, on), ...promiseEntries(context, written, on)];
	const findings = written.findings.map(finding => `check: ${sayFinding(finding, written.text)}`);
	return {
		changes: logged(lead, entries, written.to ? withPerson(lead.people, {name: written.to}) : lead.people),
		summary: `logged for ${nameOf(lead)}: ${entries.map(sayEntry).join('; ')}`,
		subject: {id: lead.id, entries, findings},
	};
}

/** Reports what was logged, the new advice, and what the check found. */
export function reportDraft(context: VerbContext, {id, entries, findings}: Logged): CommandOutput {
	const lead = requireLead(context, id);
	const label = leadLabel(lead);
	const advised = adviseIn(context.book, lead, context.today, context.stance);
	const asked = leftOut(advised, entries, context);
	const lines = entries.map(entry => `${label}  ${inWords(entry.on)}: ${sayEntry(entry)}`);
	return leadOutput(context, id, lines, [], [...findings, ...(asked ? [sayLeftOut(asked)] : [])]);
}

const sentEntries = ({newId, today}: VerbContext, lead: Lead, written: Written, on: Day): Entry[] => {
	const {kind, by, to, text, tells} = written;
	const {logs = 'followup'} = draftKindRows[kind];
	const base = {id: newId(), on, words: text};
	const channel = by === 'voicemail' ? 'phone' : by;
	const told = tells.length > 0 ? {tells: tells.map(({id}) => id)} : {};
	const people = to ? {with: [to]} : {};
	switch (logs) {
		case 'thanks': {
			const thanks: Entry = {...base, what: 'thanks', by: channel, with: to ? [to] : []};
			return kind === 'taken' && endsWithThanks(lead, today) ? [thanks, {id: newId(), on, what: 'withdrew'}] : [thanks];
		}
		case 'followup':
			return [{...base, what: by === 'voicemail' ? 'voicemail' : 'followup', by: channel, ...people, ...told}];
		case 'sent-news':
		case 'sent-article':
			return [{...base, what: logs, by: channel, ...people, ...told}];
		case 'accepted':
			// cps-7: your yes is firm once the letter that your words ask for has come.
			return [{...base, what: logs, awaiting: 'the letter', by: channel, ...people}];
		case 'requested':
		case 'answered':
		case 'declined':
		case 'withdrew':
			return [{...base, what: logs, by: channel, ...people}];
		default:
			throw logs satisfies never;
	}
};

/** Ends a lead without an application once you have thanked the helper. */
const endsWithThanks = (lead: Lead, today: Day): boolean => {
	const history = historyOf(lead, today);
	return !history.closed && isHelper(history);
};

/** The first coming day on which the words promise to be in touch. */
const promiseEntries = ({newId, today}: VerbContext, {text, kind}: Written, on: Day): Entry[] => {
	if (kind === 'withdrawal' || kind === 'offer') return [];
	const promised = promisesIn(text, on).find(({day}) => day !== undefined && day > today);
	return promised?.day ? [{id: newId(), on, what: 'promise', due: promised.day}] : [];
};
