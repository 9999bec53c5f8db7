import type {AdvisedLead} from '../advice/inbox.ts';
import {addDays, type Day} from '../days/day.ts';
import {inOrder} from '../leads/history.ts';
import type {Kind, Lead, Outcome} from '../leads/lead.ts';
import {type DraftKind, occasions, type Way} from './occasion.ts';

/** One message to write: what for, to whom, and how it goes out. */
export type Message = {kind: DraftKind; to: string | undefined; by: Way};

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
	return kindsAdvised(looked).map(kind => ({
		kind,
		to: advice.to?.name ?? recipientOf(lead, kind, today),
		by: wayOf(kind, looked),
	}));
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

const kindsAdvised = ({history, advice}: AdvisedLead): DraftKind[] => {
	if (history.closed) return [endingNote(history.kind, history.closed)];
	const {verdict, reason, what, panel} = advice;
	if (verdict === 'hold') return ['news'];
	if (what === null || reason === 'meeting ahead' || reason === 'meeting today') return [];
	// What the advice is for is a kind of draft: one that has no words does not compile.
	const kind: DraftKind = what;
	const articleToo = reason === 'voices' && panel.some(({rule}) => rule === 'kennedy-2');
	return articleToo ? [kind, 'article'] : [kind];
};

const endingNote = (kind: Kind, closed: Outcome): DraftKind => {
	if (kind === 'request' || kind === 'conversation' || kind === 'event') return 'catch-up';
	return closed === 'accepted' ? 'offer' : closed === 'withdrew' ? 'withdrawal' : 'after-no';
};

/** Whom a draft is for, where nobody is named: the insider, whoever wrote last, or whoever was met or wrote first. */
export function recipientOf(lead: Lead, kind: DraftKind, today: Day): string | undefined {
	if (kind === 'insider' || kind === 'introduction') return lead.people.find(({role}) => role === 'insider')?.name;
	const happened = inOrder(lead.log).filter(({on}) => on <= today);
	const wrote = happened.findLast(entry => entry.what === 'reply' && entry.with?.[0]);
	if (wrote?.what === 'reply' && wrote.with?.[0]) return wrote.with[0];
	const meeting = happened.findLast(
		entry => entry.what === 'interview' || entry.what === 'conversation' || entry.what === 'event',
	);
	const met = meeting && 'with' in meeting ? meeting.with?.[0] : undefined;
	return met ?? lead.people.find(({role}) => role !== 'insider')?.name;
}

/** Everybody a draft can be addressed to: first those the last meeting was with, then the others. */
export function recipients(lead: Lead, kind: DraftKind, today: Day): string[] {
	const first = recipientOf(lead, kind, today);
	const names = lead.people.map(({name}) => name);
	return [...new Set([...(first === undefined ? [] : [first]), ...names])];
}
