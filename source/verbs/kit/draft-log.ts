import type {Day} from '../../days/day.ts';
import {inWords} from '../../days/day.ts';
import {historyOf} from '../../leads/history.ts';
import {type Entry, type Lead, nameOf} from '../../leads/lead.ts';
import {sayFinding} from '../../words/check/finding.ts';
import {occasions} from '../../words/occasion.ts';
import {promisesIn} from '../../words/prose.ts';
import type {DraftInput} from '../draft.ts';
import {logged} from '../log.ts';
import {type Written, write} from './draft-messages.ts';
import {onlyOne} from './draft-run.ts';
import {leadOutput} from './lead-output.ts';
import {sayEntry} from './say-entry.ts';
import {leadLabel, type Mutation, requireLead, type VerbContext} from './verb.ts';

/** Logs a message as sent or said: what it was, to whom, its words and the news in it; and the day it promises. */
export const logDraft = (scene: VerbContext, lead: Lead, input: DraftInput): Mutation => {
	const written = onlyOne(write(scene, lead, input), '--log');
	const on = input.on ?? scene.today;
	const entries = [...sentEntries(scene, lead, written, on), ...promiseEntries(scene, written, on)];
	const findings = written.findings.map(finding => `check: ${sayFinding(finding, written.text)}`);
	return {
		changes: logged(lead, entries, written.to ? [written.to] : []),
		words: `logged for ${nameOf(lead)}: ${entries.map(sayEntry).join('; ')}`,
		answer: after => {
			const said = entries.map(
				entry => `${leadLabel(requireLead(after.book, lead.id))}  ${inWords(entry.on)}: ${sayEntry(entry)}`,
			);
			return leadOutput(after, lead.id, said, [], findings);
		},
	};
};

const sentEntries = ({newId, today}: VerbContext, lead: Lead, written: Written, on: Day): Entry[] => {
	const {kind, by, to, text, tells} = written;
	const {logs = 'followup'} = occasions[kind];
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
		case 'news':
		case 'article':
			return [{...base, what: logs, by: channel, ...people, ...told}];
		case 'requested':
		case 'answered':
		case 'withdrew':
			return [{...base, what: logs}];
		default:
			throw logs satisfies never;
	}
};

/** Where nothing was applied for, the thanks to a helper are the end of it. */
const endsWithThanks = (lead: Lead, today: Day): boolean => {
	const {closed, kind} = historyOf(lead, today);
	return !closed && ['request', 'conversation', 'event'].includes(kind);
};

/** The first day to come on which the words say that the writer will be in touch. */
const promiseEntries = ({newId, today}: VerbContext, {text, kind}: Written, on: Day): Entry[] => {
	if (kind === 'withdrawal') return [];
	const promised = promisesIn(text, on).find(({day}) => day !== undefined && day > today);
	return promised?.day ? [{id: newId(), on, what: 'promise', due: promised.day}] : [];
};
