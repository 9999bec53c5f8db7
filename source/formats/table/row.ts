import {saidIn} from './cell-text.ts';
import type {ColumnField} from './columns.ts';

/** A column of a table: its heading, and what it says of a lead. */
export type Column = {heading: string; field: ColumnField | undefined};

/** What one cell says, and under which heading. */
type Cell = {text: string; column: string};

/** One row of a table, asked by what its columns mean. Cells that say nothing are not there. */
export type Row = {
	row: number;
	cells: (field: ColumnField) => readonly Cell[];
	/** The text of the first column of that field that says something. */
	first: (field: ColumnField) => string | undefined;
	/** What stands beyond the last heading. */
	beyond: string | undefined;
	/** Cells with letters that were damaged before they came here. */
	damaged: readonly Cell[];
};

/** The row with its cells by what they mean. */
export function rowOf(row: number, cells: readonly string[], columns: readonly Column[]): Row {
	const said = columns.flatMap(({heading, field}, index) => {
		const text = saidIn(cells[index], {lines: field === 'note'});
		return field && text ? [{text, column: heading, field}] : [];
	});
	const of = (field: ColumnField) => said.filter(each => each.field === field);
	return {
		row,
		cells: of,
		first: field => of(field)[0]?.text,
		beyond: cells.slice(columns.length).find(cell => saidIn(cell) !== undefined),
		damaged: said.filter(({text}) => text.includes('\ufffd')),
	};
}
