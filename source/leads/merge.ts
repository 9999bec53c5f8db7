import {isDeepStrictEqual as isSame} from 'node:util';
import {orderBy} from '../text/compare.ts';
import {
	type BookPart,
	type Cells,
	cellsOf,
	factIn,
	itemDay,
	laterOf,
	listsOf,
	markOf,
	marksFrom,
	shownOf,
	versionsIn,
} from './cells.ts';
import {isStart} from './history.ts';
import {
	type Book,
	type Entry,
	emptyBook,
	type Lead,
	leadKeys,
	type Profile,
	type Stamp,
	type Version,
	version,
} from './lead.ts';
import {orderedNames} from './merge-order.ts';
import {profileKeys} from './profile.ts';

/**
 * Merges the books of two machines. It takes each change that only one of them made. Where both changed a place in
 * different ways, it keeps both values as a conflict and shows the later one. It keeps all entries of both. A thing
 * that one deleted and the other changed stays, as a conflict. Both machines get the same result (it is commutative);
 * with one `base`, so do three or more, in any order (it is associative). Without a base, it takes whatever only one has.
 */
export function merge(base: Book | undefined, a: Book, b: Book): Book {
	if (isSame(a, b) || (base && isSame(b, base))) return a;
	if (isSame(a, base ?? emptyBook())) return b;
	if (!base && isSame(b, emptyBook())) return a;
	const was = base ?? emptyBook();
	const leads = mergedLeads(base, a, b);
	const there = new Set(leads.map(({id}) => id));
	const deleted = new Map<string, Stamp>();
	for (const [id, stamp] of [...Object.entries(a.deleted ?? {}), ...Object.entries(b.deleted ?? {})].toSorted())
		if (!there.has(id)) deleted.set(id, laterOf(deleted.get(id), stamp));
	return {
		...otherKeys(was, a, b),
		version,
		profile: mergedPart<Profile>(base?.profile, a.profile, b.profile),
		leads,
		...(deleted.size > 0 && {deleted: Object.fromEntries(deleted)}),
	};
}

/** The keys at the top of the file that touchbase does not know. */
const otherKeys = (base: Book, a: Book, b: Book): object => {
	const [was, one, other] = [base, a, b].map(
		({version: _, profile: _p, leads: _l, deleted: _d, ...rest}): Readonly<Record<string, unknown>> => rest,
	);
	const names = Object.keys({...one, ...other}).toSorted();
	return Object.fromEntries(
		names.flatMap(name => {
			const [from, mine, theirs] = [was, one, other].map(keys => keys?.[name]);
			const to = isSame(mine, from) ? theirs : isSame(theirs, from) ? mine : later(mine, theirs);
			return to === undefined ? [] : [[name, to]];
		}),
	);
};

const later = (one: unknown, other: unknown) => shownOf([{value: one}, {value: other}])?.value;

const mergedLeads = (base: Book | undefined, a: Book, b: Book): Lead[] => {
	const [was, mine, theirs] = [base?.leads ?? [], a.leads, b.leads].map(
		leads => new Map(leads.map(each => [each.id, each])),
	);
	const merged = new Map<string, Lead>();
	for (const id of new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
		const [from, one, other] = [was?.get(id), mine?.get(id), theirs?.get(id)];
		const lead =
			one && other
				? mergedLead(from, one, other)
				: one
					? keptLead(from, one, markOf(b.deleted, id))
					: other && keptLead(from, other, markOf(a.deleted, id));
		if (lead) merged.set(id, lead);
	}
	const names = (leads: ReadonlyMap<string, Lead> | undefined) => [...(leads?.keys() ?? [])];
	const sides = {base: base && names(was), a: names(mine), b: names(theirs)};
	return orderedNames(sides, names(merged), id => [itemDay(merged.get(id)?.log[0]), '']).flatMap(
		id => merged.get(id) ?? [],
	);
};

/**
 * Decides on a lead that only one side has. It is new, or the other side deleted it. If this side changed it since, it
 * stays, as a conflict.
 */
const keptLead = (base: Lead | undefined, lead: Lead, deleted: Stamp | undefined): Lead | undefined => {
	if (!base) return lead;
	if (isSame(lead, base)) return undefined;
	// The cell "." stands for the lead itself: `true` while it is there, without a value in the version that deleted it.
	const there = new Map([['.', true]]);
	const versions = mergedVersions(versionsIn(base, there, '.'), [{...deleted}], versionsIn(lead, there, '.'));
	const {changed, conflicts, ...kept} = withStart(mergedCells(base, base, lead), base.log);
	const {'.': _, ...marks} = changed ?? {};
	// At least one of the versions must show the lead, as it stays.
	const shown = shownOf(versions) ? versions : [...versions, {value: true}];
	return {...kept, ...marksFrom(new Map(Object.entries(marks)), new Map(Object.entries({...conflicts, '.': shown})))};
};

const mergedLead = (base: Lead | undefined, a: Lead, b: Lead): Lead =>
	withStart(mergedPart(base, a, b), base?.log ?? [...a.log, ...b.log]);

/** Keeps an entry that starts the lead: where each side deleted another one, the last of them stays. */
const withStart = (lead: Lead, before: readonly Entry[]): Lead => {
	if (lead.log.some(isStart)) return lead;
	const [last] = before
		.filter(isStart)
		.toSorted((one, other) => (`${one.on} ${one.id}` > `${other.on} ${other.id}` ? -1 : 1));
	if (!last) return lead;
	const rest = lead.log.filter(({id}) => id !== last.id);
	const {[`log/${last.id}`]: stamp, ...others} = lead.changed ?? {};
	return {...lead, log: [last, ...rest], changed: {...others, [`log/${last.id}`]: {...stamp, gone: true}}};
};

const mergedPart = <P extends BookPart>(base: P | undefined, a: P, b: P): P => {
	if (isSame(a, b)) return a;
	if (base && isSame(a, base)) return b;
	if (base && isSame(b, base)) return a;
	return mergedCells(base, a, b);
};

const mergedCells = <P extends BookPart>(base: P | undefined, a: P, b: P): P => {
	const [was, mine, theirs] = [base ? cellsOf(base) : new Map<string, unknown>(), cellsOf(a), cellsOf(b)];
	const names = new Set([...mine.keys(), ...theirs.keys(), ...namesIn(a), ...namesIn(b)]);
	const values = new Map<string, unknown>();
	const changed = new Map<string, Stamp & {gone?: true}>();
	const conflicts = new Map<string, Version[]>();
	for (const name of names) {
		const [one, other] = [versionsIn(a, mine, name), versionsIn(b, theirs, name)];
		const versions = mergedVersions(beforeBoth(versionsIn(base, was, name), one, other), one, other);
		const shown = shownOf(versions);
		if (shown) values.set(name, shown.value);
		const [{value: _, ...stamp} = {}, ...others] = versions;
		if (others.length > 0) conflicts.set(name, versions);
		else if (stamp.at || stamp.by) changed.set(name, shown ? stamp : {...stamp, gone: true});
	}
	const inOrder = (list: string): readonly string[] => {
		const itemsOf = (cells: Cells) => [...cells.keys()].filter(name => name.startsWith(`${list}/`));
		const sides = {base: base && itemsOf(was), a: itemsOf(mine), b: itemsOf(theirs)};
		return orderedNames(sides, itemsOf(values), name => [itemDay(values.get(name)), changed.get(name)?.at ?? '']);
	};
	return partFrom(a, values, inOrder, marksFrom(changed, conflicts)) as P; // a P again: its cells are those of a and b
};

/**
 * The value of a cell before both changes. An earlier merge that was cut off leaves no base. Then, where one side removed
 * the cell and the other never touched it, the value of the other was there before, so the removal was meant.
 */
const beforeBoth = (base: readonly Version[], a: readonly Version[], b: readonly Version[]): readonly Version[] => {
	const isKnown = ({at, by, ...rest}: Version) => at !== undefined || by !== undefined || 'value' in rest;
	const isRemoved = (versions: readonly Version[]) => versions.every(each => isKnown(each) && !('value' in each));
	const isUntouched = (versions: readonly Version[]) =>
		versions.every(each => 'value' in each && each.at === undefined);
	if (base.some(isKnown)) return base;
	if (isRemoved(a) && isUntouched(b)) return b;
	return isRemoved(b) && isUntouched(a) ? a : base;
};

/** Builds a lead from cells: known facts in the order of the file, then those that touchbase does not know. */
const partFrom = (
	like: BookPart,
	values: ReadonlyMap<string, unknown>,
	inOrder: (list: string) => readonly string[],
	marks: object,
): object => {
	const isLead = 'log' in like;
	const facts = [...values].flatMap(([name, value]) => {
		const key = factIn(name);
		return key === undefined ? [] : [[key, value] as const];
	});
	const lists = listsOf(like).flatMap(list => {
		const items = inOrder(list).map(name => values.get(name));
		return items.length > 0 || isLead ? [[list, items] as const] : [];
	});
	const order: readonly string[] = isLead ? leadKeys : profileKeys;
	const place = (key: string) => (order.indexOf(key) + 1 || order.length + 1).toString().padStart(3, '0') + key;
	const all = [...facts, ...lists].toSorted(orderBy(([name]) => place(name)));
	return {...(isLead && {id: like.id}), ...Object.fromEntries(all), ...marks};
};

const namesIn = ({changed, conflicts}: BookPart): string[] => Object.keys({...changed, ...conflicts});

/**
 * The values of a cell after both changes: those that both sides have, and the new ones of either side. A value that
 * one side replaced goes.
 */
const mergedVersions = (base: readonly Version[], a: readonly Version[], b: readonly Version[]): Version[] => {
	// Whoever settles a conflict takes one of its values again: there two versions differ by their machine and time, too.
	const isAsBefore = base.length > 1 ? isSame : (one: Version, other: Version) => isSame(one.value, other.value);
	const has = (versions: readonly Version[], wanted: Version) => versions.some(each => isAsBefore(each, wanted));
	const wanted = [
		...a.filter(each => has(b, each) || !has(base, each)),
		...b.filter(each => has(a, each) || !has(base, each)),
	];
	const kept: Version[] = [];
	for (const version of wanted) {
		const at = kept.findIndex(({value}) => isSame(value, version.value));
		if (at < 0) kept.push(version);
		else kept[at] = laterOf(kept[at], version);
	}
	return kept.toSorted((one, other) => (laterOf(one, other) === one ? -1 : 1));
};
