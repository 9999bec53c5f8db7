import type {AdvisedLead} from '../advice/inbox.ts';
import type {RuleId} from '../advice/rules.ts';
import {addDays, type Day} from '../days/day.ts';
import {inOrder} from '../leads/history.ts';
import type {Lead} from '../leads/lead.ts';
import {type DraftKind, occasions, type Way} from './occasion.ts';

/** One message to write: what for, to whom, and how it goes out. */
export type Message = {kind: DraftKind; to: string | undefined; by: Way};

/** What the advice on a lead is for. */
export type What =
	| 'answer'
	| 'offer'
	| 'thanks'
	| 'promised'
	| 'invited'
	| 'meeting'
	| 'news'
	| 'article'
	| 'awaiting'
	| 'status'
	| 'overdue'
	| 'filled'
	| 'again'
	| 'hiring-again'
	| 'catch-up'
	| 'insider'
	| 'reminder'
	| 'request'
	| 'request-call'
	| 'speculative';

/** The words for each thing that the advice may be for. */
const kindFor: Readonly<Record<What, DraftKind>> = {
	answer: 'answer',
	offer: 'offer',
	thanks: 'thanks',
	promised: 'promised',
	invited: 'invited',
	meeting: 'meeting',
	news: 'news',
	article: 'article',
	awaiting: 'awaiting',
	status: 'status',
	overdue: 'overdue',
	filled: 'filled',
	again: 'again',
	'hiring-again': 'hiring-again',
	'catch-up': 'catch-up',
	insider: 'insider',
	reminder: 'reminder',
	request: 'request',
	'request-call': 'request-call',
	speculative: 'speculative',
};

/**
 * The messages that the advice on a lead asks for; none where there is nothing to say. Several are one for each person
 * to be thanked (`stein-2`), or an article and an ask of which the person chooses one (`kennedy-2`).
 */
export function messagesFor(looked: AdvisedLead): Message[] {
	const {lead, history, advice, case: asked} = looked;
	const {today} = asked.situation;
	if (advice.verdict === 'thank') {
		const owed = history.met.filter(({thanked}) => !thanked);
		return owed.map(({name}) => ({kind: 'thanks', to: name, by: wayOf('thanks', looked)}));
	}
	return kindsAdvised(looked).map(kind => ({kind, to: recipientOf(lead, kind, today), by: wayOf(kind, looked)}));
}

/** The channel for a kind of draft: its own, the one the advice names, or for thanks a letter where there is time. */
export function wayOf(kind: DraftKind, looked: AdvisedLead): Way {
	if (kind === 'thanks') return decidesLate(looked) ? 'letter' : 'email';
	return occasions[kind].by ?? looked.advice.by ?? 'email';
}

/** `stein-2`: by hand if there is time. (Reading: the day they named is more than a week away.) */
const decidesLate = ({history, case: asked}: AdvisedLead): boolean => {
	const timeline = history.known.timeline?.value ?? 'none';
	return timeline !== 'none' && timeline > addDays(asked.situation.today, 7);
};

const kindsAdvised = (looked: AdvisedLead): DraftKind[] => {
	const {history, advice} = looked;
	switch (advice.verdict) {
		case 'stop':
		case 'meet':
		case 'thank':
			return [];
		case 'closed':
			return history.closed ? [endingNote(looked, history.closed)] : [];
		case 'answer':
			return ['answer'];
		case 'ask-insider':
			return ['insider'];
		case 'hold':
			return ['news'];
		case 'tickler':
			return ['hiring-again'];
		case 'contact':
		case 'wait': {
			if (advice.rules.includes('cps-1')) return [];
			if (advice.rules.includes('smetana-1')) return ['promised'];
			if (advice.rules.includes('koblyk-4')) return ['news'];
			const article: DraftKind[] = advice.rules.includes('kennedy-2') ? ['article'] : [];
			const asking = advice.rules.filter(rule => rule !== 'kennedy-2');
			return asking.length === 0 ? article : [kindFor[askFor(asking, looked)], ...article];
		}
		default:
			throw advice.verdict satisfies never;
	}
};

const endingNote = (
	{history: {kind}}: AdvisedLead,
	closed: NonNullable<AdvisedLead['history']['closed']>,
): DraftKind => {
	if (kind === 'request' || kind === 'conversation' || kind === 'event') return 'catch-up';
	return closed === 'offer' ? 'offer' : closed === 'withdrew' ? 'withdrawal' : 'after-no';
};

/** What an ask is for: the rules that give the day say it, else what is waited on. */
const askFor = (rules: readonly RuleId[], {history, case: asked}: AdvisedLead): What => {
	const {kind, followUps, known} = history;
	const {today} = asked.situation;
	if (rules.includes('cps-5')) return 'hiring-again';
	if (rules.includes('cps-4')) return 'filled';
	switch (kind) {
		case 'request':
			return followUps.length > 1 ? 'again' : 'request-call';
		case 'speculative':
			return followUps.length > 0 ? 'again' : 'speculative';
		case 'application':
			return followUps.length > 0 ? 'again' : 'reminder';
		case 'conversation':
		case 'event':
			return 'catch-up';
		case 'no':
			return 'hiring-again';
		case 'accepted':
			return 'again';
		case 'interview': {
			const timeline = known.timeline?.value ?? 'none';
			if (timeline < today && followUps.every(({on}) => on <= timeline)) return 'overdue';
			return followUps.length > 0 ? 'again' : 'status';
		}
		default:
			throw kind satisfies never;
	}
};

/** Whom a draft is for, where nobody is named: the insider, whoever wrote last, or whoever was met or wrote first. */
export function recipientOf(lead: Lead, kind: DraftKind, today: Day): string | undefined {
	if (kind === 'insider' || kind === 'introduction') return lead.people.find(({insider}) => insider)?.name;
	const happened = inOrder(lead.log).filter(({on}) => on <= today);
	const wrote = happened.findLast(entry => entry.what === 'reply' && entry.with?.[0]);
	if (wrote?.what === 'reply' && wrote.with?.[0]) return wrote.with[0];
	const meeting = happened.findLast(
		entry => entry.what === 'interview' || entry.what === 'conversation' || entry.what === 'met',
	);
	const met = meeting && 'with' in meeting ? meeting.with?.[0] : undefined;
	return met ?? lead.people.find(({insider}) => !insider)?.name;
}

/** Everybody a draft can be addressed to: first those the last meeting was with, then the others. */
export function recipients(lead: Lead, kind: DraftKind, today: Day): string[] {
	const first = recipientOf(lead, kind, today);
	const names = lead.people.map(({name}) => name);
	return [...new Set([...(first === undefined ? [] : [first]), ...names])];
}
