import type {Advice} from '../advice/advise.ts';
import {toDo} from '../advice/explain/because.ts';
import {inBrief} from '../advice/explain/brief.ts';
import type {AdvisedLead} from '../advice/inbox.ts';
import {isPromise} from '../advice/ruling.ts';
import type {Day} from '../days/day.ts';
import type {History} from '../leads/history.ts';
import {type Entry, entryRow, type Lead, nameOf} from '../leads/lead.ts';
import {unstyled} from '../text/emphasis.ts';
import {capital} from '../text/sentence.ts';

/** One event of a lead in a calendar. A lead has at most one for each purpose. */
export type CalendarEvent = {
	purpose: 'meeting' | 'promise' | 'decision' | 'answer' | 'awaited' | 'closes' | 'next';
	on: Day;
	/** A time of day on the person’s clock. */
	time?: string | undefined;
	summary: string;
	description: string;
};

/** What is agreed, promised, named and due with a lead, from today on; what is past is no longer shown. */
export function eventsOf({lead, history, advice}: AdvisedLead, today: Day): CalendarEvent[] {
	const name = nameOf(lead);
	const {upcoming, promise, awaiting, question, offer} = history;
	const said = unstyled(`${inBrief(advice)}. ${advice.because}`);
	const events: (CalendarEvent | undefined)[] = [
		upcoming && {
			purpose: 'meeting',
			on: upcoming.on,
			time: upcoming.time,
			summary: `${capital(entryRow(upcoming.what).label)}: ${name}`,
			description: [peopleIn(lead, upcoming.with), lead.url ?? ''].filter(Boolean).join('\n'),
		},
		promise && {
			purpose: 'promise',
			on: promise.due < today ? today : promise.due,
			time: promise.due < today ? undefined : timeOf(promise.entry),
			summary: `Be in touch: ${name}`,
			description: said,
		},
		named('decision', timelineOf(history), `They decide: ${name}`, 'The day by which they said they would decide.'),
		named('answer', question?.due ?? offer?.due, `Answer by today: ${name}`, 'The day by which they want your answer.'),
		named(
			'awaited',
			awaiting && dueOf(awaiting.entry),
			`Due from them: ${name}`,
			awaiting?.what ?? 'What they said they would do.',
		),
		named('closes', lead.closes, `The vacancy closes: ${name}`, lead.url ?? ''),
		advice.on && !isPromise(advice.reason) && !isOfMeeting(advice.reason)
			? {purpose: 'next', on: advice.on, summary: `${toDoThen(advice)}: ${name}`, description: said}
			: undefined,
	];
	return events.filter(event => event !== undefined).filter(({on}) => on >= today);
}

const named = (
	purpose: CalendarEvent['purpose'],
	on: Day | undefined,
	summary: string,
	description: string,
): CalendarEvent | undefined => on && {purpose, on, summary, description};

const isOfMeeting = (reason: string): boolean => reason === 'meeting ahead' || reason === 'meeting today';

const timelineOf = ({known}: History): Day | undefined => {
	const day = known.timeline?.value;
	return day && day !== 'none' ? day : undefined;
};

const timeOf = (entry: object): string | undefined =>
	'time' in entry && typeof entry.time === 'string' ? entry.time : undefined;

const dueOf = (entry: Entry): Day | undefined => ('due' in entry ? entry.due : undefined);

/** "Dana Reyes, +1 555 0117": whom to meet, and how to reach them on the way. */
const peopleIn = ({people}: Lead, names: readonly string[]): string =>
	names
		.map(name => {
			const person = people.find(each => each.name === name);
			return [name, person?.phone, person?.email].filter(Boolean).join(', ');
		})
		.join('\n');

/** What is to be done, as the advice will say it when its day has come. */
const toDoThen = ({verdict, by, to}: Advice): string => {
	const whom = to?.name ?? 'them';
	switch (verdict) {
		case 'answer':
			return `Answer ${whom}`;
		case 'thank':
			return `Thank ${whom}`;
		case 'ask-insider':
			return `Ask ${to?.name ?? 'inside'} how fast the hiring goes`;
		case 'contact':
		case 'wait':
			return capital(toDo(by ?? 'email', whom));
		default:
			return 'Check back';
	}
};
