import type {AdvisedLead} from '../advice/inbox.ts';
import type {What} from '../advice/what-for.ts';
import {addDays, type Day} from '../days/day.ts';
import {type History, historyOf} from '../leads/history.ts';
import type {Kind, Lead, Outcome} from '../leads/lead.ts';
import {type DraftKind, occasions, type Way} from './occasion.ts';

/** One message to write: what for, to whom, and how it goes out. */
export type Message = {kind: DraftKind; to: string | undefined; by: Way};

/**
 * The messages that the advice on a lead asks for; none where there is nothing to say. There are several where several
 * people are owed thanks (`stein-2`), or where you choose between an article and an ask (`kennedy-2`).
 */
export function messagesFor(looked: AdvisedLead): Message[] {
	const {lead, history, advice, case: asked} = looked;
	const {today} = asked.situation;
	if (advice.verdict === 'thank') {
		const owed = history.met.filter(({thanked}) => !thanked);
		const kind = history.kind === 'no' ? 'after-no' : 'thanks';
		return owed.map(({name}) => ({kind, to: name, by: wayOf(kind, looked)}));
	}
	return kindsAdvised(looked).map(kind => ({
		kind,
		to: advice.to?.name ?? recipientOf(lead, kind, today),
		by: wayOf(kind, looked),
	}));
}

/**
 * The channel of a kind of draft: its own, the one that the advice names, or a letter for thanks where there is time.
 */
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
	if (verdict === 'hold') return [newsKind(history)];
	if (what === null || reason === 'meeting ahead' || reason === 'meeting today') return [];
	const kind = kindFor(what, history);
	const articleToo = reason === 'voices' && panel.some(({rule}) => rule === 'kennedy-2');
	return articleToo ? [kind, 'article'] : [kind];
};

/**
 * The kind of draft for what the advice is for. The compiler names a purpose without a draft; for some the log decides.
 */
const kindFor = (what: What, history: History): DraftKind => {
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

const endingNote = (kind: Kind, closed: Outcome): DraftKind =>
	kind === 'request' || kind === 'conversation' || kind === 'event' ? 'catch-up' : endingNotes[closed];

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

/**
 * Whom a draft is for, if you name nobody: who asked, to whom it was promised, who answered last or heard from you
 * last.
 */
export function recipientOf(lead: Lead, kind: DraftKind, today: Day): string | undefined {
	const {question, offer, promise, met, reach} = historyOf(lead, today);
	const meant = (people: readonly string[] | undefined) => people?.find(name => !reach.offLimits.includes(name));
	const there = (names: readonly string[]) => names.findLast(name => reach.there.includes(name));
	const usual =
		there(reach.answeredBy) ?? there(reach.wroteTo) ?? meant(met.flatMap(({name}) => name ?? [])) ?? reach.there[0];
	switch (kind) {
		case 'insider':
		case 'introduction':
			return lead.people.find(({role}) => role === 'insider')?.name;
		case 'answer':
			return meant(question?.with) ?? usual;
		case 'offer':
		case 'accept':
		case 'decline':
			return meant(offer?.with) ?? usual;
		case 'promised':
		case 'invited':
		case 'no-show':
		case 'missed':
		case 'cancelled':
			return meant(promise?.with) ?? usual;
		default:
			return usual;
	}
}

/** Everybody a draft can go to: first the people of the last meeting, then the others. */
export function recipients(lead: Lead, kind: DraftKind, today: Day): string[] {
	const first = recipientOf(lead, kind, today);
	const names = lead.people.map(({name}) => name);
	return [...new Set([...(first === undefined ? [] : [first]), ...names])];
}
