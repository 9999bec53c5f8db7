import {type Day, daysBetween} from '../days/day.ts';
import {type Entry, entryRow} from '../leads/entries.ts';
import {type History, inOrder} from '../leads/history.ts';
import {isMeeting, type Lead} from '../leads/lead.ts';
import type {DraftKind} from './draft-kinds.ts';

/** What a first sentence may depend on. */
type Opening = {lead: Lead; today: Day; kind: DraftKind; to: string | undefined};

/** The first sentences of a draft: a kind word or an apology, and thanks that are still owed. */
export function openingOf(telling: Opening, history: History): string | undefined {
	const said = [sympathy(telling) ?? apology(telling, history), thanksWith(telling, history)].filter(Boolean);
	return said.length > 0 ? said.join(' ') : undefined;
}

/** True of thanks for an interview that go to the recruiter of the agency, who was not there. */
export function goesThrough(lead: Lead, {kind, met}: History, to: string | undefined): boolean {
	const isRecruiter = lead.people.some(({name, role}) => name === to && role === 'recruiter');
	return isRecruiter && kind === 'interview' && met.some(({name}) => name) && !met.some(({name}) => name === to);
}

const illness = /\b(?:ill|sick|unwell|flu|covid|hospital|surgery|operation|accident)\b/iu;

/** Two kind lines, if their last word says that somebody is ill. */
const sympathy = ({lead, today, to}: Opening): string | undefined => {
	const last = inOrder(lead.log).findLast(entry => entry.on <= today && isTheirs(entry));
	const people = last && 'with' in last ? (last.with ?? []) : [];
	if (!last?.note || !illness.test(last.note) || (to !== undefined && people.length > 0 && !people.includes(to)))
		return undefined;
	return 'I am sorry to hear that you are not well. I wish you a good recovery.';
};

const isTheirs = ({what}: Entry): boolean => what !== 'told' && what !== 'receipt' && entryRow(what).fromThem;

/**
 * The first sentence of a late message: a promise, thanks from the second day on, an answer after its day or after
 * three days.
 */
const apology = ({kind, today}: Opening, {promise, question, met}: History): string | undefined => {
	const [first] = met;
	switch (kind) {
		case 'promised':
			return promise && promise.due < today ? 'I am sorry that this comes later than I said.' : undefined;
		case 'invited':
			return promise && promise.due < today ? 'I am sorry that this comes a little late.' : undefined;
		case 'thanks':
			return first && daysBetween(first.on, today) >= 2 ? 'I am sorry that my thanks come late.' : undefined;
		case 'answer':
			return question && (question.due ? question.due < today : daysBetween(question.on, today) >= 3)
				? 'I am sorry for the late answer.'
				: undefined;
		default:
			return undefined;
	}
};

/** The thanks that you still owe for a meeting, for the beginning of a message about something else. */
const thanksWith = ({kind, lead, to}: Opening, history: History): string | undefined => {
	const owed = history.met.find(({name, thanked}) => !thanked && (name === undefined || name === to));
	if (!owed || !isMeeting(history.kind) || !carriesThanks.has(kind) || goesThrough(lead, history, to)) return undefined;
	return history.kind === 'event' ? 'Thank you for offering your help.' : 'Thank you for our talk.';
};

/** The kinds that can be the first message after a meeting. */
const carriesThanks: ReadonlySet<DraftKind> = new Set(['news', 'promised', 'invited', 'awaiting', 'other-offer']);
