import {csvText} from '../csv.ts';
import {columnsOf, type Report} from './record.ts';

/** The record as CSV, a row for each thing that was done. */
export function reportCsv(report: Report): string {
	const keys = columnsOf(report);
	return csvText([keys, ...report.rows.map(row => keys.map(key => row[key]))]);
}
