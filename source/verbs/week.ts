import {inboxRow} from '../advice/inbox/row.ts';
import {type Appointment, type Week, weekOf} from '../advice/inbox/week.ts';
import {inboxOf} from '../advice/inbox.ts';
import {addDays, type Day, inDayAndMonth, inShort} from '../days/day.ts';
import {faint, name, strong} from '../text/emphasis.ts';
import {cut, padded} from '../text/fit.ts';
import {day} from './kit/field.ts';
import {leadRef} from './kit/lead-output.ts';
import {query} from './kit/verb.ts';
import {noLeads} from './today.ts';

/** Seven days, and what comes after. */
export const week = query({
	name: 'week',
	description: 'Seven days with what falls on each, then the next four weeks in counts',
	examples: [
		['touchbase week', 'from today on'],
		['touchbase week "next mon"', 'from another day on'],
	],
	fields: {day: day('coming', {place: 'word', description: 'the first of the seven days (default: today)'})},
	query: ({book, today, stance}, {day: from = today}) => {
		const week = weekOf(inboxOf(book, today, stance), from, today);
		return {
			get json() {
				return documentOf(week, today);
			},
			lines: book.leads.length === 0 ? noLeads : weekLines(week, today),
		};
	},
});

const documentOf = ({days, later}: Week, today: Day) => ({
	today,
	days: days.map(({day, appointments}) => ({
		day,
		leads: appointments.map(({item, what, time}) => ({
			lead: leadRef(item.lead),
			what,
			time: time ?? null,
			verdict: item.advice.verdict,
			owed: item.advice.owed,
			overdueDays: item.overdueDays,
		})),
	})),
	later,
});

const weekLines = ({days, later}: Week, today: Day): string[] => [
	...days.flatMap(({day, appointments}) => [
		strong(dayWords(day, today)),
		...(appointments.length > 0 ? appointments.map(line) : [faint('  nothing')]),
	]),
	'',
	strong('After that'),
	...later.map(({from, count}) => `  ${padded(weekWords(from), 18)}${count === 0 ? faint('nothing') : count}`),
];

/** A day as a heading: "Tue 24 Nov, today". */
function dayWords(day: Day, today: Day): string {
	const far = day === today ? ', today' : day === addDays(today, 1) ? ', tomorrow' : '';
	return `${inShort(day)}${far}`;
}

/** A week by its first and last day. */
function weekWords(from: Day): string {
	return `${inDayAndMonth(from)} to ${inDayAndMonth(addDays(from, 6))}`;
}

const line = ({item, what, time}: Appointment): string => {
	const {organization, whom, role} = inboxRow(item);
	const whose = [whom, role].filter(Boolean).join(', ');
	const told = `  ${padded(time ?? '', 6)}${padded(what, 12)}`;
	return `${told}${whose ? `${name(padded(organization, 24))} ${cut(whose, 60)}` : name(cut(organization, 60))}`;
};
