import {faint} from './emphasis.ts';
import {padded} from './fit.ts';
import {widthOf} from './width.ts';

/** A table as lines: a faint head, two spaces between the columns, the columns in `numbers` aligned to the right. */
export function tableLines(
	head: readonly string[],
	rows: readonly (readonly string[])[],
	numbers: readonly number[] = [],
): string[] {
	const widths = head.map((_, at) => Math.max(...[head, ...rows].map(cells => widthOf(cells[at] ?? ''))));
	const line = (cells: readonly string[]): string =>
		widths
			.map((width, at) => {
				const text = cells[at] ?? '';
				return numbers.includes(at) ? ' '.repeat(Math.max(0, width - widthOf(text))) + text : padded(text, width);
			})
			.join('  ')
			.trimEnd();
	return [faint(line(head)), ...rows.map(line)];
}
