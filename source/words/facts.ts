import {daysBetweenMessages} from '../advice/outbound.ts';
import {addBusinessDays, addDays, type Day, inProse, latest, roll} from '../days/day.ts';
import {historyOf, inOrder, isStart} from '../leads/history.ts';
import {type Kind, type Lead, type News, type Profile, starts} from '../leads/lead.ts';
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
	/** The news that it tells, where it tells some. */
	news?: News | undefined;
	/** Where the person will work, when that is what it tells. */
	newPlace?: string | undefined;
};

/** The entry that the wait counts from: the last one that began it, up to today. */
export const startOf = (lead: Lead, today: Day) =>
	inOrder(lead.log).findLast(entry => entry.on <= today && isStart(entry));

/** What the person waits on by now. */
export const waitsOn = (lead: Lead, today: Day): Kind => {
	const start = startOf(lead, today) ?? inOrder(lead.log).find(isStart);
	return start && isStart(start) ? starts[start.what] : 'application';
};

/** What is known for each blank. What is not known is not there; nothing is guessed. */
export const factsFor = (telling: Telling): Values => {
	const {lead, today, profile, kind, to, news} = telling;
	const start = startOf(lead, today);
	const day = start && inProse(start.on, today);
	const timeline = timelineOf(lead, today);
	const {known: logged} = historyOf(lead, today);
	const promised = dayIn(logged.promised?.value);
	const told = news?.text ?? logged.news?.from?.note;
	const tells = told && inSentence(told);
	const known: {[K in keyof Values]: string | undefined} = {
		name: to,
		me: profile.name,
		'my phone': profile.phone,
		'my email': profile.email,
		organization: lead.organization,
		'the role': lead.role ? `the role of ${oneLine(lead.role)}` : 'the role',
		today: inProse(today),
		day,
		'last step': day && `${did[waitsOn(lead, today)]} ${day}`,
		timeline: timeline && inProse(timeline, today),
		'promised day': promised && inProse(promised, today),
		again: inProse(nextTry(telling, timeline), today),
		subject: subjectOf(lead, today),
		point: to === undefined ? undefined : pointFor(lead, to, today),
		...(tells !== undefined && {news: tells, addition: tells}),
		question: logged.asked?.value ? logged.asked.from?.note : undefined,
		...(kind === 'taken' && {'new place': telling.newPlace}),
	};
	const filled = Object.entries(known).map(([blank, value]) => [blank, oneLine(value ?? '')]);
	return Object.fromEntries(filled.filter(([, value]) => value !== ''));
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

const oneLine = (text: string): string => cleaned(text).replace(/\s+/gu, ' ');

/** Words that are put inside a sentence: without the full stop they were written with. */
const inSentence = (text: string): string => oneLine(text).replace(/[\s.!?…;,]+$/u, '');

/** The day they named, as the advice knows it: none once they have answered after it. */
export const timelineOf = (lead: Lead, today: Day): Day | undefined =>
	dayIn(historyOf(lead, today).known.timeline?.value);

const dayIn = (value: Day | 'none' | undefined): Day | undefined => (value === 'none' ? undefined : value);

/** The latest point written down for somebody, from the day of the last meeting on (`stein-2`). */
export const pointFor = (lead: Lead, name: string, today: Day): string | undefined => {
	const since = startOf(lead, today)?.on ?? today;
	const note = inOrder(lead.log).findLast(
		entry =>
			entry.what === 'note' && entry.note && entry.with?.includes(name) && entry.on >= since && entry.on <= today,
	);
	return note?.note ? inSentence(note.note) : undefined;
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
