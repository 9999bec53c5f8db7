import {addDays, type Day, daysBetween} from '../../days/day.ts';
import {isTheirWord} from '../../leads/activities.ts';
import {inOrder} from '../../leads/history.ts';
import type {Entry, EntryOf, Lead} from '../../leads/lead.ts';

/** One thing that wants an answer: what it was, and the days until they said something, where they did. */
export type Asked<E extends Entry = Entry> = {lead: Lead; entry: E; at: number; days: number | undefined};

/** The days of a period; what is left out is open. */
export type Period = {from?: Day | undefined; to?: Day | undefined};

export function isIn({from, to}: Period, day: Day): boolean {
	return (!from || day >= from) && (!to || day <= to);
}

export type Application = EntryOf<'applied' | 'wrote' | 'requested'>;
export type Sent = EntryOf<'followup' | 'sent-news' | 'sent-article' | 'voicemail'>;

const isApplication = (entry: Entry): entry is Application =>
	entry.what === 'applied' || entry.what === 'wrote' || entry.what === 'requested';

const isFollowUp = (entry: Entry): entry is Sent =>
	entry.what === 'followup' ||
	entry.what === 'sent-news' ||
	entry.what === 'sent-article' ||
	entry.what === 'voicemail';

/** What was begun in a period, each with their first word after it. */
export function applicationsIn(leads: readonly Lead[], today: Day, period: Period): Asked<Application>[] {
	return askedIn(leads, today, period, isApplication, () => false);
}

/** The follow-ups of a period, each with their first word after it, if that came before the next follow-up. */
export function followUpsIn(leads: readonly Lead[], today: Day, period: Period): Asked<Sent>[] {
	return askedIn(leads, today, period, isFollowUp, isFollowUp);
}

function askedIn<E extends Entry>(
	leads: readonly Lead[],
	today: Day,
	period: Period,
	isMeant: (entry: Entry) => entry is E,
	ends: (entry: Entry) => boolean,
): Asked<E>[] {
	return leads.flatMap(lead => {
		const log = inOrder(lead.log);
		return log.flatMap((entry, at): Asked<E>[] =>
			isMeant(entry) && entry.on <= today && isIn(period, entry.on)
				? [{lead, entry, at, days: daysToAnswer(log, at, today, ends)}]
				: [],
		);
	});
}

/** Calendar days from an entry to their first word after it; none where nothing came, or something else came first. */
export function daysToAnswer(
	log: readonly Entry[],
	at: number,
	today: Day,
	ends: (entry: Entry) => boolean,
): number | undefined {
	const from = log[at];
	const next = log.slice(at + 1).find(entry => isTheirWord(entry) || ends(entry));
	if (!from || !next || next.on > today || ends(next)) return undefined;
	return daysBetween(from.on, next.on);
}

/** Below so many cases nothing is said of a share or a middle: it would be chance. */
export const enoughCases = 5;

/** An unanswered message is young for so many days: an answer may still come. */
const youngFor = 14;

export function isYoung({days, entry}: Asked, today: Day): boolean {
	return days === undefined && addDays(entry.on, youngFor) > today;
}

/** The middle of some numbers; of an even count the mean of the two, to a half. */
export function median(numbers: readonly number[]): number | undefined {
	const sorted = numbers.toSorted((a, b) => a - b);
	const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** "6 of 14, 43 %"; under five the counts, and that they are too few. */
export function share(part: number, whole: number): string {
	if (whole === 0) return 'none';
	return `${part} of ${whole}, ${whole < enoughCases ? 'too few to say' : `${Math.round((100 * part) / whole)} %`}`;
}

/** "9 days", for the middle of some numbers of days; under five that they are too few. */
export function medianInDays(days: readonly number[]): string {
	const middle = median(days);
	if (middle === undefined) return '';
	return days.length < enoughCases ? 'too few to say' : `${middle} ${middle === 1 ? 'day' : 'days'}`;
}
