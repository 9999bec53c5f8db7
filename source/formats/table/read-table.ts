import type {DateOrder} from '../../days/calendar.ts';
import type {Day} from '../../days/day.ts';
import {nearest, plain} from '../../leads/find.ts';
import {keysOf} from '../../text/keys-of.ts';
import {Refusal} from '../../text/refusal.ts';
import {isAddress} from './cell-text.ts';
import {bareHeading, type ColumnField, columnFields, fieldOfHeading} from './columns.ts';
import type {Imported, Problem, TwoWays} from './imported.ts';
import {fieldAt, type Origin, originOf} from './origins.ts';
import {isOwnTable, readOwnTable} from './own-table.ts';
import {type Rows, rowsIn} from './read-rows.ts';
import {type Column, type Row, rowOf} from './row.ts';
import {daysOf, firstTwoWays, orderOfRows} from './row-days.ts';
import {foundIn} from './row-lead.ts';

/** Which field each of some headings means; a heading may be given by its number. */
export type ColumnMap = Readonly<Record<string, ColumnField>>;

export type TableReading = {
	/** What it is said to be; else it is recognised. */
	from: 'linkedin' | 'touchbase' | 'table' | undefined;
	map: ColumnMap;
	/** Which comes first in `5/12`, where that was said for this file, and where the person always writes it so. */
	dates: DateOrder | undefined;
	usual: DateOrder | undefined;
	today: Day;
	zone: string | undefined;
	/** The person’s own address. */
	email: string | undefined;
	newId: () => string;
	/** Told every thousand rows how many are read. */
	progress?: ((done: number, of: number) => void) | undefined;
};

/** What a table says of leads. Throws a {@link Refusal} where it is none, or no column says who the employer is. */
export function readTable(text: string, reading: TableReading): Imported | TwoWays {
	const mapped = new Set(Object.keys(reading.map).map(bareHeading));
	const table = rowsIn(text, heading => mapped.has(bareHeading(heading)));
	const {headings} = table;
	const isOwn = isOwnTable(headings);
	if (reading.from === 'touchbase' && !isOwn)
		throw new Refusal(`--from: this is no table that touchbase wrote. ${listed(headings)}`);
	if (isOwn && reading.from !== 'table') return readOwnTable(table);
	const origin = reading.from === 'table' ? undefined : originOf(headings);
	if (reading.from === 'linkedin' && !origin?.name.startsWith('LinkedIn'))
		throw new Refusal(`--from: these are not the headings of an export of LinkedIn. ${listed(headings)}`);
	const columns = columnsOf(headings, reading.map, origin);
	return readRows(table, columns, origin, reading);
}

const readRows = (
	table: Rows,
	columns: readonly Column[],
	origin: Origin | undefined,
	reading: TableReading,
): Imported | TwoWays => {
	const {today, zone, newId, progress} = reading;
	const rows = table.rows.map(({row, cells}) => rowOf(row, cells, columns));
	const order = reading.dates ?? orderOfRows(rows) ?? origin?.dates ?? reading.usual;
	const twoWays = order ? undefined : firstTwoWays(rows, today);
	if (twoWays) return {twoWays};
	const own = ownAddresses(rows, reading.email);
	const problems: Problem[] = [];
	const found = rows.map((row, at) => {
		if (at % 1000 === 999) progress?.(at + 1, rows.length);
		const read = daysOf(row, {today, order, zone});
		const said = foundIn(row, read.days, {origin, today, newId, own});
		problems.push(...damageIn(row), ...read.problems, ...said.problems);
		return said.found;
	});
	const left = columns.filter(({field}) => field === undefined || field === 'ignore').map(({heading}) => heading);
	return {from: origin?.name ?? 'a table', found, problems, columnsLeftOut: left.filter(Boolean)};
};

const damageIn = (row: Row): Problem[] => [
	...row.damaged.map(({text, column}) => ({
		row: row.row,
		column,
		value: text,
		reason: 'has letters that were damaged',
	})),
	...(row.beyond
		? [{row: row.row, column: '(none)', value: row.beyond, reason: 'stands beyond the last heading'}]
		: []),
];

const columnsOf = (headings: readonly string[], map: ColumnMap, origin: Origin | undefined): Column[] => {
	const told = Object.entries(map).map(([name, field]) => ({at: placeOf(name, headings), field}));
	const columns = headings.map((heading, at) => ({
		heading: heading || `column ${at + 1}`,
		field: told.find(each => each.at === at)?.field ?? fieldAt(origin, heading) ?? fieldOfHeading(heading),
	}));
	if (columns.some(({field}) => field === 'organization')) return columns;
	throw new Refusal(
		`No column says who the employer is. ${listed(headings)}\nSay which with --map, as --map "${headings[0] || '1'}=organization".`,
	);
};

const placeOf = (name: string, headings: readonly string[]): number => {
	const wanted = bareHeading(name);
	const at = headings.findIndex(heading => bareHeading(heading) === wanted);
	const numbered = /^\d{1,4}$/.test(name.trim()) ? Number(name) - 1 : -1;
	const place = at < 0 ? numbered : at;
	if (place >= 0 && place < headings.length) return place;
	const [near] = nearest(headings, plain(name), heading => [plain(heading)]);
	throw new Refusal(
		`--map: there is no column "${name}".${near ? ` Did you mean "${near}"?` : ''} ${listed(headings)}`,
	);
};

const listed = (headings: readonly string[]): string => {
	const shown = headings.slice(0, 30).map(heading => `"${heading.slice(0, 60)}"`);
	return `The columns are ${shown.join(', ')}${headings.length > 30 ? ` and ${headings.length - 30} more` : ''}.`;
};

/** The addresses of the person who searches: the one in the settings, and one that stands at most rows of a table. */
const ownAddresses = (rows: readonly Row[], email: string | undefined): ReadonlySet<string> => {
	const employers = new Map<string, Set<string>>();
	let given = 0;
	for (const row of rows) {
		for (const {text} of row.cells('email')) {
			if (!isAddress(text)) continue;
			given++;
			const address = plain(text);
			employers.set(address, (employers.get(address) ?? new Set()).add(plain(row.first('organization') ?? '')));
		}
	}
	const everywhere = [...employers]
		.filter(([, names]) => names.size > 2 && names.size > given / 2)
		.map(([address]) => address);
	return new Set([...everywhere, ...(email ? [plain(email)] : [])]);
};

/** The field of that name. Throws a {@link Refusal} that lists them. */
export function columnFieldNamed(typed: string): ColumnField {
	const wanted = typed.trim().toLowerCase();
	const names = keysOf(columnFields);
	const found = names.find(name => name === wanted) ?? fieldOfHeading(typed);
	if (found) return found;
	throw new Refusal(`--map: "${typed}" is none of ${names.join(', ')}.`);
}
