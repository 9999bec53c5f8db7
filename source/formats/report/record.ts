import {addDays, type Day, inWords, latest, weekday} from '../../days/day.ts';
import {type Activity, activitiesOf, whatCameOf} from '../../leads/activities.ts';
import {channelWords} from '../../leads/channels.ts';
import {type Book, type Entry, entryRow, type Lead, nameOf, type What} from '../../leads/lead.ts';
import {orderBy} from '../../text/compare.ts';
import {keysOf} from '../../text/keys-of.ts';
import {capital} from '../../text/sentence.ts';
import {csvText} from '../csv.ts';

/** One thing that was done, as an office asks for it. What is not known is empty. */
export type ReportRow = {
	on: Day;
	employer: string;
	position: string;
	/** The vacancy's address on the web, else where they are, else an address or number. */
	address: string;
	person: string;
	how: string;
	what: string;
	outcome: string;
	/** Empty unless the notes were asked for. */
	note: string;
};

export const heads = {
	on: 'Day',
	employer: 'Employer',
	position: 'Position',
	address: 'Address or URL',
	person: 'Person',
	how: 'How',
	what: 'What',
	outcome: 'Outcome',
	note: 'Note',
} as const satisfies Record<keyof ReportRow, string>;

export type Column = keyof typeof heads;

/** The columns of the record; without the notes where it has none. */
export function columnsOf({rows}: Report): Column[] {
	const columns = keysOf(heads);
	return columns.filter(key => key !== 'note' || rows.some(row => row.note));
}

/** A week from Monday to Sunday; the first and the last may be cut off by the days that were asked for. */
export type Week = {from: Day; to: Day; rows: ReportRow[]; employers: number};

/** What an office may ask back: a lead with what is not known of it, and the line that adds it. */
export type Missing = {lead: string; id: string; what: string; line: string};

export type Report = {
	name: string | undefined;
	from: Day;
	to: Day;
	rows: ReportRow[];
	weeks: Week[];
	employers: number;
	missing: Missing[];
};

type Asked = {from?: Day | undefined; to?: Day | undefined; notes: boolean};

/** The work-search record: what was done from one day to another (default: all up to today), and what came of it by today. */
export function reportOf({profile, leads}: Book, today: Day, {from, to, notes}: Asked): Report {
	const done = leads
		.flatMap(lead => activitiesOf(lead, today).map(activity => ({lead, activity})))
		.filter(({activity: {on}}) => (!from || on >= from) && (!to || on <= to))
		.toSorted(orderBy(({activity}) => activity.on));
	const rows = done.map(({lead, activity}) => rowFor(lead, activity, today, notes));
	const first = from ?? rows[0]?.on ?? to ?? today;
	const last = to ?? latest(first, today);
	return {
		name: profile.name,
		from: first,
		to: last,
		rows,
		weeks: weeksOf(rows, first, last),
		employers: employersIn(rows),
		missing: missingIn(done),
	};
}

const rowFor = (lead: Lead, activity: Activity, today: Day, notes: boolean): ReportRow => {
	const {entry, on, what} = activity;
	return {
		on,
		employer: lead.organization,
		position: lead.role ?? '',
		address: addressOf(lead),
		person: personOf(lead, activity),
		how: howOf(entry),
		what: capital(doneWords[what] ?? entryRow(what).label),
		outcome: outcomeOf(whatCameOf(lead, activity, today), today),
		note: notes ? (entry.note ?? '') : '',
	};
};

const addressOf = ({url, location, email, phone}: Lead): string => url ?? location ?? email ?? phone ?? '';

/** Whom the entry names; else the one contact that the lead knows. */
const personOf = ({people}: Lead, {with: names}: Activity): string => {
	if (names.length > 0) return names.join(', ');
	const [only, ...others] = people.filter(({role}) => role !== 'insider');
	return only && others.length === 0 ? only.name : '';
};

const howOf = (entry: Entry): string => ('by' in entry && entry.by ? channelWords[entry.by].by : '');

/** What was done, where an office needs other words than the history of a lead. */
const doneWords: Partial<Record<What, string>> = {
	wrote: 'wrote to ask for work',
	event: 'met somebody who offered to help',
	conversation: 'informational interview or talk',
	answered: 'answered their question',
};

/** What came of it, where an office needs other words than those of the log. */
const cameWords: Partial<Record<What, string>> = {
	event: 'meeting',
	conversation: 'talk',
	timeline: 'they answered',
	awaiting: 'they answered',
	received: 'they answered',
	invited: 'they answered',
	accepted: 'you accepted',
	declined: 'you declined',
	withdrew: 'you withdrew',
};

const outcomeOf = (came: (Entry & {what: What}) | undefined, today: Day): string => {
	if (!came) return 'no answer so far';
	const words = cameWords[came.what] ?? entryRow(came.what).label;
	if (came.what !== 'rescheduled' && 'at' in came && came.at)
		return came.at < today ? `${words}, ${inWords(came.at)}` : `${words} agreed for ${inWords(came.at)}`;
	return `${words}, ${inWords(came.on)}`;
};

const weeksOf = (rows: readonly ReportRow[], from: Day, to: Day): Week[] => {
	const weeks: Week[] = [];
	for (let start = from; start <= to; ) {
		const sunday = addDays(start, (7 - weekday(start)) % 7);
		const end = sunday < to ? sunday : to;
		const inWeek = rows.filter(({on}) => on >= start && on <= end);
		weeks.push({from: start, to: end, rows: inWeek, employers: employersIn(inWeek)});
		const next = addDays(end, 1);
		// The last day of the calendar has no next one.
		if (next === end) break;
		start = next;
	}
	return weeks;
};

const employersIn = (rows: readonly ReportRow[]): number => new Set(rows.map(({employer}) => employer)).size;

const missingIn = (done: readonly {lead: Lead; activity: Activity}[]): Missing[] => {
	const byLead = new Map<Lead, Activity[]>();
	for (const {lead, activity} of done) byLead.set(lead, [...(byLead.get(lead) ?? []), activity]);
	return [...byLead].flatMap(([lead, activities]) => {
		const about = {lead: nameOf(lead), id: lead.id};
		const address = {what: 'address or URL', line: `touchbase edit ${lead.id} --url URL`};
		const person = {what: 'person', line: `touchbase person ${lead.id} NAME`};
		const withoutChannel = activities.filter(({entry}) => howOf(entry) === '');
		return [
			...(addressOf(lead) === '' ? [{...about, ...address}] : []),
			...(activities.every(activity => personOf(lead, activity) === '') ? [{...about, ...person}] : []),
			...withoutChannel.map(({on, entry}) => ({
				...about,
				what: `how, on ${inWords(on)}`,
				line: `touchbase correct ${lead.id} ${entry.id} --by CHANNEL`,
			})),
		];
	});
};

/** The record as CSV, a row for each thing that was done. */
export function reportCsv(report: Report): string {
	const keys = columnsOf(report);
	return csvText([keys, ...report.rows.map(row => keys.map(key => row[key]))]);
}
