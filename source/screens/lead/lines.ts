import type {AdvisedLead} from '../../advice/inbox.ts';
import {changes} from '../parts/changes.ts';
import {chart, chartRows} from '../parts/chart.ts';
import {headline} from '../parts/headline.ts';
import {history, historyShown} from '../parts/history.ts';
import {emptyLine, type Line, lineOf} from '../parts/lines.tsx';
import {facts} from '../parts/people.tsx';

/** How many lines of a lead's screen the cursor can stand on: the voices and you, then what happened. */
export function lastPlace(advised: AdvisedLead): number {
	return chartRows(advised) + historyShown(advised).length - 1;
}

/** Said once under the voices, as long as nobody has said how keen to be. */
const howKeen = 'Balanced for now; the key , sets how keen to be';

/**
 * A lead in all its parts but the people, for so many columns; what the cursor stands on is unfolded. `rows` are seen at
 * once. The last line is the heading of the people, where there are any. `hasStance`: the person has chosen how keen to be.
 */
export function leadLines(
	advised: AdvisedLead,
	{columns, rows, open, hasStance = true}: {columns: number; rows: number; open?: number; hasStance?: boolean},
): Line[] {
	const voices = chart(advised, columns, open);
	const above = [
		headline(advised, columns),
		hasStance || voices.length === 0 ? voices : [...voices, lineOf({text: howKeen, as: 'faint'})],
		history(advised, columns, {first: chartRows(advised), ...(open !== undefined && {open})}),
	];
	const taken = above.flat().length + above.length;
	return apart([...above, changes(advised, columns, rows - taken), facts(advised, columns), peopleHeading(advised)]);
}

/** The same without the heading of the people, where they are not shown. */
export function linesWithoutPeople(advised: AdvisedLead, given: {columns: number; rows: number}): Line[] {
	const lines = leadLines(advised, given);
	return advised.lead.people.length > 0 ? lines.slice(0, -2) : lines;
}

const peopleHeading = ({lead}: AdvisedLead): Line[] =>
	lead.people.length > 0 ? [lineOf({text: 'People', as: 'bold'})] : [];

/** How many lines a lead has in all. */
export function heightOf(advised: AdvisedLead, lines: readonly Line[]): number {
	return lines.length + advised.lead.people.length;
}

/** What is seen of a lead from line `top` on, in so many rows: of its lines, and below them of its people. */
export function seenOf<PersonRow>(
	lines: readonly Line[],
	people: readonly PersonRow[],
	{top, rows}: {top: number; rows: number},
): {lines: readonly Line[]; people: readonly PersonRow[]} {
	const seen = lines.slice(top, top + rows);
	const first = Math.max(0, top - lines.length);
	return {lines: seen, people: people.slice(first, first + rows - seen.length)};
}

/** Parts with an empty line between any two that have something. */
function apart(parts: readonly (readonly Line[])[]): Line[] {
	return parts.filter(part => part.length > 0).flatMap((part, at) => (at > 0 ? [emptyLine, ...part] : part));
}

/** The least scrolling from `top` that shows the whole of the line at a place, with what unfolds under it. */
export function revealing(lines: readonly Line[], at: number, top: number, seen: number): number {
	const first = lines.findIndex(line => line.at === at);
	if (first < 0) return 0;
	const after = lines.findIndex((line, index) => index > first && (line.at !== undefined || line.pieces.length === 0));
	const last = (after < 0 ? lines.length : after) - 1;
	return Math.max(0, Math.min(Math.max(top, last - seen + 1), first));
}
