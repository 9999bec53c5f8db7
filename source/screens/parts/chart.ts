import {articles} from '../../advice/articles.ts';
import {voiceBecause, voiceReason} from '../../advice/explain/voice-reason.ts';
import {type WhyPart, whyLead} from '../../advice/explain/why.ts';
import type {AdvisedLead} from '../../advice/inbox.ts';
import type {AdjustedOpinion} from '../../advice/panel/index.ts';
import {dayCounted} from '../../advice/panel/opinion.ts';
import {addDays, type Day, daysBetween, inDayAndMonth, lastDay, latest, roll} from '../../days/day.ts';
import {inOrder} from '../../leads/history.ts';
import {orderBy} from '../../text/compare.ts';
import {padded, wrap} from '../../text/fit.ts';
import {letterOf} from './history.ts';
import {type Line, lineOf} from './lines.tsx';

/** A row of the chart: a voice, or you, behind the voice that your stance takes. */
type Row = {
	name: string;
	/** Where its mark stands; null where it has no day. */
	on: Day | null;
	when: string;
	short: string;
	brief: string;
	mark: '●' | '◆';
	/** What unfolds under it. */
	more: readonly string[];
};

/** Columns of the names, and the most that the axis may take. */
const nameColumns = 9;
const axisColumns = 24;

/** What stands over the voices: nobody else explains who CPS and Wise are. */
export const chartHeading = 'Five articles say';

/** From so many columns on a reason is said in full. */
const fullFrom = 74;

/** The longest `short` of your own row, in columns: "persistent: you follow Kennedy". */
const longestOfYou = 30;

/** How far back the axis goes, in days; what is older stands at its left end. */
const backAtMost = 90;

/**
 * What the five articles say: each voice on its own day, sorted by day, and your own row behind the voice that your stance
 * takes; above them what has happened, on the same axis. Nothing where the five were not asked. `open` is the row that
 * is unfolded.
 */
export function chart(advised: AdvisedLead, columns: number, open?: number): Line[] {
	const rows = rowsOf(advised);
	if (rows.length === 0) return [];
	const isFull = columns >= fullFrom;
	const whenColumns = isFull ? 14 : 13;
	const left = columns - nameColumns - whenColumns - 2;
	const reasons = rows.map(({short, brief}) => (isFull ? short : brief));
	const longest = Math.max(isFull ? longestOfYou : 0, ...reasons.map(each => each.length));
	const isNarrow = left - longest < 8;
	const axis = axisOf(advised, rows, Math.min(axisColumns, isNarrow ? left : left - longest));
	const {now} = axis;
	return [
		lineOf({text: padded(chartHeading, nameColumns + whenColumns), as: 'bold'}, {text: axis.days, as: 'faint'}),
		lineOf(' '.repeat(nameColumns + whenColumns), ...axis.happened),
		...rows.flatMap((row, at): Line[] => {
			const place = row.on && axis.place(row.on);
			const cells = Array.from({length: axis.columns}, (_, column) => (column === now ? '┆' : ' '));
			const before = cells.slice(0, place ?? axis.columns).join('');
			const after = place === null ? '' : cells.slice(place + 1).join('');
			const you = row.mark === '◆';
			return [
				{
					...lineOf(
						{text: padded(row.name, nameColumns), as: you ? 'voice' : undefined},
						padded(row.when, whenColumns),
						before,
						...(place === null ? [] : [{text: row.mark, as: 'voice'} as const]),
						`${after}  `,
						{text: isNarrow ? '' : (reasons[at] ?? ''), as: you || row.on ? undefined : 'faint'},
					),
					at,
				},
				...(at === open ? unfolded(row.more, columns) : []),
			];
		}),
	];
}

/** How many rows of the chart the cursor can stand on. */
export function chartRows({advice}: AdvisedLead): number {
	return advice.panel.length > 0 ? advice.panel.length + 1 : 0;
}

const unfolded = (sentences: readonly string[], columns: number): Line[] =>
	sentences
		.flatMap(sentence => wrap(sentence, columns - nameColumns - 1))
		.map(text => lineOf(' '.repeat(nameColumns), {text, as: 'faint'}));

/** The voices by their days, hold after them and the silent ones last; after the one that the stance takes, you. */
function rowsOf(advised: AdvisedLead): Row[] {
	const {situation: s} = advised;
	const {decision} = advised.advice;
	const place = decision?.trace.place;
	if (!decision || !place) return [];
	// `why` has a line for each voice, in the order of the trace.
	const why = whyLead(advised);
	const linesOn = (part: WhyPart['of']) => why.find(({of}) => of === part)?.lines ?? [];
	const voiceLines = linesOn('voices');
	const rowOf = (heard: AdjustedOpinion): Row => {
		const on = heard.says === 'day' ? shownDay(heard, s.today, s.holidays) : null;
		const sum = voiceLines[decision.trace.voices.indexOf(heard)] ?? '';
		return {
			name: articles[heard.article].short,
			on,
			when: heard.says === 'day' && on ? whenOf(on, s.today) : heard.says,
			...voiceReason(heard, s),
			mark: '●',
			more:
				heard.says === 'day'
					? [voiceBecause(heard), sum]
					: [`${heard.rule ? `${heard.rule}: ` : ''}${voiceBecause(heard)}`],
		};
	};
	// For the stance all past days count as today; here they are sorted by the days that are shown.
	const speaking = place.sorted.map(rowOf).toSorted(orderBy(({on}) => on ?? lastDay));
	const silent = decision.trace.voices.filter(({says}) => says === 'silent').map(rowOf);
	const [upToTaken, later] = [speaking.slice(0, place.at + 1), speaking.slice(place.at + 1)];
	return [...upToTaken, youRow(advised, place.at, speaking, linesOn('stance')), ...later, ...silent];
}

/** Where the mark of a voice stands: on its own day if that is past, else on its day after all adjustments. */
const shownDay = ({on, count}: Extract<AdjustedOpinion, {says: 'day'}>, today: Day, holidays: readonly Day[]): Day => {
	const own = dayCounted(count, holidays);
	return on > today || own > today ? on : own;
};

const whenOf = (on: Day, today: Day): string =>
	on === today ? 'today' : on < today ? `since ${inDayAndMonth(on)}` : inDayAndMonth(on);

/** Your own row: the day of the advice, and the voice at the place that your stance takes, among the days that are shown. */
function youRow(
	advised: AdvisedLead & {since?: Day | null},
	at: number,
	speaking: readonly Row[],
	more: readonly string[],
): Row {
	const {advice, situation} = advised;
	const {today, stance, holidays} = situation;
	const {name: voice = '', on: voiceDay} = speaking[at] ?? {};
	const dueSince = advised.since ?? (voiceDay && voiceDay < today ? roll(voiceDay, holidays) : today);
	const on = advice.on === today ? dueSince : advice.on;
	return {
		name: '◆ you',
		on,
		when: on ? whenOf(on, today) : advice.verdict === 'hold' ? 'hold' : '',
		short: speaking.length === 1 ? `only ${voice} speaks` : `${stance}: you follow ${voice}`,
		brief: `follow ${voice}`,
		mark: '◆',
		more,
	};
}

/** What happened and is to come, each on its day: the entries of the log, the promised and the named day. */
function eventsOf({lead}: AdvisedLead): {on: Day; letter: string}[] {
	return inOrder(lead.log).flatMap(entry => {
		const letter = letterOf(entry);
		if (!letter) return [];
		const on =
			letter === 'P' || letter === 'D'
				? ('due' in entry && entry.due) || entry.on
				: 'at' in entry && entry.at
					? entry.at
					: entry.on;
		return [{on, letter}];
	});
}

type Axis = {
	columns: number;
	/** The column of today. */
	now: number;
	place: (day: Day) => number;
	/** The days that are named above it. */
	days: string;
	happened: {text: string; as?: 'voice' | 'faint'}[];
};

/**
 * One axis of days for all rows: from the first that is shown to the last; past and coming never share today's column.
 * Your own day does not stretch it, so that another stance moves only your row.
 */
function axisOf(advised: AdvisedLead, rows: readonly Row[], columns: number): Axis {
	const {today} = advised.situation;
	const events = eventsOf(advised);
	const voices = rows.filter(({mark}) => mark === '●');
	const shown = [...events.map(({on}) => on), ...voices.flatMap(({on}) => on ?? [])];
	const to = latest(addDays(today, 3), ...shown);
	const [first = today] = [...shown, addDays(today, -3)].toSorted();
	const from = latest(first, addDays(today, -backAtMost));
	const span = Math.max(7, daysBetween(from, to));
	const column = (day: Day) =>
		Math.max(0, Math.min(columns - 1, Math.round((daysBetween(from, day) / span) * (columns - 1))));
	const now = Math.max(1, Math.min(columns - 2, column(today)));
	const place = (day: Day) =>
		day === today ? now : day < today ? Math.min(column(day), now - 1) : Math.max(column(day), now + 1);
	const cells = Array.from({length: columns}, (_, at): string => (at === now ? '┼' : '─'));
	const letters = new Set<number>();
	for (const {on, letter} of events.toReversed()) {
		cells[place(on)] = letter;
		letters.add(place(on));
	}
	const happened = cells.map((text, at) => ({text, as: letters.has(at) ? ('voice' as const) : ('faint' as const)}));
	const you = rows.find(({mark}) => mark === '◆')?.on;
	const named = [...new Set([today, from, ...(you && you > today ? [you] : []), ...startsOf(events)])];
	return {columns, now, place, days: daysAbove(named, today, place, columns), happened: joined(happened)};
}

/** The days of what began it, the latest first. */
const startsOf = (events: readonly {on: Day; letter: string}[]): Day[] =>
	events
		.filter(({letter}) => letter === 'I' || letter === 'A')
		.map(({on}) => on)
		.toReversed();

const joined = (pieces: readonly {text: string; as: 'voice' | 'faint'}[]): {text: string; as: 'voice' | 'faint'}[] => {
	const runs: {text: string; as: 'voice' | 'faint'}[] = [];
	for (const piece of pieces) {
		const last = runs.at(-1);
		if (last?.as === piece.as) last.text += piece.text;
		else runs.push({...piece});
	}
	return runs;
};

/** Days above their places, the first of the list first served, as far as there is room. */
const daysAbove = (days: readonly Day[], today: Day, place: (day: Day) => number, columns: number): string => {
	const cells = Array.from({length: columns + 3}, () => ' ');
	for (const day of days) {
		const words = day === today ? 'today' : inDayAndMonth(day);
		const start = Math.max(0, Math.min(cells.length - words.length, place(day) - Math.floor(words.length / 2)));
		const room = cells.slice(Math.max(0, start - 1), start + words.length + 1);
		if (room.every(cell => cell === ' ')) cells.splice(start, words.length, ...words);
	}
	return cells.join('').trimEnd();
};
