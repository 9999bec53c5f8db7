import type {DateOrder} from '../../days/calendar.ts';
import type {Day} from '../../days/day.ts';
import {keysOf} from '../../text/keys-of.ts';
import {dayInCell, orderIn} from './cell-day.ts';
import {saidIn, yesIn} from './cell-text.ts';
import type {ColumnField} from './columns.ts';
import type {Problem} from './imported.ts';
import type {Row} from './row.ts';

/** The columns that hold days, and whether such a day may be still to come. */
const dayColumns = {
	applied: false,
	saved: false,
	interview: true,
	offer: false,
	rejected: false,
	'status-day': false,
	closes: true,
} as const satisfies Partial<Record<ColumnField, boolean>>;
type DayColumn = keyof typeof dayColumns;

/** The days of a row, and the time of its interview where it has one. */
export type RowDays = {[K in DayColumn]?: Day} & {time?: string};

const names = keysOf(dayColumns);

/** Which comes first in the days of these rows, where at least one of them proves it and none the contrary. */
export function orderOfRows(rows: readonly Row[]): DateOrder | undefined {
	const orders = rows.flatMap(row => names.flatMap(name => row.cells(name).flatMap(({text}) => orderIn(text) ?? [])));
	const [first] = orders;
	return orders.every(order => order === first) ? first : undefined;
}

/** The first cell of the rows whose day can be read in two ways. */
export function firstTwoWays(
	rows: readonly Row[],
	today: Day,
): {row: number; column: string; value: string} | undefined {
	for (const row of rows) {
		for (const name of names) {
			for (const {text, column} of row.cells(name)) {
				if (saidIn(text) && dayInCell(text, {today, order: undefined, zone: undefined}) === 'two ways')
					return {row: row.row, column, value: text};
			}
		}
	}
	return undefined;
}

/** The days of a row; a cell that holds no such day is reported as a problem. */
export function daysOf(
	row: Row,
	reading: {today: Day; order: DateOrder | undefined; zone: string | undefined},
): {days: RowDays; problems: Problem[]} {
	const days: RowDays = {};
	const problems: Problem[] = [];
	for (const name of names) {
		for (const {text, column} of row.cells(name)) {
			if (days[name] || (name === 'applied' && yesIn(text) !== undefined)) continue;
			const read = dayInCell(text, reading);
			const problem = (reason: string) => problems.push({row: row.row, column, value: text, reason});
			if (read === 'two ways') problem('can be read in two ways');
			else if ('why' in read) problem(read.why);
			else if (!dayColumns[name] && read.day > reading.today) problem('is still to come');
			else {
				days[name] = read.day;
				if (name === 'interview' && read.time) days.time = read.time;
			}
		}
	}
	return {days, problems};
}
