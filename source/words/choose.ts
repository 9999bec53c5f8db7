import type {AdvisedLead} from '../advice/inbox.ts';
import type {RuleId} from '../advice/rules.ts';
import {addDays, type Day} from '../days/day.ts';
import {type FollowUp, inOrder} from '../leads/history.ts';
import type {Kind, Lead} from '../leads/lead.ts';
import {timelineOf, waitsOn} from './facts.ts';
import {type DraftKind, occasions, type Way} from './occasion.ts';

/** One message to write: what for, to whom, and how it goes out. */
export type Message = {kind: DraftKind; to: string | undefined; by: Way};

/**
 * The messages that the advice on a lead asks for; none where there is nothing to say. Several are one for each person
 * to be thanked (`stein-2`), or an article and an ask of which the person chooses one (`kennedy-2`).
 */
export const messagesFor = (looked: AdvisedLead): Message[] => {
	const {lead, history, advice, case: asked} = looked;
	const {today} = asked.situation;
	if (advice.verdict === 'thank') {
		const owed = history.met.filter(({thanked}) => !thanked);
		return owed.map(({name}) => ({kind: 'thanks', to: name, by: wayOf('thanks', looked)}));
	}
	return kindsAdvised(looked).map(kind => ({kind, to: recipientOf(lead, kind, today), by: wayOf(kind, looked)}));
};

/** The channel for a kind of draft: its own, the one the advice names, or for thanks a letter where there is time. */
export const wayOf = (kind: DraftKind, {lead, advice, case: asked}: AdvisedLead): Way => {
	const {today} = asked.situation;
	if (kind === 'thanks') return decidesLate(lead, today) ? 'letter' : 'email';
	return occasions[kind].by ?? advice.by ?? 'email';
};

/** `stein-2`: by hand if there is time. (Reading: the day they named is more than a week away.) */
const decidesLate = (lead: Lead, today: Day): boolean => {
	const timeline = timelineOf(lead, today);
	return timeline !== undefined && timeline > addDays(today, 7);
};

const kindsAdvised = ({lead, history, advice, case: asked}: AdvisedLead): DraftKind[] => {
	const {today} = asked.situation;
	const kind = waitsOn(lead, today);
	switch (advice.verdict) {
		case 'stop':
		case 'meet':
		case 'thank':
			return [];
		case 'closed':
			return history.closed ? endings(history.closed, kind) : [];
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
			return asks(advice.rules, kind, lead, today, history.followUps);
		}
		default:
			throw advice.verdict satisfies never;
	}
};

const endings = (closed: NonNullable<AdvisedLead['history']['closed']>, kind: Kind): DraftKind[] => {
	if (kind === 'request' || kind === 'conversation' || kind === 'event') return ['keep-in-touch'];
	return closed === 'offer' ? ['offer'] : closed === 'withdrew' ? ['withdrawal'] : ['after-no'];
};

/** The rules that give the day say what it is for; the first that is named here decides, and an article stands beside it. */
const asks = (rules: readonly RuleId[], kind: Kind, lead: Lead, today: Day, sent: readonly FollowUp[]): DraftKind[] => {
	const article: DraftKind[] = rules.includes('kennedy-2') ? ['article'] : [];
	const asking = rules.filter(rule => rule !== 'kennedy-2');
	if (asking.length === 0) return article;
	return [askFor(asking, kind, lead, today, sent), ...article];
};

const askFor = (rules: readonly RuleId[], kind: Kind, lead: Lead, today: Day, sent: readonly FollowUp[]): DraftKind => {
	if (rules.includes('cps-5')) return 'hiring-again';
	if (rules.includes('cps-4')) return 'filled';
	switch (kind) {
		case 'request':
			return sent.length > 1 ? 'again' : 'request-call';
		case 'speculative':
			return sent.length > 0 ? 'again' : 'meeting';
		case 'application':
			return sent.length > 0 ? 'again' : 'reminder';
		case 'conversation':
		case 'event':
			return 'keep-in-touch';
		case 'no':
			return 'hiring-again';
		case 'accepted':
			return 'again';
		case 'interview': {
			const timeline = timelineOf(lead, today);
			if (timeline && timeline < today && sent.every(({on}) => on <= timeline)) return 'overdue';
			return sent.length > 0 ? 'again' : 'status';
		}
		default:
			throw kind satisfies never;
	}
};

/** Whom a draft is for, where nobody is named: the insider, whoever wrote last, or whoever was met or wrote first. */
export const recipientOf = (lead: Lead, kind: DraftKind, today: Day): string | undefined => {
	if (kind === 'insider') return lead.people.find(({insider}) => insider)?.name;
	const happened = inOrder(lead.log).filter(({on}) => on <= today);
	const wrote = happened.findLast(entry => entry.what === 'reply' && entry.with?.[0]);
	if (wrote?.what === 'reply' && wrote.with?.[0]) return wrote.with[0];
	const meeting = happened.findLast(
		entry => entry.what === 'interview' || entry.what === 'conversation' || entry.what === 'met',
	);
	const met = meeting && 'with' in meeting ? meeting.with?.[0] : undefined;
	return met ?? lead.people.find(({insider}) => !insider)?.name;
};

/** Everybody a draft can be addressed to: first those the last meeting was with, then the others. */
export const recipients = (lead: Lead, kind: DraftKind, today: Day): string[] => {
	const first = recipientOf(lead, kind, today);
	const names = lead.people.map(({name}) => name);
	return [...new Set([...(first === undefined ? [] : [first]), ...names])];
};
