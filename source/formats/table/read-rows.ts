import {CsvError, parse} from 'csv-parse/sync';
import {Refusal} from '../../text/refusal.ts';
import {fieldOfHeading} from './columns.ts';
import {originOf} from './origins.ts';

/** A table as it stands in a file: its headings, and its rows with the number that a spreadsheet shows for them. */
export type Rows = {headings: readonly string[]; rows: readonly {row: number; cells: readonly string[]}[]};

const delimiters = [',', ';', '\t', '|'];

/** More columns or rows than anybody’s search has. */
const mostColumns = 1000;
const mostRows = 50_000;
/** So far down the headings are looked for: LinkedIn writes notes above them. */
const preamble = 30;

/**
 * The rows of a text. It tries each delimiter, takes the one whose row of headings has the most that are known, and skips
 * the lines above that row. `isMapped` says which headings the person has explained. Throws a {@link Refusal} with row and
 * column where it is no table.
 */
export function rowsIn(text: string, isMapped: (heading: string) => boolean): Rows {
	const start = text.slice(0, 200_000);
	const guesses = delimiters
		.map(delimiter => bestHeadings(start, delimiter, isMapped))
		.filter(guess => guess !== undefined);
	const best = guesses.toSorted((a, b) => b.known - a.known || b.width - a.width)[0];
	const delimiter = best?.delimiter ?? ',';
	const at = best && best.known > 0 ? best.at : 0;
	const all = records(text, delimiter);
	const headings = (all[at] ?? []).map(heading => heading.trim());
	const rows = all.slice(at + 1).map((cells, index) => ({row: at + index + 2, cells}));
	return {headings, rows: rows.filter(({cells}) => cells.some(cell => cell.trim() !== ''))};
}

type Guess = {delimiter: string; at: number; known: number; width: number};

const bestHeadings = (start: string, delimiter: string, isMapped: (heading: string) => boolean): Guess | undefined => {
	const head = headOf(start, delimiter);
	return head
		.map((cells, at) => ({
			delimiter,
			at,
			// Headings that are those of a program we know count as five more.
			known:
				cells.filter(cell => fieldOfHeading(cell) !== undefined || isMapped(cell)).length + (originOf(cells) ? 5 : 0),
			width: cells.length,
		}))
		.toSorted((a, b) => b.known - a.known || a.at - b.at)[0];
};

/** The first rows, as far as they can be read. */
const headOf = (start: string, delimiter: string): string[][] => {
	const rows: string[][] = [];
	try {
		parse(start, {
			...options(delimiter),
			to: preamble,
			on_record: (cells: string[]) => {
				rows.push(cells.slice(0, mostColumns + 1));
				return null;
			},
		});
	} catch {}
	return rows;
};

const options = (delimiter: string) => ({
	delimiter,
	bom: true,
	relax_column_count: true,
	relax_quotes: true,
	record_delimiter: ['\r\n', '\n', '\r'],
	max_record_size: 2 ** 20,
});

const records = (text: string, delimiter: string): string[][] => {
	const rows: string[][] = [];
	try {
		parse(text, {
			...options(delimiter),
			on_record: (cells: string[]) => {
				if (cells.length > mostColumns) throw tooWide(rows.length + 1);
				if (rows.length >= mostRows)
					throw new Refusal(`The table has more than ${mostRows} rows (row ${rows.length + 1}).`);
				rows.push(cells);
				return null;
			},
		});
	} catch (error) {
		throw error instanceof CsvError ? inPlainWords(error, rows.length + 1) : error;
	}
	return rows;
};

const tooWide = (row: number) =>
	new Refusal(
		`The table has more than ${mostColumns} columns (row ${row}, column ${mostColumns + 1}): that is no list of leads.`,
	);

const inPlainWords = ({code, column}: CsvError, row: number): Refusal => {
	const place = `row ${row}, column ${typeof column === 'number' ? column + 1 : 1}`;
	switch (code) {
		case 'CSV_QUOTE_NOT_CLOSED':
			return new Refusal(`A quotation mark is opened and never closed (${place}).`);
		case 'CSV_MAX_RECORD_SIZE':
			return new Refusal(
				`One row has more than a million characters (${place}): a quotation mark may be missing before it.`,
			);
		default:
			return new Refusal(`The table cannot be read (${place}). Save it as CSV once more.`);
	}
};
