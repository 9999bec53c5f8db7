import {hasNoName, type InboxRow, inboxRow, kindsOfDue, nextInWords} from '../advice/inbox/row.ts';
import {type Inbox, type Item, inboxOf, sections} from '../advice/inbox.ts';
import {type Day, inWords} from '../days/day.ts';
import {type Book, nameOf} from '../leads/lead.ts';
import {faint, name, strong, urgent} from '../text/emphasis.ts';
import {cut, padded} from '../text/fit.ts';
import {mayWantToKnow, notToldYet} from '../words/others-to-tell.ts';
import {count as countField, toggle} from './kit/field.ts';
import {leadRef} from './kit/lead-output.ts';
import {query} from './kit/verb.ts';

/** Lists what is due, and when the rest is. */
export const today = query({
	name: 'today',
	description:
		'What is due today: who waits for you, whom it is time to get in touch with, and until when the rest waits',
	examples: [
		['touchbase today', 'what to do now'],
		['touchbase today --limit 5', 'the five most urgent'],
		['touchbase today --quiet', 'for cron: nothing is printed when nothing is due'],
		[
			'touchbase today --quiet --markdown | mail -E -s "Follow up" you@example.com',
			'a mail, on days with something to do',
		],
		['touchbase today --count', 'how many are due, for a shell prompt'],
		['touchbase today --json', 'all of it for a script'],
	],
	fields: {
		limit: countField({description: 'at most so many of what is due, the most urgent'}),
		count: toggle({description: 'only how many are due'}),
		markdown: toggle({description: 'as Markdown, for a mail or a note'}),
	},
	query: ({book, today, stance}, {limit, count, markdown}) => {
		const inbox = inboxOf(book, today, stance);
		const shown = {...inbox, due: inbox.due.slice(0, limit)};
		return {
			isRoutine: inbox.due.length === 0,
			lines: linesOf(inbox, shown.due, book, today, count ? 'count' : markdown ? 'markdown' : 'list'),
			get json() {
				return {today, ...Object.fromEntries(sections.map(section => [section, shown[section].map(itemDocument)]))};
			},
		};
	},
});

const linesOf = (
	inbox: Inbox,
	due: readonly Item[],
	book: Book,
	today: Day,
	as: 'count' | 'markdown' | 'list',
): readonly string[] => {
	if (as === 'count') return [`${inbox.due.length}`];
	if (as === 'markdown') return inMarkdown(inbox, due, book, today);
	if (book.leads.length === 0) return noLeads;
	const others = mayWantToKnow(book.leads, today);
	return [
		inbox.due.length === 0 ? strong(nothingDue(inbox, today)) : `${strong(inWords(today))}: ${inbox.due.length} due`,
		...kindsOfDue(due).flatMap(({heading, items}) => [
			'',
			`${strong(heading)}  ${items.length}`,
			...items.flatMap(item => dueLines(item, others(item.lead))),
		]),
		'',
		...(due.length < inbox.due.length ? [faint(`${inbox.due.length - due.length} more are due.`)] : []),
		...[notToldYet(book.leads, today)].filter(line => line !== undefined),
		faint(theRest(inbox)),
	];
};

/** "Nothing is due today. Next: call North Pier Hotel on Thu 26 Nov." */
export function nothingDue(inbox: Inbox, today: Day): string {
	const next = nextInWords(inbox, today);
	return `Nothing is due today.${next ? ` Next: ${next}.` : ''}`;
}

/** The words for an empty file. */
export const noLeads: readonly string[] = [
	'There are no leads yet. Add the first one:',
	'  touchbase add "Acme" --role "Staff engineer" --kind application --on yesterday',
];

const itemDocument = ({lead, advice, on, overdueDays, snoozed}: Item) => {
	const {verdict, what, owed, until, by, to, rules, because} = advice;
	return {lead: leadRef(lead), verdict, what, owed, on, until, by, to, rules, because, overdueDays, snoozed};
};

/** The row of a lead, and under it what to do. */
const dueLines = (item: Item, others: string | undefined): string[] => {
	const {when, isLate, what, organization, whom, role} = inboxRow(item);
	const whose = [whom, role].filter(Boolean).join(', ');
	const first = padded(when, 12);
	return [
		`  ${isLate ? urgent(first) : first} ${strong(padded(what, 10))} ${whose ? `${name(padded(organization, 24))} ${cut(whose, 60)}` : name(cut(organization, 60))}`,
		faint(`               ${sentenceOf(item, others)}`),
	];
};

/** What to do, and why; `others`: who else may want to know of it. */
const sentenceOf = (item: Item, others: string | undefined): string => {
	const {advice, lead} = item;
	if (advice.verdict === 'meet') return `${advice.because} To prepare: touchbase prep ${lead.id}`;
	return `${woken(item)}${advice.because}${hasNoName(item) ? ` ${addName(item)}` : ''}${others ? ` ${others}` : ''}`;
};

const woken = ({woken, since}: Item): string => (woken && since ? `You put it off until ${inWords(since)}. ` : '');

/** What to do where you know nobody: the firm's own number, a search, and how to note a name. */
export function addName({lead, advice}: Pick<Item, 'lead' | 'advice'>): string {
	const way =
		advice.by === 'phone'
			? `ring ${lead.phone ?? "the firm's own number"} and ask for one`
			: `write to ${lead.email ?? "the firm's own address"}, or look for one`;
	return `No name yet: ${way}. To add it: touchbase person ${lead.id} NAME`;
}

const inMarkdown = (inbox: Inbox, due: readonly Item[], book: Book, today: Day): string[] => {
	const others = mayWantToKnow(book.leads, today);
	return [
		`# ${inWords(today)}: ${inbox.due.length === 0 ? 'nothing is due' : `${inbox.due.length} due`}`,
		'',
		...kindsOfDue(due).flatMap(({heading, items}) => [
			`## ${heading} (${items.length})`,
			'',
			...items.map(item => {
				const row: InboxRow = inboxRow(item);
				const told = [row.when, row.what, row.whom].filter(Boolean).join(', ');
				return `- **${plainText(nameOf(item.lead))}** (${item.lead.id}): ${plainText(told)}. ${plainText(sentenceOf(item, others(item.lead)))}`;
			}),
			'',
		]),
		...[notToldYet(book.leads, today)].filter(line => line !== undefined).map(plainText),
		plainText(theRest(inbox)),
	];
};

/** Escapes a text, so that Markdown reads it as plain text. */
const plainText = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');

/** One line for everything that waits: how many leads, and which comes next. */
const theRest = (inbox: Inbox): string => {
	const next = inbox.waiting[0];
	const waits = next?.on
		? `Waiting: ${inbox.waiting.length}, next ${next.lead.organization} on ${inWords(next.on)}`
		: 'Nothing waits';
	return `${waits}. Hold: ${inbox.held.length}. Check back later: ${inbox.tickler.length}. Do not contact: ${inbox.stopped.length}.`;
};
