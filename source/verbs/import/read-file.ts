import type {Calendar, DateOrder} from '../../days/calendar.ts';
import {isJson, readJson} from '../../formats/json.ts';
import {decoded} from '../../formats/table/decode.ts';
import type {Imported} from '../../formats/table/imported.ts';
import {type Duplicates, type Plan, planOf} from '../../formats/table/plan.ts';
import {type ColumnMap, columnFieldNamed, readTable} from '../../formats/table/read-table.ts';
import {type Change, setProfile} from '../../leads/change.ts';
import type {Book, TableMap} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import {Unanswered, type VerbContext} from '../kit/verb.ts';

/** What `--from` may name. Any other word is a name under which the meaning of columns is kept. */
export const origins = ['linkedin', 'touchbase', 'table'] as const;
type Origin = (typeof origins)[number];

/** The input of `import`. */
export type ImportInput = {
	table: string;
	from: string | undefined;
	map: readonly string[] | undefined;
	dates: DateOrder | undefined;
	duplicates: Duplicates | undefined;
	yes: boolean | undefined;
};

/** The content of the file, the result of an import, and its changes. */
export type Read = {imported: Imported; plan: Plan; changes: Change[]};

/**
 * Reads the file against the book. Throws a {@link Refusal}, or {@link Unanswered} where a day can be read in two ways.
 */
export function readFile({book, today, newId, progress}: VerbContext, input: ImportInput, {zone}: Calendar): Read {
	const text = decoded(input.table);
	const {from, name} = originFrom(input.from);
	const given = readMap(input.map ?? []);
	const kept = book.profile.tables?.find(each => each.name === name);
	if (name && !kept && Object.keys(given).length === 0) throw unknownName(name, book);
	const map = {...columnsOf(kept), ...given};
	const {dates: usual, email} = book.profile;
	const imported =
		isJson(text) && from !== 'table' && from !== 'linkedin'
			? readJson(text)
			: readTable(text, {from, map, dates: input.dates, usual, today, zone, email, newId, progress});
	if ('twoWays' in imported) {
		const {row, column, value} = imported.twoWays;
		throw new Unanswered(
			`Row ${row}, ${column}: "${value}" may be read in two ways, and no day in the file says which comes first.\nSay it once with --dates day-first or --dates month-first.`,
			{d: {dates: ['day-first']}, m: {dates: ['month-first']}},
			'd: the day comes first. m: the month.',
		);
	}
	const plan = planOf(book, imported, {duplicates: input.duplicates ?? 'skip', today, newId});
	return {imported, plan, changes: [...plan.changes, ...keptMap(book, name, map)]};
}

const originFrom = (typed: string | undefined): {from?: Origin; name?: string} => {
	if (!typed) return {};
	const from = origins.find(each => each === typed.toLowerCase());
	return from ? {from} : {name: typed};
};

const readMap = (pairs: readonly string[]): Record<string, ColumnMap[string]> =>
	Object.fromEntries(
		pairs.map(pair => {
			const at = pair.lastIndexOf('=');
			if (at < 1) throw new Refusal(`--map: "${pair}" is not COLUMN=FIELD, as --map "Firm=organization".`);
			return [pair.slice(0, at).trim(), columnFieldNamed(pair.slice(at + 1))];
		}),
	);

const columnsOf = (kept: TableMap | undefined): ColumnMap =>
	Object.fromEntries((kept?.columns ?? []).map(({column, means}) => [column, columnFieldNamed(means)]));

const unknownName = (name: string, {profile}: Book): Refusal => {
	const names = [...origins, ...(profile.tables ?? []).map(each => each.name)];
	return new Refusal(
		`--from: "${name}" is none of ${names.join(', ')}. To keep what columns mean under that name, say it with --map COLUMN=FIELD.`,
	);
};

/** Keeps the meaning of the columns under the given name. */
const keptMap = (book: Book, name: string | undefined, map: ColumnMap): Change[] => {
	if (!name) return [];
	const {tables = []} = book.profile;
	const columns = Object.entries(map).map(([column, means]) => ({column, means}));
	const kept = tables.find(each => each.name === name);
	if (JSON.stringify(kept?.columns) === JSON.stringify(columns)) return [];
	return [setProfile(book, 'tables', [...tables.filter(each => each !== kept), {name, columns}])];
};
