import {inBrief} from '../advice/brief.ts';
import {type Inbox, type Item, inboxOf, sections} from '../advice/inbox.ts';
import {inWords} from '../leads/day.ts';
import {leadRef} from './document.ts';
import {faint, strong} from './emphasis.ts';
import {shout} from './tell-advice.ts';
import {called, looks} from './verb.ts';

/** What is due, and when the rest is. */
export const today = looks({
	name: 'today',
	says: 'What is due today, the most urgent first, and until when the rest waits',
	examples: [
		['touchbase today', 'what to do now'],
		['touchbase today --json', 'the same for a script'],
	],
	fields: {},
	run: ({book, today, stance}) => {
		const inbox = inboxOf(book, today, stance);
		const json = {today, ...Object.fromEntries(sections.map(section => [section, inbox[section].map(itemDocument)]))};
		if (book.leads.length === 0) return {json, lines: noLeads};
		const due = inbox.due.length;
		return {
			json,
			lines: [
				`${strong(inWords(today))}: ${due === 0 ? 'nothing is due' : `${due} due`}`,
				...inbox.due.flatMap(item => ['', ...dueLines(item)]),
				'',
				faint(theRest(inbox)),
			],
		};
	},
});

/** What an empty file says. */
export const noLeads: readonly string[] = [
	'There are no leads yet. Add the first one:',
	'  touchbase add "Acme" --role "Staff engineer" --kind application --on yesterday',
];

const itemDocument = ({lead, advice: {verdict, by, rules, because}, on, overdueDays, snoozed}: Item) => ({
	lead: leadRef(lead),
	verdict,
	on,
	by,
	rules,
	because,
	overdueDays,
	snoozed,
});

const dueLines = (item: Item): string[] => {
	const {lead, advice, overdueDays} = item;
	const at = promisedAt(item);
	const when = `${at ? ` at ${at}` : ''}${overdueDays > 0 ? `, ${since(overdueDays)}` : ''}`;
	return [`${shout(advice.verdict)}  ${called(lead)}  ${strong(inBrief(advice))}${when}`, `  ${advice.because}`];
};

/** The time of day that was agreed, where a promise is what is due. */
const promisedAt = ({advice, history}: Item): string | undefined => {
	const from = advice.rules.includes('smetana-1') ? history.known.promised?.from : undefined;
	return from?.what === 'promise' ? from.at : undefined;
};

/** "for 1 day", "for 3 days": how long something has been due. */
export const since = (days: number): string => `due for ${days} ${days === 1 ? 'day' : 'days'}`;

/** One line for all that waits: how many, and which is next. */
export const theRest = (inbox: Inbox): string => {
	const next = inbox.waiting[0];
	const waits = next?.on
		? `Waiting: ${inbox.waiting.length}, next ${next.lead.organization} on ${inWords(next.on)}`
		: 'Nothing waits';
	return `${waits}. Held: ${inbox.held.length}. Tickler: ${inbox.tickler.length}. Stopped: ${inbox.stopped.length}.`;
};
