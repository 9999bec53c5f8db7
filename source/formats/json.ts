import {type Book, emptyBook, type Lead, leadShape, version} from '../leads/lead.ts';
import {sameId} from '../leads/marks.ts';
import {messageOf, Refusal} from '../text/refusal.ts';
import type {Imported} from './table/imported.ts';

/** Leads as a data file that holds nothing else: another touchbase opens it with `--file`, or brings it in. */
export function jsonOf(leads: readonly Lead[]): string {
	const book: Book = {...emptyBook(), leads: [...leads]};
	return `${JSON.stringify(book, null, '\t')}\n`;
}

/** True for a text that begins as JSON does. */
export function isJson(text: string): boolean {
	return /^\ufeff?\s*[{[]/.test(text);
}

/**
 * The leads of a data file, of `export --format json` or of `list --json`. Throws a {@link Refusal} where one of them is
 * not as it should be, which names its place.
 */
export function readJson(text: string): Imported {
	const leads = leadsIn(parsed(text));
	const at = leads.findIndex(lead => !leadShape.isValid(lead));
	if (at >= 0) {
		const {path, words} = leadShape.issue(leads[at], `leads[${at}]`);
		throw new Refusal(`The file holds no leads of touchbase: ${path} ${words}.`);
	}
	const known = leads.filter(leadShape.isValid);
	const twice = sameId(known, 'leads');
	if (twice) throw new Refusal(`The file cannot be read: ${twice.path} ${twice.words}.`);
	return {
		from: 'touchbase',
		found: known.map(({advice: _, ...lead}: Lead & {advice?: unknown}, index) => ({is: 'lead', row: index + 1, lead})),
		problems: [],
		columnsLeftOut: [],
	};
}

const leadsIn = (json: unknown): readonly unknown[] => {
	if (Array.isArray(json)) return json;
	if (typeof json !== 'object' || json === null || !('leads' in json) || !Array.isArray(json.leads))
		throw new Refusal('The file is JSON, but holds no leads of touchbase: it has no list "leads".');
	if ('version' in json && json.version !== version)
		throw new Refusal(
			`The file is of version ${String(json.version).slice(0, 20)}, and this touchbase reads version ${version}.`,
		);
	return json.leads;
};

/** Deeper nesting than touchbase ever writes: JSON.parse takes a minute for 60 MB of brackets. */
const bottomless = /(?:[[{]\s*){1000}/;

const parsed = (text: string): unknown => {
	if (bottomless.test(text))
		throw new Refusal('The file is nested too deeply to be leads of touchbase (row 1, column 1).');
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch (error) {
		const position = Number(/position (\d+)/.exec(messageOf(error))?.[1] ?? text.length);
		const before = text.slice(0, position).split('\n');
		throw new Refusal(
			`The file is no JSON: something is wrong in row ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}.`,
		);
	}
};
