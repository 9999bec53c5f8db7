import {daysBetween} from '../days/day.ts';
import {reportLines} from '../formats/report/lines.ts';
import {reportHtml, reportMarkdown} from '../formats/report/pages.ts';
import {type Report, reportCsv, reportOf} from '../formats/report/record.ts';
import {Refusal} from '../text/refusal.ts';
import {choice, day, toggle} from './kit/field.ts';
import {query} from './kit/verb.ts';

/** Ten years. A longer record is refused, as each of its weeks gets a line. */
const mostDays = 3660;

const formats = ['text', 'md', 'csv', 'html'] as const;

/** Writes your work-search record. */
export const report = query({
	name: 'report',
	description: 'The work-search record that offices ask for: what you did, with whom, and what came of it',
	examples: [
		['touchbase report --from 2026-11-01', 'from that day on, a week after the other'],
		['touchbase report --from "1 oct" --to "31 oct" --format html > october.html', 'a page to print'],
		['touchbase report --format csv > record.csv', 'for a spreadsheet'],
		['touchbase report --notes', 'with your notes, which are left out otherwise'],
	],
	fields: {
		from: day('past', {description: 'the first day (default: the day of the first activity)'}),
		to: day('past', {description: 'the last day (default: today)'}),
		format: choice(formats, {
			value: 'FORMAT',
			description: `text (the default), md, csv or html`,
			meanings: {md: 'Markdown', csv: 'for a spreadsheet', html: 'one page that prints well'},
		}),
		notes: toggle({description: 'your notes too'}),
	},
	query: ({book, today}, {from, to, format = 'text', notes = false}) => {
		if (from && to && from > to) throw new Refusal('--from is after --to.');
		const record = reportOf(book, today, {from, to, notes});
		if (daysBetween(record.from, record.to) > mostDays)
			throw new Refusal('--from and --to are more than ten years apart.');
		return {json: record, lines: reportLines(record), ...(format !== 'text' && {text: write[format](record)})};
	},
});

const write: Record<Exclude<(typeof formats)[number], 'text'>, (record: Report) => string> = {
	md: reportMarkdown,
	csv: reportCsv,
	html: reportHtml,
};
