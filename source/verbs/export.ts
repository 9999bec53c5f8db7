import {csvOf} from '../formats/csv.ts';
import {icsOf} from '../formats/ics.ts';
import {jsonOf} from '../formats/json.ts';
import {markdownOf} from '../formats/markdown.ts';
import {historyOf} from '../leads/history.ts';
import type {Lead} from '../leads/lead.ts';
import {keysOf} from '../text/keys-of.ts';
import {chosen, path, toggle} from './kit/field.ts';
import {readFields} from './kit/read-fields.ts';
import type {CommandOutput, Verb, VerbContext} from './kit/verb.ts';

type Write = (leads: readonly Lead[], context: VerbContext, zone: string | undefined) => string;

const formats = {
	csv: (leads, {book, today, stance}) => csvOf(leads, book.profile, today, stance),
	json: jsonOf,
	ics: (leads, {book, today, stance}, zone) => icsOf(leads, book.profile, today, stance, zone),
	md: (leads, {book, today, stance}) => markdownOf(leads, book.profile, today, stance),
} satisfies Record<string, Write>;
type Format = keyof typeof formats;

const names = keysOf(formats);

const fields = {
	format: {
		...chosen(names, {
			place: 'flag',
			value: 'FORMAT',
			description: 'what it is to be',
			meanings: {csv: 'a table', json: 'a data file', ics: 'a calendar', md: 'a page to read'},
		}),
		missing: () => `--format is missing: ${names.join(', ')}.`,
	},
	to: path({description: 'a file to write it to, instead of standard output; one that is there is replaced'}),
	all: toggle({description: 'the closed leads too'}),
};

/** Writes leads for another program: a table, a calendar, a page. */
export const exportLeads: Verb = {
	name: 'export',
	description: 'Your leads as a table, a calendar or a page to read',
	examples: [
		['touchbase export --format csv --to leads.csv', 'the open leads as a table; import reads it again'],
		['touchbase export --format ics --to leads.ics', 'what is agreed, promised and due, for your calendar'],
		['touchbase export --format json --all', 'all leads, as a data file'],
	],
	fields,
	isQuery: true,
	prepare: (typed, calendar) => {
		const input = readFields(fields, typed, calendar);
		return {kind: 'query', query: context => exported(context, input, calendar.zone)};
	},
};

const exported = (
	context: VerbContext,
	{format, to, all}: {format: Format; to: string | undefined; all: boolean | undefined},
	zone: string | undefined,
): CommandOutput => {
	const {book, today} = context;
	const leads = book.leads.filter(lead => all || !historyOf(lead, today, book.profile.holidays).closed);
	const text = formats[format](leads, context, zone);
	const json = {format, leads: leads.length, ...(to ? {to} : {text})};
	if (!to || to === '-') return {lines: [], text, json};
	const count = leads.length === 1 ? '1 lead' : `${leads.length} leads`;
	return {lines: [`Wrote ${count} to ${to}.`], json, save: {path: to, text}};
};
