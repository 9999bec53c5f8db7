import {isDeepStrictEqual as isSame} from 'node:util';
import {type BookPart, type Cells, cellsOf, itemDay, markOf, marksFrom} from './cells.ts';
import type {Book, Stamp, Version} from './lead.ts';

/**
 * Adds the marks for merging to a changed book: which machine changed what, and when. It settles a conflict in each
 * place that changed. Whatever did not change stays the same object.
 */
export function stamped(before: Book, after: Book, stamp: Required<Stamp>): Book {
	const was = new Map(before.leads.map(lead => [lead.id, lead]));
	const leads = after.leads.map(lead => {
		const old = was.get(lead.id);
		return old && old !== lead ? markedAfter(old, lead, stamp) : lead;
	});
	const profile = before.profile === after.profile ? after.profile : markedAfter(before.profile, after.profile, stamp);
	const there = new Set(leads.map(({id}) => id));
	const gone = before.leads.flatMap(({id}) => (there.has(id) ? [] : [[id, stamp] as const]));
	const stays = Object.entries(after.deleted ?? {}).filter(([id]) => !there.has(id));
	const deleted = Object.fromEntries([...stays, ...gone]);
	const {deleted: _, ...rest} = after;
	return {...rest, profile, leads, ...(Object.keys(deleted).length > 0 && {deleted})};
}

const markedAfter = <P extends BookPart>(before: P, after: P, stamp: Required<Stamp>): P => {
	const [was, is] = [cellsOf(before), cellsOf(after)];
	const changed = new Map(Object.entries(after.changed ?? {}));
	const conflicts = new Map<string, Version[]>(Object.entries(after.conflicts ?? {}));
	for (const name of new Set([...was.keys(), ...is.keys()])) {
		if (isSame(was.get(name), is.get(name))) continue;
		// What is added to a list needs no mark: no other machine can have it. Only the order of a log may need one.
		const isAddition = name.includes('/') && !was.has(name) && !markOf(after.changed, name);
		if (!is.has(name)) changed.set(name, {...stamp, gone: true});
		else if (!isAddition) changed.set(name, stamp);
		else if (name.startsWith('log/')) markAddition(is, name, changed, stamp);
		// If the change left the mark of a conflict as it was, the new value settles the conflict.
		if (isSame(markOf(before.conflicts, name), markOf(after.conflicts, name))) conflicts.delete(name);
	}
	for (const name of Object.keys(before.conflicts ?? {}))
		if (!conflicts.has(name)) changed.set(name, changed.get(name) ?? stamp);
	const {changed: _, conflicts: _c, ...rest} = after;
	return {...rest, ...marksFrom(changed, conflicts)} as P; // `after` with other marks
};

/** Notes the time of an entry that follows another of the same day, so that every machine keeps their order. */
const markAddition = (cells: Cells, name: string, changed: Map<string, Stamp>, stamp: Required<Stamp>): void => {
	const on = itemDay(cells.get(name));
	let isLater = false;
	let last = '';
	for (const [other, entry] of cells) {
		if (other === name) break;
		if (!other.startsWith('log/') || itemDay(entry) !== on) continue;
		isLater = true;
		last = [last, changed.get(other)?.at ?? ''].toSorted()[1] ?? '';
	}
	// The clock may have gone back since, and one moment may log several entries.
	if (isLater) changed.set(name, {...stamp, at: stamp.at > last ? stamp.at : aMomentAfter(last)});
};

const aMomentAfter = (at: string): string => new Date(Date.parse(`${at}Z`) + 1).toISOString().slice(0, -1);

/** The book with a stamp on each cell that has none yet and that the other book has otherwise. */
export function stampedWhereDifferent(book: Book, other: Book, stamp: Required<Stamp>): Book {
	const theirs = new Map(other.leads.map(lead => [lead.id, lead]));
	return {
		...book,
		profile: partStampedWhereDifferent(book.profile, other.profile, stamp),
		leads: book.leads.map(lead => partStampedWhereDifferent(lead, theirs.get(lead.id), stamp)),
	};
}

const partStampedWhereDifferent = <P extends BookPart>(part: P, other: P | undefined, stamp: Required<Stamp>): P => {
	if (!other || isSame(part, other)) return part;
	const [is, theirs] = [cellsOf(part), cellsOf(other)];
	const changed = new Map(Object.entries(part.changed ?? {}));
	for (const [name, value] of is)
		if (theirs.has(name) && !isSame(theirs.get(name), value) && !changed.has(name)) changed.set(name, stamp);
	return {...part, ...marksFrom(changed, new Map(Object.entries(part.conflicts ?? {})))};
};
