import {daysBetweenMessages} from '../advice/outbound.ts';
import {addBusinessDays, addDays, type Day, daysBetween, inProse, latest, roll} from '../days/day.ts';
import {type History, historyOf, inOrder, isStart} from '../leads/history.ts';
import type {Entry, Kind, Lead, News, Profile} from '../leads/lead.ts';
import {cleaned} from '../text/safe-text.ts';
import type {DraftKind, Form} from './occasion.ts';
import type {Values} from './template.ts';

/** All that a draft may say: a lead on a day, who writes, to whom, and what there is to tell. */
export type Telling = {
	lead: Lead;
	today: Day;
	profile: Profile;
	kind: DraftKind;
	form: Form;
	to: string | undefined;
	/** The number to call, where one is known. */
	number?: string | undefined;
	/** The news that it tells, where it tells some. */
	news?: News | undefined;
	/** Where the person will work, when that is what it tells. */
	newPlace?: string | undefined;
};

/** What is known for each blank. What is not known is not there; nothing is guessed. */
export function factsFor(telling: Telling): Values {
	const {lead, today, profile, kind, to, news} = telling;
	const history = historyOf(lead, today);
	const {known} = history;
	const day = startOf(lead, today)?.on;
	const timeline = dayIn(known.timeline?.value);
	const promised = dayIn(known.promised?.value);
	const told = news?.text ?? known.news?.from?.note;
	const tells = told && asIDid(inSentence(told));
	const prose = (each: Day | undefined) => each && inProse(each, today);
	const facts: {[K in keyof Values]: string | undefined} = {
		name: to,
		number: telling.number,
		me: profile.name,
		'my phone': profile.phone,
		'my email': profile.email,
		opening: sympathy(telling) ?? apology(telling, history),
		organization: lead.organization,
		'the role': theRole(lead, history.kind),
		today: inProse(today),
		day: prose(day),
		'last step': lastStep(history, day, today),
		timeline: prose(timeline),
		'promised day': promised && `on ${inProse(promised, today)}`,
		promise: known.promised?.from?.note && inSentence(known.promised.from.note),
		'meeting day': prose(history.upcoming?.on),
		'one day': prose(addBusinessDays(today, 2, profile.holidays ?? [])),
		'other day': prose(addBusinessDays(today, 3, profile.holidays ?? [])),
		'their day': kind === 'offer' ? prose(nextTry(telling, timeline)) : undefined,
		again: prose(nextTry(telling, timeline)),
		subject: subjectOf(lead, today),
		point: to === undefined ? undefined : pointFor(lead, to, today),
		...(tells !== undefined && {news: tells, addition: tells}),
		question: known.asked?.value ? asQuestion(known.asked.from?.note) : undefined,
		...(kind === 'taken' && {'new place': telling.newPlace}),
	};
	const filled = Object.entries(facts).map(([blank, value]) => [blank, oneLine(value ?? '')]);
	return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}

/** The entry that the wait counts from: the last one that began it, up to today. */
export function startOf(lead: Lead, today: Day) {
	return inOrder(lead.log).findLast(entry => entry.on <= today && isStart(entry));
}

/** The latest point written down for somebody, from the day of the last meeting on (`stein-2`). */
export function pointFor(lead: Lead, name: string, today: Day): string | undefined {
	const since = startOf(lead, today)?.on ?? today;
	const note = inOrder(lead.log).findLast(
		entry =>
			entry.what === 'note' && entry.note && entry.with?.includes(name) && entry.on >= since && entry.on <= today,
	);
	return note?.note ? inSentence(note.note) : undefined;
}

/** A day that the log or the wizard names; "none" is none. */
const dayIn = (value: Day | 'none' | undefined): Day | undefined => (value === 'none' ? undefined : value);

/** What the work is called; nothing where there is no job to speak of. */
const theRole = ({role, organization}: Lead, kind: Kind): string | undefined => {
	switch (kind) {
		case 'application':
		case 'interview':
			return role ? `the role of ${oneLine(role)}` : 'the role';
		case 'no':
		case 'accepted':
			return role ? `the role of ${oneLine(role)}` : undefined;
		case 'speculative':
			return role ? `the role of ${oneLine(role)}` : `work at ${oneLine(organization)}`;
		case 'request':
		case 'conversation':
		case 'event':
			return undefined;
		default:
			throw kind satisfies never;
	}
};

const did: Record<Kind, string> = {
	application: 'I applied on',
	speculative: 'I wrote to you on',
	request: 'I asked you for a talk on',
	interview: 'we spoke on',
	conversation: 'we spoke on',
	event: 'we met on',
	no: 'you wrote to me on',
	accepted: 'I accepted your offer on',
};

/** Their last word, where there has been one since; else what started the wait. */
const lastStep = ({kind, since}: History, day: Day | undefined, today: Day): string | undefined => {
	if (day === undefined) return undefined;
	return since > day ? `I heard from you on ${inProse(since, today)}` : `${did[kind]} ${inProse(day, today)}`;
};

const oneLine = (text: string): string => cleaned(text).replace(/\s+/gu, ' ');

/** Words that are put inside a sentence: without the full stop they were written with. */
const inSentence = (text: string): string => oneLine(text).replace(/[\s.!?…;,]+$/u, '');

/** What was noted in a hurry as a sentence: "passed the exam" is "I passed the exam". */
const asIDid = (text: string): string =>
	/^(?:[a-z]+ed|won|got|took|built|wrote|made|began|led|gave)\b/u.test(text) ? `I ${text}` : text;

/** What they asked, with the mark it ends in. */
const asQuestion = (text: string | undefined): string | undefined =>
	text && (/[.?!…]$/u.test(text.trim()) ? text : `${text.trim()}.`);

const illness = /\b(?:ill|sick|unwell|flu|covid|hospital|surgery|operation|accident)\b/iu;

/** Two kind lines, where the last that was heard from them is that somebody is ill. */
const sympathy = ({lead, today, to}: Telling): string | undefined => {
	const last = inOrder(lead.log).findLast(entry => entry.on <= today && isTheirs(entry));
	const people = last && 'with' in last ? (last.with ?? []) : [];
	if (!last?.note || !illness.test(last.note) || (to !== undefined && people.length > 0 && !people.includes(to)))
		return undefined;
	return 'I am sorry to hear that you are not well. I wish you a good recovery.';
};

const isTheirs = ({what}: Entry): boolean => what === 'reply';

/** The first sentence of what comes late: a promise, thanks from the second day on, an answer after three days. */
const apology = ({kind, today}: Telling, {known, met}: History): string | undefined => {
	const promised = dayIn(known.promised?.value);
	const asked = known.asked?.value ? known.asked.from?.on : undefined;
	const [first] = met;
	switch (kind) {
		case 'promised':
		case 'invited':
			return promised && promised < today ? 'I am sorry that this comes later than I said.' : undefined;
		case 'thanks':
			return first && daysBetween(first.on, today) >= 2 ? 'I am sorry that my thanks come late.' : undefined;
		case 'answer':
			return asked && daysBetween(asked, today) >= 3 ? 'I am sorry for the late answer.' : undefined;
		default:
			return undefined;
	}
};

/** The subject line an application went out with, where its words or its note keep one. */
const subjectOf = (lead: Lead, today: Day): string | undefined => {
	const start = startOf(lead, today);
	const line = /^subject(?: line)?: *(.+)$/im.exec(`${start?.words ?? ''}\n${start?.note ?? ''}`);
	return line?.[1];
};

/**
 * When to try again: after a voicemail as soon as three days between messages allow (`smetana-3`); after a letter, an
 * offer or a request a business week on (`koblyk-9`, the week of `koblyk-1`); after thanks a week on, but not before the
 * day they named is over.
 */
const nextTry = ({kind, form, today, profile}: Telling, timeline: Day | undefined): Day => {
	const holidays = profile.holidays ?? [];
	if (kind === 'thanks') {
		const week = addDays(today, 7);
		return roll(timeline ? latest(week, addDays(timeline, 1)) : week, holidays);
	}
	if (form === 'voicemail') return roll(addDays(today, daysBetweenMessages), holidays);
	return addBusinessDays(today, 5, holidays);
};
