import type {Day} from '../../days/day.ts';

/** Somebody who gave their time at the latest meeting, or told you no; without a name where none was given. */
export type Met = Readonly<{name: string | undefined; on: Day; thanked: Day | undefined}>;

/** The slice of thanks: who gave their time, and whether they have been thanked. */
export type Thanks = Readonly<{
	met: readonly Met[];
	/** The day on which the last of them was thanked, or on which it was settled that none are owed. */
	thankedOn: Day | undefined;
	/** A thank-you went out since the last start or no. */
	sent: boolean;
}>;

export const noThanks: Thanks = {met: [], thankedOn: undefined, sent: false};

/** People to be thanked for that day; one without a name where none is given. */
export function metOn(on: Day, names: readonly string[]): Met[] {
	return (names.length > 0 ? names : [undefined]).map(name => ({name, on, thanked: undefined}));
}

/** Whom a thank-you thanks: the people it names, or everybody who has not been thanked yet. */
export function thankedBy(met: readonly Met[], names: readonly string[]): Met[] {
	if (names.length === 0) return met.filter(({thanked}) => !thanked);
	const unnamed = met.filter(({name}) => !name);
	return names
		.map(wanted => met.find(({name}) => name === wanted) ?? unnamed.shift())
		.filter(found => found !== undefined);
}

/** A thank-you to these people, or to everybody who has not been thanked yet. */
export function thank({met, thankedOn}: Thanks, names: readonly string[], on: Day): Thanks {
	const meant = thankedBy(met, names);
	const after = met.map(each => (meant.includes(each) ? {...each, thanked: on} : each));
	return {met: after, thankedOn: after.every(({thanked}) => thanked) ? on : thankedOn, sent: true};
}

/** No thanks are owed any longer: who was not thanked counts as thanked on that day. */
export function settleThanks({met, thankedOn, sent}: Thanks, on: Day): Thanks {
	return {met: met.map(each => ({...each, thanked: each.thanked ?? on})), thankedOn: sent ? thankedOn : on, sent};
}

/** The first follow-up to anybody who was there, or to nobody in particular, carries the thanks for all. */
export function carryThanks(thanks: Thanks, names: readonly string[], on: Day): Thanks {
	const {met} = thanks;
	const wasThere = names.length === 0 || names.some(name => met.some(each => each.name === name || !each.name));
	if (!wasThere || met.every(({thanked}) => thanked)) return thanks;
	return {...settleThanks(thanks, on), thankedOn: on, sent: true};
}
