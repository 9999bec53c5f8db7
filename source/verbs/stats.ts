import {statsOf} from '../advice/stats/stats.ts';
import {strong} from '../text/emphasis.ts';
import {Refusal} from '../text/refusal.ts';
import {tableLines} from '../text/table.ts';
import {day} from './kit/field.ts';
import {query} from './kit/verb.ts';
import {noLeads} from './today.ts';

/** Counts the search, and how the advice fared. */
export const stats = query({
	name: 'stats',
	description: 'Plain figures: answers, how long they took, what follow-ups brought, and how you followed the advice',
	examples: [
		['touchbase stats', 'of the whole search'],
		['touchbase stats --from "1 oct"', 'of what was sent since then'],
	],
	fields: {
		from: day('past', {description: 'only what was done on this day or later'}),
		to: day('past', {description: 'only what was done on this day or before'}),
	},
	query: ({book, today}, {from, to}) => {
		if (from && to && from > to) throw new Refusal('--from is after --to.');
		const figures = statsOf(book, today, {from, to});
		return {
			json: figures,
			lines:
				book.leads.length === 0
					? noLeads
					: figures.flatMap(({title, head, rows, numbers, says}, at) => [
							...(at > 0 ? [''] : []),
							strong(title),
							...tableLines(head, rows, numbers),
							...says,
						]),
		};
	},
});
