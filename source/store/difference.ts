import {isDeepStrictEqual} from 'node:util';
import type {Change, Fact} from '../leads/change.ts';
import type {Book, Entry, Lead, Profile} from '../leads/lead.ts';

/**
 * The changes that make `to` out of `from`: `applyAll(from, difference(from, to))` is `to`, but for unknown keys at the
 * top of the file, which no change speaks of.
 */
export const difference = (from: Book, to: Book): Change[] => [
	...keysThatDiffer(from.profile, to.profile).map(
		(key): Change => ({of: 'profile', key: key as keyof Profile, from: from.profile[key], to: to.profile[key]}),
	),
	...itemsThatDiffer(
		from.leads,
		to.leads,
		(id, at, old, young): Change => ({of: 'lead', id, at, from: old, to: young}),
		leadDifference,
	),
];

const leadDifference = (from: Lead, to: Lead): Change[] => [
	...keysThatDiffer(from, to)
		.filter(key => key !== 'log')
		.map((key): Change => ({of: 'fact', lead: from.id, key: key as Fact, from: from[key], to: to[key]})),
	...itemsThatDiffer(
		from.log,
		to.log,
		(id, at, old, young): Change => ({of: 'entry', lead: from.id, id, at, from: old, to: young}),
		(old: Entry, young: Entry, at) => [{of: 'entry', lead: from.id, id: old.id, at, from: old, to: young}],
	),
];

const keysThatDiffer = <T extends object>(from: T, to: T): (keyof T)[] =>
	[...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
		key => !isDeepStrictEqual(own(from, key), own(to, key)),
	) as (keyof T)[];

const own = (record: object, key: string): unknown =>
	Object.hasOwn(record, key) ? record[key as keyof typeof record] : undefined;

/** Takes out what is gone; then goes through the new list and puts each item where it belongs. */
const itemsThatDiffer = <T extends {id: string}>(
	from: readonly T[],
	to: readonly T[],
	placed: (id: string, at: number, from: T | undefined, to: T | undefined) => Change,
	corrected: (from: T, to: T, at: number) => Change[],
): Change[] => {
	const wanted = new Set(to.map(({id}) => id));
	const old = new Map(from.map(item => [item.id, item]));
	const changes: Change[] = [];
	const list = from.filter(({id}) => wanted.has(id));
	for (let at = from.length - 1; at >= 0; at--) {
		const item = from[at];
		if (item && !wanted.has(item.id)) changes.push(placed(item.id, at, item, undefined));
	}
	for (const [at, item] of to.entries()) {
		const before = old.get(item.id);
		if (before && list[at]?.id !== item.id) {
			const position = list.findIndex(({id}) => id === item.id);
			changes.push(placed(item.id, position, before, undefined));
			list.splice(position, 1);
		}
		if (list[at]?.id === item.id) {
			if (before && !isDeepStrictEqual(before, item)) changes.push(...corrected(before, item, at));
		} else {
			changes.push(placed(item.id, at, undefined, item));
			list.splice(at, 0, item);
		}
	}
	return changes;
};
