import {inShort, inWords} from '../../days/day.ts';
import {faint, strong} from '../../text/emphasis.ts';
import type {Missing, Report, ReportRow, Week} from './record.ts';

/** "1 week", "2 weeks". */
function counted(n: number, one: string, several = `${one}s`): string {
	return `${n} ${n === 1 ? one : several}`;
}

/** "Work-search record of Robin Sample, Mon 2 Nov 2026 to Thu 12 Nov 2026". */
export function titleOf({name, from, to}: Report): string {
	return `Work-search record${name ? ` of ${name}` : ''}, ${inWords(from)} to ${inWords(to)}`;
}

/** "Mon 2 Nov to Sun 8 Nov"; a week that is cut down to one day is that day. */
export function daysOf({from, to}: Week): string {
	return from === to ? inShort(from) : `${inShort(from)} to ${inShort(to)}`;
}

/** How much was done in all: "12 activities with 7 employers in 2 weeks". */
export function sumOf({rows, employers, weeks}: Report): string {
	const idle = weeks.filter(each => each.rows.length === 0).length;
	return `${counted(rows.length, 'activity', 'activities')} with ${counted(employers, 'employer')} in ${counted(weeks.length, 'week')}${idle > 0 ? `, ${idle} of them without any` : ''}`;
}

/** How much was done in a week. */
export function sumOfWeek({rows, employers}: Week): string {
	return rows.length === 0
		? 'no activity'
		: `${counted(rows.length, 'activity', 'activities')} with ${counted(employers, 'employer')}`;
}

/** The record as lines for a terminal. */
export function reportLines(report: Report): string[] {
	return [
		strong(titleOf(report)),
		`${sumOf(report)}.`,
		...report.weeks.flatMap(week => [
			'',
			`${strong(daysOf(week))}  ${sumOfWeek(week)}`,
			...week.rows.flatMap(rowLines),
		]),
		...missingLines(report.missing),
	];
}

const rowLines = (row: ReportRow): string[] => {
	const {on, what, employer, position, note, outcome} = row;
	return [
		`  ${inShort(on).padEnd(10)}  ${what}: ${employer}${position ? `, ${position}` : ''}`,
		...detailsOf(row).map(line => `              ${faint(line)}`),
		`              ${outcome}`,
		...(note ? [`              ${faint(`note: ${note}`)}`] : []),
	];
};

const detailsOf = ({person, how, address}: ReportRow): string[] => {
	const details = [person, how, address].filter(Boolean);
	return details.length > 0 ? [details.join(', ')] : [];
};

const missingLines = (missing: readonly Missing[]): string[] =>
	missing.length === 0
		? []
		: [
				'',
				strong('Not known, and an office may ask'),
				...missing.map(({lead, what, line}) => `  ${lead}: ${what}  ${faint(line)}`),
			];
