import {businessWeek, daysBetweenMessages} from '../advice/asks-and-days.ts';
import {kindWords} from '../advice/explain/kind-words.ts';
import {addBusinessDays, addDays, type Day, inProse, latest, roll} from '../days/day.ts';
import {asSaid, whenSaid} from '../days/vague-days.ts';
import {starts} from '../leads/entries.ts';
import {type Awaiting, type History, inOrder, isStart, type OpenPromise} from '../leads/history.ts';
import {isMeeting, type Kind, type Lead, type News, type Profile} from '../leads/lead.ts';
import {cleaned} from '../text/safe-text.ts';
import {listed, withStop} from '../text/sentence.ts';
import type {DraftKind, Medium} from './draft-kinds.ts';
import {goesThrough, openingOf} from './opening.ts';
import type {Values} from './template.ts';

/** Everything that a draft may say: the lead, the day, who writes to whom, and what there is to tell. */
export type Telling = {
	lead: Lead;
	today: Day;
	profile: Profile;
	kind: DraftKind;
	medium: Medium;
	to: string | undefined;
	/** The number to call, where one is known. */
	number?: string | undefined;
	/** The news that the draft tells, if any. */
	news?: News | undefined;
	/** Your new employer, if the draft tells of one. */
	newPlace?: string | undefined;
};

/** The value of each blank, by the lead's log. An unknown blank has no value; nothing is guessed. */
export function factsFor(telling: Telling, history: History): Values {
	const {lead, today, profile, kind, to} = telling;
	const {question, promise, awaiting, article, upcoming, met} = history;
	const began = beganOn(lead, history, today);
	const told = telling.news?.text ?? history.news?.note;
	const tells = told && asIDid(inSentence(told));
	const prose = (day: Day | undefined) => day && inProse(day, today);
	const fallen = fallenThrough(history);
	const meeting = fallen ?? upcoming;
	const inDays = (n: number) => `${inProse(addBusinessDays(today, n, profile.holidays ?? []), today)}${hourOf(fallen)}`;
	const facts: {[K in keyof Values]: string | undefined} = {
		name: to,
		number: telling.number,
		me: profile.name,
		'my phone': profile.phone,
		'my email': profile.email,
		opening: openingOf(telling, history),
		organization: lead.organization,
		'the role': theRole(lead, history.kind),
		today: inProse(today),
		day: prose(began),
		'last step': lastStep(history, began, today),
		timeline: history.timelineSaid ? asSaid(history.timelineSaid) : prose(dayIn(history.known.timeline?.value)),
		'promised day': promise && onDay(promise.due, promise.said, today),
		promise: promise?.why === 'promise' ? promise.what && inSentence(promise.what) : undefined,
		invitation: promise?.why === 'invited' ? invitation(promise, today) : undefined,
		'meeting day': meeting?.on && `${prose(meeting.on)}${hourOf(meeting)}`,
		'one day': inDays(2),
		'other day': inDays(3),
		awaited: awaiting && whatIsOpen(awaiting, today),
		'still to come': history.offer ? 'the letter' : awaiting?.what && inSentence(awaiting.what),
		'their day': prose(theirDay(telling, history)),
		again: prose(nextTry(telling, history)),
		subject: subjectOf(lead),
		interviewers: listed(met.flatMap(({name}) => name ?? [])),
		point: pointsFrom(telling, history)
			.map(name => pointFor(lead, name, began ?? today, today))
			.find(Boolean),
		...(tells !== undefined && {news: tells, addition: tells}),
		question: asQuestion(question?.what),
		topic: article?.note && inSentence(article.note.replace(link, '')),
		link: article?.note && link.exec(article.note)?.[0],
		...(kind === 'taken' && {'new place': telling.newPlace}),
		...(telling.newPlace && {reason: 'I have taken another offer, and so I have decided'}),
	};
	const filled = Object.entries(facts).map(([blank, value]) => [blank, oneLine(value ?? '')]);
	return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}

const link = /https?:\/\/\S+/u;

/** The day of what you wait on: the last meeting, else the application, the letter or the request. */
const beganOn = (lead: Lead, {kind, met, metOn, since}: History, today: Day): Day | undefined => {
	if (isMeeting(kind)) return metOn ?? met[0]?.on ?? (since <= today ? since : undefined);
	return inOrder(lead.log).findLast(entry => entry.on <= today && isStart(entry) && starts[entry.what] === kind)?.on;
};

/** The hour of a meeting, behind its day: " at 10:00"; nothing where none was named. */
const hourOf = (meeting: {time?: string | undefined} | undefined): string =>
	meeting?.time ? ` at ${meeting.time}` : '';

/** The meeting that was not held, where a word about it is due. */
const fallenThrough = ({promise}: History): OpenPromise['meeting'] =>
	promise?.why === 'courtesy' ? promise.meeting : undefined;

/** Those whose talking points fit the message: the recipient; where it goes through an agency, the interviewers. */
const pointsFrom = ({lead, to}: Telling, history: History): string[] => {
	if (to === undefined) return [];
	return goesThrough(lead, history, to) ? history.met.flatMap(({name}) => name ?? []) : [to];
};

/** The latest point written down for somebody, from a day on (`stein-2`). */
const pointFor = (lead: Lead, name: string, since: Day, today: Day): string | undefined => {
	const note = inOrder(lead.log).findLast(
		entry =>
			entry.what === 'note' && entry.note && entry.with?.includes(name) && entry.on >= since && entry.on <= today,
	);
	return note?.note ? inSentence(note.note) : undefined;
};

/** The day in an answer; undefined for "none". */
const dayIn = (value: Day | 'none' | undefined): Day | undefined => (value === 'none' ? undefined : value);

/** The name of the work; undefined where there is no job to speak of. */
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

/** Their last word, if there has been one since; else the event that started the wait. */
const lastStep = ({kind, since, replied}: History, began: Day | undefined, today: Day): string | undefined => {
	const isTheirs = (replied && since > (began ?? '')) || kind === 'no' || kind === 'accepted';
	if (isTheirs) return `I heard from you on ${inProse(since, today)}`;
	return began && `${kindWords[kind].did} ${inProse(began, today)}`;
};

/**
 * A day as part of a sentence: "on Friday 4 December"; a vague day keeps its words: "in early December". Words that
 * count days or weeks ("a few days from 3 Dec") give way to the day itself.
 */
const onDay = (day: Day, said: string | undefined, today: Day): string =>
	!said || /day|week/u.test(said) ? `on ${inProse(day, today)}` : whenSaid(said);

/** When they asked you to be in touch. */
const invitation = ({due, said, entry}: OpenPromise, today: Day): string =>
	entry.what === 'invited' && entry.after
		? `if I had heard nothing by ${inProse(entry.due, today)}`
		: onDay(due, said, today);

const actionVerbs =
	/^(?:arrange|ask|be|book|call|check|come|confirm|decide|email|find|fix|forward|get|give|introduce|let|look|make|pass|phone|propose|put|reply|ring|schedule|send|set|share|speak|suggest|talk|tell|write)\b/iu;

/** What they said they would do, after "you were going to": "arrange a call", "come back to me about the letter". */
const whatTheyDo = ({what}: Awaiting): string => {
	if (!what) return 'come back to me';
	const words = inSentence(what);
	return actionVerbs.test(words) ? words : `come back to me about ${words}`;
};

/** What they owe, as the beginning of a sentence: "You were going to call me by Friday 20 November". */
const whatIsOpen = (awaiting: Awaiting, today: Day): string => {
	const {entry, answer} = awaiting;
	if (answer) {
		const did = 'by' in entry && entry.by === 'phone' ? 'called' : 'wrote to';
		return `I ${did} you on ${inProse(entry.on, today)}, as you had asked`;
	}
	const by = 'due' in entry && entry.due ? ` by ${inProse(entry.due, today)}` : '';
	return `You were going to ${whatTheyDo(awaiting)}${by}`;
};

/** For an offer of theirs the day by which you answer; for news of another offer the day by which you need their answer. */
const theirDay = (telling: Telling, history: History): Day | undefined => {
	if (telling.kind === 'offer') return history.offer?.due ?? nextTry(telling, history);
	const news = history.news ?? (history.promise?.why === 'news' ? history.promise.entry : undefined);
	return news && 'due' in news ? news.due : undefined;
};

const oneLine = (text: string): string => cleaned(text).replace(/\s+/gu, ' ');

/** A text without its full stop, for use inside a sentence. */
const inSentence = (text: string): string => oneLine(text).replace(/[\s.!?…;,]+$/u, '');

/** A hurried note as a sentence: "passed the exam" becomes "I passed the exam". */
const asIDid = (text: string): string =>
	/^(?:[a-z]+ed|won|got|took|built|wrote|made|began|led|gave)\b/u.test(text) ? `I ${text}` : text;

/** What they asked, as a sentence: "You asked: could you start in May?", "You asked for my references." */
const asQuestion = (text: string | undefined): string | undefined => {
	if (!text) return undefined;
	const words = text.trim();
	const mine = words.replace(/^your\b/iu, 'my');
	if (/^(?:an?|the|my|some|two|three|references|homework)\b/iu.test(mine) && !/\?$/u.test(words))
		return `You asked for ${inSentence(mine)}.`;
	return `You asked: ${withStop(words)}`;
};

/** The subject line of the application, if its words or its note keep one. */
const subjectOf = (lead: Lead): string | undefined => {
	const sent = lead.log.findLast(({what}) => what === 'applied' || what === 'wrote' || what === 'requested');
	return /^subject(?: line)?: *(.+)$/im.exec(`${sent?.words ?? ''}\n${sent?.note ?? ''}`)?.[1];
};

/**
 * The day of your next try: after a voicemail as soon as three days between messages allow (`smetana-3`); after a
 * letter, an offer or a request a business week later (`koblyk-9`, the week of `koblyk-1`); after thanks a week later,
 * but not before the day they named is over.
 */
const nextTry = ({kind, medium, today, profile}: Telling, {known}: History): Day => {
	const timeline = dayIn(known.timeline?.value);
	const holidays = profile.holidays ?? [];
	if (kind === 'thanks') {
		const week = addDays(today, 7);
		return roll(timeline ? latest(week, addDays(timeline, 1)) : week, holidays);
	}
	if (medium === 'voicemail') return roll(addDays(today, daysBetweenMessages), holidays);
	return addBusinessDays(today, businessWeek, holidays);
};
