import {inShort} from '../../days/day.ts';
import {escaped, htmlPage} from '../html.ts';
import {plainText} from '../markdown.ts';
import {daysOf, sumOf, sumOfWeek, titleOf} from './lines.ts';
import {type Column, columnsOf, heads, type Report, type ReportRow, type Week} from './record.ts';

/** The record as Markdown: a table a week. */
export function reportMarkdown(report: Report): string {
	const keys = columnsOf(report);
	const table = ({rows}: Week) =>
		[keys.map(key => heads[key]), keys.map(() => '---'), ...rows.map(row => keys.map(key => cellOf(row, key)))]
			.map(cells => `| ${cells.map(plainText).join(' | ')} |`)
			.join('\n');
	const weeks = report.weeks.map(week =>
		[`## ${daysOf(week)}`, `${sumOfWeek(week)}.`, ...(week.rows.length > 0 ? [table(week)] : [])].join('\n\n'),
	);
	const missing = report.missing.map(({lead, what}) => `- ${plainText(lead)}: ${what}`);
	return `${[
		`# ${plainText(titleOf(report))}`,
		`${sumOf(report)}.`,
		...weeks,
		...(missing.length > 0 ? ['## Not known', missing.join('\n')] : []),
	].join('\n\n')}\n`;
}

const cellOf = (row: ReportRow, key: Column): string => (key === 'on' ? inShort(row.on) : row[key]);

/** The record as one page that prints well: a week stays together where it can, and heads stand on every sheet. */
export function reportHtml(report: Report): string {
	const keys = columnsOf(report);
	const title = titleOf(report);
	const head = `<thead><tr>${keys.map(key => `<th scope="col">${heads[key]}</th>`).join('')}</tr></thead>`;
	const weeks = report.weeks.map(
		week => `<section>
<h2>${escaped(daysOf(week))} <small>${escaped(sumOfWeek(week))}</small></h2>
${week.rows.length > 0 ? `<table>${head}\n<tbody>\n${week.rows.map(row => rowHtml(row, keys)).join('\n')}\n</tbody></table>` : ''}
</section>`,
	);
	const missing = report.missing.map(
		({lead, what, line}) => `<li>${escaped(`${lead}: ${what}`)} <code>${escaped(line)}</code></li>`,
	);
	const aside =
		missing.length > 0
			? `<aside><h2>Not known, and an office may ask</h2>\n<p>This list is not printed.</p>\n<ul>\n${missing.join('\n')}\n</ul></aside>`
			: '';
	return htmlPage({
		title,
		style,
		body: `<h1>${escaped(title)}</h1>\n<p>${escaped(sumOf(report))}.</p>\n${weeks.join('\n')}\n${aside}\n<p class="sign">Signature and date</p>`,
	});
}

const rowHtml = (row: ReportRow, keys: readonly Column[]): string =>
	`<tr>${keys.map(key => `<td class="${key}">${linked(cellOf(row, key))}</td>`).join('')}</tr>`;

/** Text for a cell; an address on the web can be followed. */
const linked = (text: string): string => {
	const shown = escaped(text);
	return /^https?:\/\/[^\s]+$/.test(text) ? `<a href="${shown}">${shown}</a>` : shown;
};

const style = `
:root { color-scheme: light; }
body { font: 14px/1.4 system-ui, sans-serif; color: #111; background: #fff; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 .3rem; }
h2 { font-size: 1rem; margin: 1.6rem 0 .4rem; break-after: avoid; }
small { font-weight: normal; color: #555; margin-left: .6rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #999; padding: .25rem .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; font-size: .85em; }
.on { white-space: nowrap; }
a { color: inherit; }
code { color: #555; }
tr { break-inside: avoid; }
.sign { margin-top: 3rem; border-top: 1px solid #111; width: 20rem; padding-top: .2rem; font-size: .85em; }
@media print {
  @page { size: landscape; margin: 12mm; }
  body { font-size: 9.5pt; margin: 0; max-width: none; padding: 0; }
  a { text-decoration: none; }
  aside { display: none; }
}
`;
