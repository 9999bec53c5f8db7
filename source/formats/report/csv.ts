import {columnsOf, type Report} from './record.ts';

/** The record as CSV (RFC 4180). What a spreadsheet would take for a formula begins with an apostrophe. */
export function reportCsv(report: Report): string {
	const keys = columnsOf(report);
	return [keys, ...report.rows.map(row => keys.map(key => row[key]))]
		.map(cells => `${cells.map(cellOf).join(',')}\r\n`)
		.join('');
}

const cellOf = (text: string): string => {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
