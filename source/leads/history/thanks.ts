import type {Day} from '../../days/day.ts';

/** Somebody who gave their time at the last meeting, or told you no. The name is undefined where you gave none. */
export type Met = Readonly<{name: string | undefined; on: Day; thanked: Day | undefined}>;

/** The slice of thanks: the people who gave their time, and whether you have thanked them. */
export type Thanks = Readonly<{
	met: readonly Met[];
	/** The day on which you thanked the last of them, or on which thanks lapsed; undefined while some are owed. */
	thankedOn: Day | undefined;
	/** You sent thanks since the last start or no. */
	sent: boolean;
}>;

export const noThanks: Thanks = {met: [], thankedOn: undefined, sent: false};

/** The people to thank for that day; one without a name where you named nobody. */
export function metOn(on: Day, names: readonly string[]): Met[] {
	return (names.length > 0 ? names : [undefined]).map(name => ({name, on, thanked: undefined}));
}

/** The people that a thank-you is for: those it names, else everybody you have not thanked yet. */
export function thankedBy(met: readonly Met[], names: readonly string[]): Met[] {
	if (names.length === 0) return met.filter(({thanked}) => !thanked);
	const unnamed = met.filter(({name}) => !name);
	return names
		.map(wanted => met.find(({name}) => name === wanted) ?? unnamed.shift())
		.filter(found => found !== undefined);
}

/** You thanked these people, or everybody you had not thanked yet. */
export function thank({met, thankedOn}: Thanks, names: readonly string[], on: Day): Thanks {
	const meant = thankedBy(met, names);
	const after = met.map(each => (meant.includes(each) ? {...each, thanked: on} : each));
	return {met: after, thankedOn: after.every(({thanked}) => thanked) ? on : thankedOn, sent: true};
}

/**
 * Counts everybody not thanked yet as thanked on that day: no thanks are owed any more. `thankedOn` is the last day on
 * which thanks went out; where none did, that day.
 */
export function settleThanks({met, thankedOn, sent}: Thanks, on: Day): Thanks {
	const days = met.flatMap(({thanked}) => thanked ?? []).toSorted();
	const last = thankedOn ?? days.at(-1) ?? on;
	return {met: met.map(each => ({...each, thanked: each.thanked ?? on})), thankedOn: sent ? last : on, sent};
}

/** A follow-up carries the thanks for everybody, if it goes to somebody who was there or to nobody in particular. */
export function carryThanks(thanks: Thanks, names: readonly string[], on: Day): Thanks {
	const {met} = thanks;
	const wasThere = names.length === 0 || names.some(name => met.some(each => each.name === name || !each.name));
	if (!wasThere || met.every(({thanked}) => thanked)) return thanks;
	return {...settleThanks(thanks, on), thankedOn: on, sent: true};
}
