import {Text} from 'ink';
import {inboxRow} from '../../advice/inbox/row.ts';
import type {Item} from '../../advice/inbox.ts';
import {capital} from '../../text/sentence.ts';
import {chartHeading} from './chart.ts';
import {type Line, textOf} from './lines.tsx';

/** A row of the inbox as a screen reader says it: "1 day late: answer Cedar & Finch, Bookkeeper. 1 of 11, due." */
export function rowInWords(item: Item, place: {at: number; of: number; section: string}): string {
	const {when, what, organization, whom, role} = inboxRow(item);
	const who = [organization, whom, role].filter(Boolean).join(', ');
	return `${capital(when || 'no day')}: ${what} ${who}. ${place.at} of ${place.of}, ${place.section.toLowerCase()}.`;
}

/** The lines of a lead for a screen reader: the voices as sentences, without their chart. */
export function SpokenLines({lines, at}: {lines: readonly Line[]; at: number}) {
	const axis = lines.findIndex(line => textOf(line).startsWith(chartHeading));
	return lines
		.filter((_, index) => axis < 0 || index !== axis + 1)
		.map((line, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
			<Text key={index}>{`${line.at === at && at >= 0 ? 'Here: ' : ''}${inWords(line)}`}</Text>
		));
}

/** A line without what is only drawn: "Wise, since 10 Nov, a week after your thank-you". */
function inWords(line: Line): string {
	const text = textOf(line);
	if (text.startsWith(chartHeading)) return chartHeading;
	return line.at === undefined ? text || ' ' : text.replaceAll(/[┆●◆]/g, '').trim().replaceAll(/ {2,}/g, ', ');
}
