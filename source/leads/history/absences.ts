import {addBusinessDays, type Day, latest} from '../../days/day.ts';
import type {EntryOf} from '../entries.ts';

/** The absence of one person or of everybody; without `until` it lasts until they write. */
type Absence = Readonly<{from: Day; until: Day | undefined}>;

/** The slice of absences: who is away, by name, and whether everybody is. */
export type Absences = Readonly<{people: ReadonlyMap<string, Absence>; everybody: Absence | undefined}>;

export const nobodyAway: Absences = {people: new Map(), everybody: undefined};

/** Notes that these people are away, or everybody. */
export function leave({people, everybody}: Absences, entry: EntryOf<'away'>, on: Day): Absences {
	const absence = {from: entry.from ?? on, until: entry.until};
	const names = entry.with ?? [];
	if (names.length === 0) return {people: new Map(), everybody: absence};
	return {people: new Map([...people, ...names.map(name => [name, absence] as const)]), everybody};
}

/** Ends each absence without a last day of those who wrote. */
export function comeBack({people, everybody}: Absences, names: readonly string[]): Absences {
	const stillAway = [...people].filter(([name, {until}]) => until || !names.includes(name));
	return {people: new Map(stillAway), everybody: everybody?.until ? everybody : undefined};
}

/** Somebody's absence, if it is not over. One that is still to come counts only if it has a last day. */
const absenceOf = (
	{people, everybody}: Absences,
	name: string,
	today: Day,
	isOver: (until: Day) => boolean = until => until < today,
): Absence | undefined => {
	const absence = people.get(name) ?? everybody;
	if (!absence) return undefined;
	if (absence.until) return isOver(absence.until) ? undefined : absence;
	return absence.from > today ? undefined : absence;
};

/** True where somebody could be written to on that day. */
export function isThere(absences: Absences, name: string, today: Day): boolean {
	const absence = absenceOf(absences, name, today);
	return !absence || absence.from > today;
}

/**
 * The days on which all of these people are away. `lastDay` is the last day of the absence that ends first, which counts
 * until the next business day. `firstDay` is given while it is to come. `untilTheyWrite`: no absence has a last day.
 */
export function allAway(
	absences: Absences,
	people: readonly string[],
	today: Day,
	holidays: readonly Day[],
): {firstDay: Day | undefined; lastDay: Day | undefined; untilTheyWrite: boolean} {
	const isOver = (until: Day) => addBusinessDays(until, 1, holidays) <= today;
	const each = (people.length > 0 ? people : ['']).map(name => absenceOf(absences, name, today, isOver));
	const none = {firstDay: undefined, lastDay: undefined, untilTheyWrite: false};
	if (each.includes(undefined)) return none;
	const dated = each.flatMap(absence => (absence?.until ? [{from: absence.from, until: absence.until}] : []));
	const [first] = dated;
	if (!first) return {...none, untilTheyWrite: true};
	const lastDay = dated.reduce((earliest, {until}) => (until < earliest ? until : earliest), first.until);
	const firstDay = latest(first.from, ...dated.map(({from}) => from));
	if (firstDay > lastDay) return none;
	return {firstDay: firstDay > today ? firstDay : undefined, lastDay, untilTheyWrite: false};
}
