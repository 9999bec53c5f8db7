import {isDeepStrictEqual as isSame} from 'node:util';
import {type BookPart, cellsOf, factIn, markOf, versionsIn} from './cells.ts';
import {type Change, changeEntry, type Fact, setFact, setProfile} from './change.ts';
import {
	type Book,
	type Entry,
	entryShape,
	type Lead,
	type News,
	type Person,
	type Profile,
	type Version,
} from './lead.ts';

/** Something that machines differ on: of which lead (or of the profile), in which cell, and what each of them wants. */
export type Conflict = {lead: Lead | undefined; cell: string; versions: readonly Version[]};

/** All that machines differ on, in the order of the file, without what somebody settled with a text editor. */
export function conflictsIn(book: Book): Conflict[] {
	return [...conflictsOf(book.profile, undefined), ...book.leads.flatMap(lead => conflictsOf(lead, lead))];
}

const conflictsOf = (part: BookPart, lead: Lead | undefined): Conflict[] => {
	if (!part.conflicts) return [];
	const cells = cellsOf(part);
	return Object.keys(part.conflicts).flatMap(cell => {
		const versions = versionsIn(part, cells, cell);
		return versions.length > 1 ? [{lead, cell, versions}] : [];
	});
};

/** The conflicts that changes settled without meaning to: each is still marked, but its cell has another value. */
export function settledByTheWay(before: Book, after: Book): Conflict[] {
	return conflictsIn(before).filter(({lead, cell}) => {
		const was = lead ?? before.profile;
		const is = lead ? after.leads.find(({id}) => id === lead.id) : after.profile;
		if (!is) return false;
		const isStillMarked = isSame(markOf(is.conflicts, cell), markOf(was.conflicts, cell));
		return isStillMarked && !isSame(cellsOf(is).get(cell), cellsOf(was).get(cell));
	});
}

/** The changes that settle a conflict by one of its versions. */
export function settled(book: Book, {lead, cell}: Conflict, version: Version): Change[] {
	if (!lead) {
		const {conflicts} = book.profile;
		return [...changesInProfile(book, cell, version), setProfile(book, 'conflicts', without(conflicts, cell))];
	}
	if (cell === '.' && !('value' in version))
		return [{of: 'lead', id: lead.id, at: book.leads.indexOf(lead), from: lead, to: undefined}];
	return [...changesInLead(lead, cell, version), setFact(lead, 'conflicts', without(lead.conflicts, cell))];
}

const without = (conflicts: Lead['conflicts'], cell: string): Lead['conflicts'] => {
	const rest = Object.entries(conflicts ?? {}).filter(([name]) => name !== cell);
	return rest.length > 0 ? Object.fromEntries(rest) : undefined;
};

const changesInLead = (lead: Lead, cell: string, {value}: Version): Change[] => {
	if (cell === '.') return [];
	const key = factIn(cell);
	if (key !== undefined) return [factChange(lead, key as Fact, value)]; // a cell that is named after a fact
	if (cell.startsWith('people/')) return [factChange(lead, 'people', withItem(lead, 'people', cell, value))];
	const entry = cellsOf(lead).get(cell);
	// A version of this cell was an entry, too.
	return entryShape.isValid(entry) ? [changeEntry(lead, entry, value as Entry | undefined)] : [];
};

const factChange = (lead: Lead, key: Fact, to: unknown): Change => ({
	of: 'fact',
	lead: lead.id,
	key,
	from: lead[key],
	to,
});

const changesInProfile = (book: Book, cell: string, {value}: Version): Change[] => {
	const key = factIn(cell);
	const change = (of: keyof Profile, to: unknown): Change => ({of: 'profile', key: of, from: book.profile[of], to});
	if (key !== undefined) return [change(key as keyof Profile, value)]; // a cell that is named after a setting
	const list = cell.startsWith('news/') ? 'news' : 'holidays';
	return [change(list, withItem(book.profile, list, cell, value))];
};

/** The list with a value in the place of the item in that cell; without the item where there is no value. */
const withItem = (part: BookPart, list: string, cell: string, value: unknown): unknown[] =>
	[...cellsOf(part)].flatMap(([name, item]) => {
		if (!name.startsWith(`${list}/`)) return [];
		return name === cell ? (value === undefined ? [] : [value]) : [item];
	});

/** What a cell is called in a sentence: "role", "an entry", "Dana Reyes". */
export function cellInWords(cell: string): string {
	if (cell === '.') return 'the lead';
	const key = factIn(cell);
	if (key !== undefined) return names[key] ?? key;
	if (cell.startsWith('log/')) return 'an entry';
	return cell.startsWith('news/') ? 'a piece of news' : cell.slice(cell.indexOf('/') + 1);
}

const names: Readonly<Record<string, string>> = {snoozedUntil: 'the snooze', closes: 'the closing day'};

/** A value of a person or a piece of news, in words; text as it is. */
export function valueInWords(value: unknown): string {
	if (typeof value !== 'object' || value === null) return String(value);
	const item: Partial<Person & News> = value;
	return [item.name, item.role, item.email, item.phone, item.text].filter(Boolean).join(', ') || JSON.stringify(value);
}
