import {articles} from '../../advice/articles.ts';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {addDays, type Day, daysBetween, inShort, latest} from '../../days/day.ts';
import {inOrder} from '../../leads/history.ts';
import {type Entry, type Letter, rowOf} from '../../leads/lead.ts';

/** One row of the time line: what it is about, its marks on the axis of days, and what stands at its right end. */
export type TimeRow = {label: string; marks: string; says: string; as: 'axis' | 'happened' | 'voice' | 'stance'};

/** Columns for the label at the left and for the words at the right of each row. */
const labelColumns = 10;
const saysColumns = 12;

const longest = 366;

/** What each mark stands for, in the order of the legend; of two on one column the earlier one shows. */
const letters = {
	I: 'interview',
	T: 'thanks',
	M: 'message',
	C: 'call',
	R: 'reply',
	P: 'promise',
	D: 'named day',
	A: 'applied',
} as const satisfies Record<Letter, string>;

const letterOf = (entry: Entry): Letter | undefined => {
	if (entry.what === 'told' || entry.what === 'receipt') return undefined;
	const {letter} = rowOf(entry.what);
	if (letter === '' || letter === 'P' || letter === 'D') return undefined;
	return letter === 'M' && 'by' in entry && entry.by === 'phone' ? 'C' : letter;
};

/** What happened and is to come, each on its day: the entries of the log, the promised and the named day. */
const eventsOf = ({lead}: AdvisedLead): {on: Day; letter: Letter}[] => {
	const events: {on: Day; letter: Letter}[] = [];
	for (const entry of inOrder(lead.log)) {
		const letter = letterOf(entry);
		if (letter) events.push({on: 'at' in entry && entry.at ? entry.at : entry.on, letter});
		if (entry.what === 'promise') events.push({on: entry.due, letter: 'P'});
		if (entry.what === 'timeline') events.push({on: entry.due, letter: 'D'});
	}
	return events;
};

/**
 * The lead's history, today, and ahead of it the five voices, each on its day, on one axis of days. The axis is as long
 * as what it shows, from a week to a year; what is older stands at its left end.
 */
export const timeLine = (looked: AdvisedLead, columns: number): TimeRow[] => {
	const {advice, case: asked} = looked;
	const {today, stance} = asked.situation;
	const room = columns - labelColumns - saysColumns - 1;
	const events = eventsOf(looked);
	const ahead = [...advice.panel.map(({on}) => on), advice.on, ...events.map(({on}) => on)].filter(day => day !== null);
	const to = latest(addDays(today, 3), ...ahead);
	const [first = today] = [...events.map(({on}) => on), addDays(today, -3)].sort();
	const from = latest(first, addDays(to, -longest));
	const span = Math.max(7, daysBetween(from, to));
	const place = (day: Day) => Math.max(0, Math.min(room - 1, Math.round((daysBetween(from, day) / span) * (room - 1))));
	const now = place(today);
	const row = (marks: readonly [number, string][], fill: (column: number) => string) => {
		const cells = Array.from({length: room}, (_, column) => fill(column));
		for (const [column, mark] of marks.toReversed()) cells[column] = mark;
		return cells.join('');
	};
	const blank = (column: number) => (column === now ? '│' : ' ');
	const toward = (day: Day) => (column: number) =>
		column === now ? '│' : column > now && column < place(day) ? '·' : ' ';
	return [
		{label: '', marks: days(from, today, to, place, room), says: '', as: 'axis'},
		{
			label: 'happened',
			marks: row(
				events.map(({on, letter}) => [place(on), letter]),
				column => (column === now ? '┼' : '─'),
			),
			says: '',
			as: 'happened',
		},
		...advice.panel.map(
			({article, verdict, on}): TimeRow => ({
				label: articles[article].short,
				marks: on ? row([[place(on), '●']], toward(on)) : row([], blank),
				says: verdict === 'contact' ? 'today' : on ? inShort(on) : verdict,
				as: 'voice',
			}),
		),
		{
			label: advice.panel.length > 0 ? stance : 'advice',
			marks: advice.on ? row([[place(advice.on), '◆']], toward(advice.on)) : row([], blank),
			says: advice.on === today ? 'today' : advice.on ? inShort(advice.on) : advice.verdict,
			as: 'stance',
		},
	];
};

/** The first day, today and the last day above their places, as far as there is room. */
const days = (from: Day, today: Day, to: Day, place: (day: Day) => number, room: number): string => {
	let line = '';
	for (const [day, words] of [
		[from, inShort(from)],
		[today, 'today'],
		[to, inShort(to)],
	] as const) {
		const start = Math.max(0, Math.min(room - words.length, place(day) - Math.floor(words.length / 2)));
		if (start < line.length + (line ? 1 : 0)) continue;
		line = line.padEnd(start) + words;
	}
	return line.padEnd(room);
};

/** What the letters on the time line mean, those that are on it. */
export const legend = (looked: AdvisedLead): string => {
	const used = new Set<string>(eventsOf(looked).map(({letter}) => letter));
	return Object.entries(letters)
		.filter(([letter]) => used.has(letter))
		.map(entry => entry.join(' '))
		.join('  ');
};

/** A row of the time line as one line of text. */
export const timeLineText = ({label, marks, says}: TimeRow): string => `${label.padEnd(labelColumns)}${marks} ${says}`;
