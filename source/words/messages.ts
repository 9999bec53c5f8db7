import {isHelper} from '../advice/inbox/taken.ts';
import type {AdvisedLead} from '../advice/inbox.ts';
import {personFor, possibleChannels, recruiterFor} from '../advice/log-facts.ts';
import type {Reason} from '../advice/ruling.ts';
import type {Purpose} from '../advice/what-for.ts';
import {addDays} from '../days/day.ts';
import type {History} from '../leads/history.ts';
import type {Channel, Kind, Outcome} from '../leads/lead.ts';
import {type DraftKind, draftKindRows, kindsFor, type Way} from './draft-kinds.ts';

/** One message to write: what for, to whom, and how it goes out. */
export type Message = {kind: DraftKind; to: string | undefined; by: Way};

/**
 * The messages that the advice on a lead asks for; none where there is nothing to say. There are several where several
 * people are owed thanks (`stein-2`), or where you choose between an article and an ask (`kennedy-2`).
 */
export function messagesFor(advised: AdvisedLead): Message[] {
	const {lead, history, advice, tells} = advised;
	if (tells && !advice.owed) {
		const kind = kindsFor(history.kind).includes('withdrawal') ? 'withdrawal' : 'taken';
		const to = addressedTo(advised, kind);
		return [{kind, to, by: wayOf(kind, advised, to)}];
	}
	if (advice.verdict === 'thank') {
		const owed = history.met.filter(({thanked}) => !thanked);
		const kind = history.kind === 'no' ? 'after-no' : 'thanks';
		const recruiter = recruiterFor(history, lead, advice.to?.name);
		return (recruiter ? [recruiter] : owed).map(({name}) => ({kind, to: name, by: wayOf(kind, advised, name)}));
	}
	return kindsAdvised(advised).map(kind => {
		const to = advice.to?.name ?? addressedTo(advised, kind);
		return {kind, to, by: wayOf(kind, advised, to)};
	});
}

/**
 * The channel for a kind of draft to somebody: its own, the one the advice names, or for thanks a letter where there is
 * time; another where that one is banned, or is not possible.
 */
export function wayOf(kind: DraftKind, advised: AdvisedLead, to: string | undefined): Way {
	const {lead, history, advice} = advised;
	const own = kind === 'thanks' ? (decidesLate(advised) ? 'letter' : 'email') : draftKindRows[kind].by;
	const wanted: Channel[] = [...(own ? [own] : []), ...(advice.by ? [advice.by] : []), 'email', 'phone'];
	const person = lead.people.find(({name}) => name === to);
	const possible = possibleChannels(person, lead);
	const isAllowed = (by: Channel) => !history.reach.notBy.includes(by) && (possible?.includes(by) ?? true);
	return wanted.find(isAllowed) ?? wanted[0] ?? 'email';
}

/** `stein-2`: by hand if there is time. (Reading: the day they named is more than a week away.) */
const decidesLate = ({history, situation}: AdvisedLead): boolean => {
	const timeline = history.known.timeline?.value ?? 'none';
	return timeline !== 'none' && timeline > addDays(situation.today, 7);
};

const kindsAdvised = ({history, advice, tells}: AdvisedLead): DraftKind[] => {
	if (history.closed) return [endingNote(history.kind, history.closed)];
	const {verdict, reason, what, panel} = advice;
	if (tells && what === 'offer') return ['decline'];
	if (verdict === 'hold') return [newsKind(history)];
	if (what === null || reason === 'meeting ahead' || reason === 'meeting today') return [];
	const kind = kindFor(what, history);
	const articleToo = reason === 'voices' && panel.some(({rule}) => rule === 'kennedy-2');
	return articleToo ? [kind, 'article'] : [kind];
};

/**
 * The kind of draft for what the advice is for; for some purposes the log decides. A purpose that is neither here nor the
 * name of a kind does not compile.
 */
const kindFor = (what: Purpose, history: History): DraftKind => {
	switch (what) {
		case 'answer':
			return history.offer && !history.question ? 'offer' : 'answer';
		case 'promised':
		case 'invited':
			return dueKind(history);
		case 'news':
			return newsKind(history);
		default:
			return what;
	}
};

const endingNotes: Readonly<Record<Outcome, DraftKind>> = {
	rejected: 'after-no',
	filled: 'after-no',
	accepted: 'accept',
	declined: 'decline',
	withdrew: 'withdrawal',
};

const endingNote = (kind: Kind, closed: Outcome): DraftKind => (isHelper({kind}) ? 'catch-up' : endingNotes[closed]);

/** The kind of draft that tells news: of an offer, after a no, or any other news. */
const newsKind = ({news, kind}: History): DraftKind => {
	if (news?.note && 'due' in news && /\boffers?\b/iu.test(news.note)) return 'other-offer';
	return kind === 'no' ? 'back' : 'news';
};

/** The kind of draft for a promise: your own, their invitation, or a courtesy after a meeting that was not held. */
const dueKind = ({promise, upcoming}: History): DraftKind => {
	if (!promise) return upcoming ? 'meeting' : 'promised';
	switch (promise.why) {
		case 'promise':
			return 'promised';
		case 'invited':
			return 'invited';
		case 'news':
			return 'other-offer';
		case 'offer':
			return 'offer';
		case 'courtesy': {
			const {what} = promise.entry;
			return what === 'no-show' || what === 'missed' || what === 'cancelled' ? what : 'mistaken-no';
		}
		default:
			throw promise.why satisfies never;
	}
};

/** The reason that decides to whom a kind of draft goes, where that is not `voices`. */
const reasons: Partial<Record<DraftKind, Reason>> = {
	thanks: 'thanks',
	'after-no': 'thanks',
	answer: 'question',
	offer: 'question',
	accept: 'question',
	decline: 'question',
	promised: 'promise due',
	invited: 'promise due',
	'no-show': 'promise due',
	missed: 'promise due',
	cancelled: 'promise due',
	meeting: 'meeting ahead',
	awaiting: 'awaited',
	insider: 'insider',
	introduction: 'insider',
};

/** The recipient of a draft that was not advised: whoever the advice would name if it advised this draft. */
export function addressedTo(
	{history, lead}: Pick<AdvisedLead, 'history' | 'lead'>,
	kind: DraftKind,
): string | undefined {
	const reason = reasons[kind] ?? 'voices';
	if (reason === 'insider' && !lead.people.some(({role}) => role === 'insider')) return undefined;
	return personFor(history, lead, reason)?.name;
}

/** Everybody a draft can be addressed to: first whom it is for, then the others. */
export function recipients(advised: AdvisedLead, kind: DraftKind): string[] {
	const first = addressedTo(advised, kind);
	const names = advised.lead.people.map(({name}) => name);
	return [...new Set([...(first === undefined ? [] : [first]), ...names])];
}
