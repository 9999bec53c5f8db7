import type {Day} from '../days/day.ts';
import {csvOf} from '../formats/csv.ts';
import {jsonOf} from '../formats/json.ts';
import {markdownOf} from '../formats/markdown.ts';
import {historyOf} from '../leads/history.ts';
import type {Lead, Profile, Stance} from '../leads/lead.ts';
import {chosen, path, toggle} from './kit/field.ts';
import {query} from './kit/verb.ts';

type Write = (leads: readonly Lead[], profile: Profile, today: Day, stance?: Stance) => string;

const formats = {csv: csvOf, json: jsonOf, md: markdownOf} satisfies Record<string, Write>;
type Format = keyof typeof formats;

/** Leads for another program: a table, a calendar, a page. */
export const exportLeads = query({
	name: 'export',
	description: 'Your leads as a table, a calendar or a page to read',
	examples: [
		['touchbase export --format csv --to leads.csv', 'the open leads as a table; import reads it again'],
		['touchbase export --format json --all', 'all leads, as a data file'],
	],
	fields: {
		format: {
			...chosen(Object.keys(formats) as Format[], {
				place: 'flag',
				value: 'FORMAT',
				description: 'what it is to be',
				meanings: {csv: 'a table', json: 'a data file', md: 'a page to read'},
			}),
			missing: () => `--format is missing: ${Object.keys(formats).join(', ')}.`,
		},
		to: path({description: 'a file to write it to, instead of standard output; one that is there is replaced'}),
		all: toggle({description: 'the closed leads too'}),
	},
	query: ({book, today, stance}, {format, to, all}) => {
		const {profile} = book;
		const leads = book.leads.filter(lead => all || !historyOf(lead, today, profile.holidays).closed);
		const text = formats[format](leads, profile, today, stance);
		const json = {format, leads: leads.length, ...(to ? {to} : {text})};
		if (!to || to === '-') return {lines: [], text, json};
		const count = leads.length === 1 ? '1 lead' : `${leads.length} leads`;
		return {lines: [`Wrote ${count} to ${to}.`], json, save: {path: to, text}};
	},
});
