import {type Day, daysBetween} from '../../days/day.ts';
import {inOrder, isSent, isStart} from '../../leads/history.ts';
import type {Book, Lead} from '../../leads/lead.ts';
import {adviseLead, inboxOf, sectionOf} from '../inbox.ts';
import {daysToAnswer, isIn, type Period} from './answer-times.ts';

/** How a message of yours stood to the advice on its day, as the log was before it. */
export const standings = ['on time', 'later', 'earlier', 'against it'] as const;
type Standing = (typeof standings)[number];

/** Days after the advice fell due within which it counts as followed. */
const inTime = 2;

export type Message = {lead: Lead; on: Day; standing: Standing; days: number | undefined};

/**
 * Every message of yours in a period against the advice on that day; what went to one lead on one day counts once. By
 * today's rules, settings and stance, whatever they were then.
 */
export function messagesAgainstAdvice(book: Book, today: Day, period: Period): Message[] {
	return book.leads.flatMap(lead => {
		const log = inOrder(lead.log);
		const days = new Set<Day>();
		return log.flatMap((entry, at): Message[] => {
			const {on} = entry;
			if (!isSent(entry) || on > today || !isIn(period, on) || days.has(on)) return [];
			days.add(on);
			const before = {...lead, log: log.slice(0, at)};
			if (!before.log.some(isStart)) return [];
			const standing = standingOf(before, book, on);
			return standing ? [{lead, on, standing, days: daysToAnswer(log, at, today, isSent)}] : [];
		});
	});
}

/** None where the lead was closed by then: nothing was advised. */
const standingOf = ({snoozedUntil: _, ...lead}: Lead, book: Book, on: Day): Standing | undefined => {
	const {advice} = adviseLead(lead, on, book.profile);
	const section = sectionOf(advice.verdict);
	switch (section) {
		case 'due': {
			const since = inboxOf({...book, leads: [lead]}, on).due[0]?.since;
			return since && daysBetween(since, on) > inTime ? 'later' : 'on time';
		}
		case 'waiting':
		case 'tickler':
			// The meeting that is ahead is no reason to be silent: what is sent before it is neither early nor late.
			return advice.reason === 'meeting ahead' ? 'on time' : 'earlier';
		case 'held':
		case 'stopped':
			return 'against it';
		case 'closed':
			return undefined;
		default:
			throw section satisfies never;
	}
};
