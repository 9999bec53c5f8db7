import type {Day} from '../../days/day.ts';
import type {Entry} from '../../leads/lead.ts';
import {orderBy} from '../../text/compare.ts';
import type {RowDays} from './row-days.ts';
import type {StatusMeaning} from './statuses.ts';

/** What a row says of how far it has come. `status` are its own words. */
export type Progress = {
	days: RowDays;
	status: string | undefined;
	meaning: StatusMeaning | undefined;
	/** A column says yes or no to whether there was an application. */
	didApply: boolean | undefined;
};

/** That somebody applied follows from these, whatever else the row says. */
const comesAfterApplying: Partial<Record<StatusMeaning, true>> = {
	applied: true,
	interview: true,
	offer: true,
	rejected: true,
	accepted: true,
	declined: true,
	withdrew: true,
	silent: true,
};

/** Why a row is no application; undefined where it is one. */
export function whyNoApplication({days, status, meaning, didApply}: Progress): string | undefined {
	if (days.applied ?? days.interview ?? days.offer ?? days.rejected) return undefined;
	if (didApply || (meaning && comesAfterApplying[meaning])) return undefined;
	if (meaning === 'saved' || didApply === false) return 'saved there, and not applied for';
	if (meaning === 'unsaid') return `"${status}" there; nothing says that you applied`;
	return 'nothing says that you applied: it has neither a day nor a status that does';
}

/**
 * The log of a row that is an application: only what is sure, on the days that are in the row. An event without a day gets
 * the last known day. An interview without a day becomes only a note, and so do words that may mean several things. If the
 * day of the application had to be guessed, a note says so.
 */
export function logOf(progress: Progress, today: Day, newId: () => string): Entry[] {
	const {days, status, meaning} = progress;
	const past = [days.applied, days.interview, days.offer, days.rejected].filter(
		(day): day is Day => day !== undefined && day <= today,
	);
	const statusDay = days['status-day'];
	const appliedOn = days.applied ?? (meaning === 'applied' ? statusDay : undefined);
	const firstDay = appliedOn ?? past.toSorted()[0] ?? days.saved ?? statusDay ?? today;
	const last = past.toSorted().at(-1) ?? firstDay;
	const statusOn = statusDay && statusDay >= last ? statusDay : last;
	const log: Entry[] = [];
	const interview = days.interview && interviewOn(days.interview, days.time, today, newId());
	// Where nothing is known before the interview, the application is left out.
	const beginsWithInterview = interview && firstDay === days.interview;
	if (appliedOn) log.push({id: newId(), on: appliedOn, what: 'applied'});
	else if (!beginsWithInterview) log.push({id: newId(), on: firstDay, what: 'applied', note: noDay});
	if (interview) log.push(interview);
	if (days.offer || meaning === 'offer') log.push({id: newId(), on: days.offer ?? statusOn, what: 'offer'});
	if (days.rejected || meaning === 'rejected') log.push({id: newId(), on: days.rejected ?? statusOn, what: 'rejected'});
	if (meaning === 'accepted' || meaning === 'declined' || meaning === 'withdrew')
		log.push({id: newId(), on: statusOn, what: meaning});
	if (status && isOnlyNoted(progress))
		log.push({id: newId(), on: last, what: 'note', note: `Status in the table: ${status}`});
	return log.toSorted(orderBy(({on}) => on));
}

const noDay = 'its own day is not in the table';

const isOnlyNoted = ({meaning, days}: Progress): boolean =>
	meaning === undefined ||
	meaning === 'silent' ||
	meaning === 'unsaid' ||
	meaning === 'saved' ||
	(meaning === 'interview' && !days.interview);

/** An interview that has been; or one that is agreed, as of today. */
const interviewOn = (day: Day, time: string | undefined, today: Day, id: string): Entry =>
	day > today
		? {id, on: today, what: 'interview', with: [], at: day, ...(time && {time})}
		: {id, on: day, what: 'interview', with: []};
