import {addDays, type Day} from '../../days/day.ts';
import {orderBy} from '../../text/compare.ts';
import {type Inbox, type Item, sections} from '../inbox.ts';
import {inboxRow} from './row.ts';

/** One thing that falls on a day: what, and with whom. */
export type Appointment = {item: Item; day: Day; what: string; time: string | undefined};

export type Week = {
	/** Seven days, each with what falls on it. */
	days: {day: Day; appointments: Appointment[]}[];
	/** The four weeks after that, each by its first day, with how much falls on it. */
	later: {from: Day; count: number}[];
};

/** Seven days from a day on, and the next four weeks in counts. What is due stands on today; what was missed too. */
export function weekOf(inbox: Inbox, from: Day, today: Day): Week {
	const all = sections.flatMap(section => inbox[section]).flatMap(item => appointmentsOf(item, today));
	const on = (day: Day) => all.filter(each => each.day === day).toSorted(orderBy(({time}) => time ?? '99'));
	const between = (first: Day) => all.filter(({day}) => day >= first && day < addDays(first, 7)).length;
	return {
		days: [0, 1, 2, 3, 4, 5, 6].map(ahead => addDays(from, ahead)).map(day => ({day, appointments: on(day)})),
		later: [7, 14, 21, 28].map(ahead => addDays(from, ahead)).map(first => ({from: first, count: between(first)})),
	};
}

const appointmentsOf = (item: Item, today: Day): Appointment[] => {
	const {on, section, history, advice, lead} = item;
	const {upcoming} = history;
	const found: Appointment[] = [];
	const add = (day: Day, what: string, time?: string) => found.push({item, day, what, time});
	const day = section === 'due' ? today : on;
	if (day) add(day, inboxRow(item).what, upcoming?.on === day ? upcoming.time : undefined);
	if (upcoming && upcoming.on !== day && upcoming.on >= today) add(upcoming.on, 'meeting', upcoming.time);
	if (advice.until && advice.until !== day && advice.until > today) add(advice.until, 'deadline');
	if (lead.closes && lead.closes !== day && lead.closes >= today) add(lead.closes, 'closes');
	return found;
};
