import {addDays, type Day, inShort, weekday} from '../../days/day.ts';
import {activitiesOf} from '../../leads/activities.ts';
import {channelWords} from '../../leads/channels.ts';
import {historyOf} from '../../leads/history.ts';
import {type Book, kinds, type Lead} from '../../leads/lead.ts';
import {compareNames} from '../../text/compare-names.ts';
import {allSections, inboxOf} from '../inbox.ts';
import {
	type Application,
	type Asked,
	applicationsIn,
	enoughCases,
	followUpsIn,
	isIn,
	isYoung,
	medianInDays,
	type Period,
	share,
} from './answer-times.ts';
import {messagesAgainstAdvice, standings} from './followed.ts';

/** One table of figures; `numbers` are the columns that hold numbers, `says` what is to be said below it. */
export type Figures = {title: string; head: string[]; rows: string[][]; numbers: number[]; says: string[]};

/** Plain figures of a search, a table a question, with the counts beside every share. Of leads and messages in a period. */
export function statsOf(book: Book, today: Day, period: Period): Figures[] {
	return [
		leadsByKind(book, today, period),
		answers(book.leads, today, period),
		timeToAnswer(book.leads, today, period),
		followUps(book.leads, today, period),
		weeks(book.leads, today, period),
		advice(book, today, period),
	];
}

const sectionHeads = ['due', 'waiting', 'hold', 'later', 'no contact', 'closed'];

const leadsByKind = (book: Book, today: Day, period: Period): Figures => {
	const leads = book.leads.filter(lead => lead.log.some(({on}) => isIn(period, on)));
	const inbox = inboxOf({...book, leads}, today);
	const kindOf = (lead: Lead) => historyOf(lead, today, book.profile.holidays).kind;
	const columns = allSections.map(section => inbox[section].map(({lead}) => kindOf(lead)));
	const counts = (isMeant: (kind: string) => boolean) => {
		const row = columns.map(each => each.filter(isMeant).length);
		return [...row, row.reduce((sum, n) => sum + n, 0)].map(n => (n === 0 ? '·' : String(n)));
	};
	const used = kinds.filter(kind => columns.some(each => each.includes(kind)));
	return {
		title: 'Leads by kind and where they stand',
		head: ['kind', ...sectionHeads, 'all'],
		rows: [...used.map(kind => [kind, ...counts(each => each === kind)]), ['all', ...counts(() => true)]],
		numbers: [1, 2, 3, 4, 5, 6, 7],
		says: [],
	};
};

const began: Record<Application['what'], string> = {
	applied: 'applications',
	wrote: 'letters without a vacancy',
	requested: 'requests for a talk',
};

const answers = (leads: readonly Lead[], today: Day, period: Period): Figures => {
	const asked = applicationsIn(leads, today, period);
	const group = (by: string, nameOf: (each: Asked<Application>) => string) =>
		[...new Set(asked.map(nameOf))].toSorted(compareNames).map(name => {
			const those = asked.filter(each => nameOf(each) === name);
			return [by, name, ...answered(those)];
		});
	return {
		title: 'Answers to what you sent first',
		head: ['by', '', 'answered', 'half within'],
		rows: [
			...group('kind', ({entry}) => began[entry.what]),
			...group('channel', ({entry}) => (entry.by ? channelWords[entry.by].sent : 'not said')),
			...group('source', ({lead}) => lead.source ?? 'not said'),
		],
		numbers: [],
		says: youngWords(asked, today),
	};
};

/** How many were answered, and in how many days half of those were. */
const answered = (asked: readonly {days: number | undefined}[]): [string, string] => {
	const days = daysIn(asked);
	return [share(days.length, asked.length), medianInDays(days)];
};

const daysIn = (asked: readonly {days: number | undefined}[]): number[] =>
	asked.flatMap(({days}) => (days === undefined ? [] : [days]));

const youngWords = (asked: readonly Asked[], today: Day): string[] => {
	const young = asked.filter(each => isYoung(each, today)).length;
	return young > 0 ? [`${young} of the unanswered ${young === 1 ? 'is' : 'are'} younger than two weeks.`] : [];
};

const spans: readonly [words: string, upTo: number][] = [
	['up to 3 days', 3],
	['up to a week', 7],
	['up to 2 weeks', 14],
	['up to 4 weeks', 28],
	['up to 8 weeks', 56],
	['longer', Number.POSITIVE_INFINITY],
];

const longestBar = 20;

/** A row of blocks, as long as its share of the most, one at least. Where the most is five or fewer, each gets four. */
const bar = (count: number, most: number): string =>
	count === 0 ? '' : '█'.repeat(Math.max(1, Math.round((longestBar * count) / Math.max(most, longestBar / 4))));

const timeToAnswer = (leads: readonly Lead[], today: Day, period: Period): Figures => {
	const days = daysIn(applicationsIn(leads, today, period));
	const counts = spans.map(([, upTo], at) => {
		const from = spans[at - 1]?.[1] ?? -1;
		return days.filter(each => each > from && each <= upTo).length;
	});
	return {
		title: 'How long their first answer took',
		head: ['days', 'answers', ''],
		rows: spans.map(([words], at) => [words, String(counts[at] ?? 0), bar(counts[at] ?? 0, Math.max(...counts))]),
		numbers: [1],
		says:
			days.length === 0
				? ['Nothing has been answered yet.']
				: days.length < enoughCases
					? [`${days.length} answered: too few to say how long it takes.`]
					: [`Half of ${days.length} came within ${medianInDays(days)}.`],
	};
};

const followUps = (leads: readonly Lead[], today: Day, period: Period): Figures => {
	const sent = followUpsIn(leads, today, period);
	const row = (words: string, those: typeof sent) => [words, ...answered(those)];
	const kindsOf = [
		['questions how it stands', 'followup'],
		['news', 'sent-news'],
		['articles', 'sent-article'],
		['voicemails', 'voicemail'],
	] as const;
	return {
		title: 'What a follow-up brought before the next one',
		head: ['', 'answered', 'half within'],
		rows: [
			...kindsOf.flatMap(([words, what]) => {
				const those = sent.filter(({entry}) => entry.what === what);
				return those.length > 0 ? [row(words, those)] : [];
			}),
			row('all follow-ups', sent),
		],
		numbers: [],
		says: youngWords(sent, today),
	};
};

/** As many weeks as are shown one by one. */
const shownWeeks = 12;

const weeks = (leads: readonly Lead[], today: Day, period: Period): Figures => {
	const days = leads
		.flatMap(lead => activitiesOf(lead, today).map(({on}) => on))
		.filter(day => isIn(period, day))
		.toSorted();
	const monday = (day: Day) => addDays(day, -((weekday(day) + 6) % 7));
	const counts = new Map<Day, number>();
	for (const day of days) counts.set(monday(day), (counts.get(monday(day)) ?? 0) + 1);
	const last = monday(period.to && period.to < today ? period.to : today);
	const first = monday(period.from ?? days[0] ?? last);
	const all: Day[] = [];
	for (let week = last; week >= first && all.length < mostWeeks; week = addDays(week, -7)) all.push(week);
	const idle = all.filter(week => !counts.has(week));
	const most = Math.max(0, ...counts.values());
	return {
		title: 'What you did, week by week',
		head: ['week of', 'activities', ''],
		rows: all
			.slice(0, shownWeeks)
			.map(week => [inShort(week), String(counts.get(week) ?? 0), bar(counts.get(week) ?? 0, most)]),
		numbers: [1],
		says: [
			`${idle.length} of ${all.length} ${all.length === 1 ? 'week' : 'weeks'} without any activity.`,
			...(all.length > shownWeeks ? [`The last ${shownWeeks} are shown.`] : []),
		],
	};
};

/** Ten years: a day that was typed wrongly makes no endless list. */
const mostWeeks = 522;

const advice = (book: Book, today: Day, period: Period): Figures => {
	const messages = messagesAgainstAdvice(book, today, period);
	return {
		title: 'Your messages and the advice of their day',
		head: ['sent', 'messages', 'answered', 'half within'],
		rows: standings.map(standing => {
			const those = messages.filter(each => each.standing === standing);
			return [standing, share(those.length, messages.length), ...answered(those)];
		}),
		numbers: [],
		says: [
			'On time: within two days of the day advised. Against it: the advice was to hold or to stop.',
			'By today’s rules and settings, on the log as it was before each message.',
		],
	};
};
