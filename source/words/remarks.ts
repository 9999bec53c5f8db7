import {monthsBetweenTalks} from '../advice/asks-and-days.ts';
import {inBriefWithin} from '../advice/explain/brief.ts';
import type {AdvisedLead} from '../advice/inbox.ts';
import {addDays, addMonths, type Day, inShort} from '../days/day.ts';
import type {Entry} from '../leads/lead.ts';
import type {Draft} from './draft.ts';
import {draftKindRows} from './draft-kinds.ts';
import {messagesFor} from './messages.ts';

/** What you should know before you use a message: whether it is time, what to decide first, and the channel. */
export function remarksOn(advised: AdvisedLead, drafts: readonly Pick<Draft, 'kind' | 'by' | 'medium'>[]): string[] {
	const {advice, situation, lead} = advised;
	const {today} = situation;
	const [draft] = drafts;
	const messages = messagesFor(advised);
	const articleToo = messages.some(({kind}) => kind === 'article') && messages.length > 1;
	const said = [
		advice.closure && 'First decide whether to go on or to withdraw (stein-7): --kind withdrawal.',
		(advice.verdict === 'wait' || advice.verdict === 'tickler') && `Not yet: ${inBriefWithin(advice)}.`,
		advice.verdict === 'hold' && 'The advice is to hold: this is for when you have something new to say.',
		articleToo && 'An article and an ask are two messages: choose one, the other waits a week (kennedy-2).',
		draft?.by === 'social' && 'A request to connect only if they said that it is fine (stein-6).',
		draft?.kind === 'article' && articleBefore(lead.log, today),
		draft?.medium === 'phone' && draftKindRows[draft.kind].by !== 'phone' && spokeBefore(lead.log, today),
	];
	return said.filter((line): line is string => typeof line === 'string');
}

/** `kennedy-2`: once a week at most. */
const articleBefore = (log: readonly Entry[], today: Day): string | undefined => {
	const last = log.findLast(({what, on}) => what === 'sent-article' && on <= today && on > addDays(today, -7));
	return last && `An article went out on ${inShort(last.on)}; once a week is the most (kennedy-2).`;
};

/** `wise-5`: a live talk only every couple of months. A voicemail is no talk. */
const spokeBefore = (log: readonly Entry[], today: Day): string | undefined => {
	const last = log.findLast(
		entry =>
			(entry.what === 'followup' || entry.what === 'sent-news') &&
			(entry.by === 'phone' || entry.by === 'in-person') &&
			entry.on <= today &&
			entry.on > addMonths(today, -monthsBetweenTalks),
	);
	return last && `You spoke live on ${inShort(last.on)}; another form in between is kinder (wise-5).`;
};
