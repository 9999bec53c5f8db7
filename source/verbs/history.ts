import {sayEntry} from '../advice/explain/say-entry.ts';
import {inWords} from '../days/day.ts';
import type {Entry, Lead} from '../leads/lead.ts';
import {orderBy} from '../text/compare.ts';
import {choice, day, leadWord} from './kit/field.ts';
import {leadRef} from './kit/lead-output.ts';
import {leadLabel, query, requireLead} from './kit/verb.ts';

/** Shows what happened with one lead, or with all. */
export const history = query({
	name: 'history',
	description: 'What happened, with one lead or with all, in the order in which it happened',
	examples: [
		['touchbase history --since -1w', 'the last seven days'],
		['touchbase history acme', 'all of it with one lead'],
		['touchbase history --since 2026-01-01 --format ndjson', 'JSON, an entry on each line, for a script'],
	],
	fields: {
		lead: {
			...leadWord,
			required: false,
		},
		since: day('past', {description: 'nothing before this day'}),
		format: choice(['ndjson'], {value: 'FORMAT', description: 'ndjson: JSON, an entry on each line'}),
	},
	query: ({book, today}, {lead: words, since, format}) => {
		const leads = words ? [requireLead({book, today}, words)] : book.leads;
		const rows = leads
			.flatMap(lead => lead.log.map(entry => ({lead, entry})))
			.filter(({entry}) => !since || entry.on >= since)
			.sort(orderBy(({entry}) => entry.on));
		return {
			lines: rows.length > 0 ? rows.map(lineOf) : [since ? `Nothing since ${inWords(since)}.` : 'Nothing yet.'],
			eachOnItsLine: format === 'ndjson',
			get json() {
				return rows.map(({lead, entry}) => ({lead: leadRef(lead), ...entry}));
			},
		};
	},
});

const lineOf = ({lead, entry}: {lead: Lead; entry: Entry}): string =>
	`${inWords(entry.on).padEnd(15)}  ${leadLabel(lead)}  ${sayEntry(entry)}`;
