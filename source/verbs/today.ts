import {inBrief} from '../advice/explain/brief.ts';
import {type Inbox, type Item, inboxOf, sections} from '../advice/inbox.ts';
import {isPromise} from '../advice/ruling.ts';
import {type Day, inWords} from '../days/day.ts';
import {type Book, nameOf} from '../leads/lead.ts';
import {faint, strong} from '../text/emphasis.ts';
import {toggle} from './kit/field.ts';
import {leadRef} from './kit/lead-output.ts';
import {shout} from './kit/tell-advice.ts';
import {leadLabel, query} from './kit/verb.ts';

/** What is due, and when the rest is. */
export const today = query({
	name: 'today',
	description: 'What is due today, the most urgent first, and until when the rest waits',
	examples: [
		['touchbase today', 'what to do now'],
		['touchbase today --quiet', 'for cron: nothing is printed when nothing is due'],
		[
			'touchbase today --quiet --markdown | mail -E -s "Follow up" you@example.com',
			'a mail, on days with something to do',
		],
		['touchbase today --count', 'how many are due, for a shell prompt'],
		['touchbase today --json', 'all of it for a script'],
	],
	fields: {
		quiet: toggle({description: 'print nothing when nothing is due'}),
		count: toggle({description: 'only how many are due'}),
		markdown: toggle({description: 'as Markdown, for a mail or a note'}),
	},
	query: ({book, today, stance}, {quiet, count, markdown}) => {
		const inbox = inboxOf(book, today, stance);
		return {
			lines:
				quiet && inbox.due.length === 0
					? []
					: linesOf(inbox, book, today, count ? 'count' : markdown ? 'markdown' : 'list'),
			get json() {
				return {today, ...Object.fromEntries(sections.map(section => [section, inbox[section].map(itemDocument)]))};
			},
		};
	},
});

const linesOf = (inbox: Inbox, book: Book, today: Day, as: 'count' | 'markdown' | 'list'): readonly string[] => {
	const due = inbox.due.length;
	if (as === 'count') return [`${due}`];
	if (as === 'markdown') return inMarkdown(inbox, today);
	if (book.leads.length === 0) return noLeads;
	return [
		`${strong(inWords(today))}: ${due === 0 ? 'nothing is due' : `${due} due`}`,
		...inbox.due.flatMap(item => ['', ...dueLines(item)]),
		'',
		faint(theRest(inbox)),
	];
};

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
	return [`${shout(advice.verdict)}  ${leadLabel(lead)}  ${strong(inBrief(advice))}${when}`, `  ${advice.because}`];
};

/** The time of day that was agreed, where a promise is what is due. */
const promisedAt = ({advice, history}: Item): string | undefined => {
	const from = isPromise(advice.reason) ? history.known.promised?.from : undefined;
	return from?.what === 'promise' || from?.what === 'invited' ? from.time : undefined;
};

const inMarkdown = (inbox: Inbox, today: Day): string[] => [
	`# ${inWords(today)}: ${inbox.due.length === 0 ? 'nothing is due' : `${inbox.due.length} due`}`,
	'',
	...inbox.due.map(item => {
		const {lead, advice, overdueDays} = item;
		const at = promisedAt(item);
		const late = `${at ? ` at ${at}` : ''}${overdueDays > 0 ? `, ${since(overdueDays)}` : ''}`;
		return `- **${plainText(nameOf(lead))}** (${lead.id}): ${inBrief(advice)}${late}. ${plainText(advice.because)}`;
	}),
	...(inbox.due.length > 0 ? [''] : []),
	plainText(theRest(inbox)),
];

/** Text in which Markdown sees nothing but text. */
const plainText = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');

/** "1 day late", "3 days late": how long something has been due. */
export const since = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'} late`;

/** One line for all that waits: how many, and which is next. */
const theRest = (inbox: Inbox): string => {
	const next = inbox.waiting[0];
	const waits = next?.on
		? `Waiting: ${inbox.waiting.length}, next ${next.lead.organization} on ${inWords(next.on)}`
		: 'Nothing waits';
	return `${waits}. Held: ${inbox.held.length}. Tickler: ${inbox.tickler.length}. Stopped: ${inbox.stopped.length}.`;
};
