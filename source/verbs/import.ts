import {dateOrders} from '../days/calendar.ts';
import type {Day} from '../days/day.ts';
import {columnFields} from '../formats/table/columns.ts';
import {duplicateWays, type Fate} from '../formats/table/plan.ts';
import {inNumbers, notUnderstood, previewDocument, previewLines, previewRows} from './import/preview.ts';
import {origins, type Read, readFile} from './import/read-file.ts';
import {choice, type Field, text, toggle} from './kit/field.ts';
import {readFields} from './kit/read-fields.ts';
import {type CommandOutput, type KeyAnswers, type Verb, withReport} from './kit/verb.ts';

const table: Field<string> = {
	kind: 'file',
	bytes: true,
	place: 'word',
	value: 'FILE',
	description: 'a CSV or TSV file, or a JSON file of touchbase; - for standard input',
	required: true,
	read: ([content = '']) => content,
};

const map: Field<string[] | undefined> = {
	kind: 'text',
	place: 'flag',
	value: 'COLUMN=FIELD',
	description: `what a column means, for one that is not recognised: ${Object.keys(columnFields).join(', ')}`,
	many: true,
	read: typed => [...typed],
};

const fields = {
	table,
	from: text({
		value: 'ORIGIN',
		description: `${origins.join(', ')}, or a name of yours under which --map is kept (default: it is recognised)`,
	}),
	map,
	dates: choice(dateOrders, {
		value: 'ORDER',
		description: 'which comes first in 5/12, where the file does not show it',
	}),
	duplicates: choice(duplicateWays, {
		value: 'WAY',
		description: 'what to do with a row whose lead is here already (default: skip)',
		meanings: {skip: 'leave it', merge: 'add what is new', add: 'a lead of its own'},
	}),
	yes: toggle({description: 'bring it in; without it a preview, and on a terminal a question'}),
};

/** Makes leads of the rows of a table: it shows a preview, and writes nothing before you say yes. */
export const importLeads: Verb = {
	name: 'import',
	description: 'Bring in a spreadsheet or an export: first a preview, and one undo takes all of it back',
	examples: [
		['touchbase import applications.csv', 'what each row would become'],
		['touchbase import applications.csv --yes', 'bring them in'],
		['touchbase import "Job Applications.csv"', 'from the archive that LinkedIn gives you of your data'],
		['touchbase import Connections.csv', 'likewise: whom you know where you have a lead already'],
		['touchbase import jobs.csv --from mine --map "Firm=organization" --yes', 'a column of your own, kept as "mine"'],
	],
	notes: () => [
		'It knows a table by its headings (English, German, French, Spanish), whatever stands above them. Where each program has its file:',
		'  LinkedIn  Settings, Data privacy, Get a copy of your data: Job Applications.csv and Connections.csv in the archive',
		'  Huntr     the download of all your data, or the board as CSV',
		'  Teal      "Download Data" of the job tracker',
		'  Simplify  the job tracker as CSV',
		'  JobSync   "Export" of the jobs',
		'  others    save the sheet as CSV; "touchbase export --format csv" and json come back unchanged',
		'Only what is sure becomes an entry: applied, an offer, a no, an interview that has a day. Saved and wishlist are no applications; free words are kept as a note.',
	],
	fields,
	isQuery: false,
	prepare: (typed, calendar) => {
		const input = readFields(fields, typed, calendar);
		if (!input.yes)
			return {kind: 'query', query: context => preview(readFile(context, input, calendar), context.today)};
		return {
			kind: 'mutation',
			mutate: context => {
				const read = readFile(context, input, calendar);
				const summary = `brought in ${inNumbers(read.plan.rows.filter(({fate}) => changed[fate]))} from ${read.imported.from}`;
				return withReport({changes: read.changes, summary, subject: read}, (_, subject) => report(subject));
			},
		};
	},
};

const preview = (read: Read, today: Day): CommandOutput => {
	const {plan, changes} = read;
	const isNew = changes.length > 0;
	return {
		exit: 5,
		table: previewRows(read, today),
		get json() {
			return previewDocument(read, false);
		},
		lines: [...previewLines(read), '', isNew ? 'Nothing is written yet. --yes brings it in.' : 'Nothing in it is new.'],
		...(isNew && {
			question: {
				says: `y or enter: bring it in.${hasMore(plan) ? ' m: and add what is new to those that are here.' : ''}`,
				keys: {...yes, ...(hasMore(plan) && {m: {duplicates: ['merge'], yes: []}})},
				otherwise: 'Nothing was brought in.',
			},
		}),
	};
};

const yes: KeyAnswers = {y: {yes: []}, '\r': {yes: []}, '\n': {yes: []}};

/** True where a row has something to add to a lead that is here. */
const hasMore = ({rows}: Read['plan']): boolean => rows.some(({fate}) => fate === 'less');

/** True for what makes or changes a lead. */
const changed: Record<Fate, boolean> = {
	new: true,
	merged: true,
	person: true,
	less: false,
	here: false,
	nothing: false,
};

const report = (read: Read): CommandOutput => {
	const {imported, plan, changes} = read;
	const lines =
		changes.length === 0
			? [`Nothing in it is new: ${inNumbers(plan.rows)}.`]
			: [`From ${imported.from}: ${inNumbers(plan.rows)}.`, '"touchbase undo" takes it all back.'];
	return {
		lines: [...lines, ...notUnderstood(imported.problems)],
		get json() {
			return previewDocument(read, true);
		},
	};
};
