import {advise} from '../../source/advice/advise.ts';
import {readSituation} from '../../source/advice/read-situation.ts';
import {
	addBusinessDays,
	addDays,
	addMonths,
	type Day,
	daysBetween,
	inShort,
	inWords,
	isDay,
	roll,
	weekday,
} from '../../source/days/day.ts';
import scenarios from '../scenarios.json' with {type: 'json'};

/**
 * Around the days on which some clock skips or repeats an hour, a midnight (Cairo, St John's until 2011) or a whole
 * day (Apia, 30 December 2011), and around the ends of years and of February.
 */
const around: Day[] = [
	...(['2011-12-30', '2011-03-13', '2011-11-06', '2026-04-24', '2026-10-30', '2026-03-08', '2026-11-01'] as const),
	...(['2026-03-29', '2026-10-25', '2014-05-15', '2027-01-01', '2028-02-29', '2027-02-28', '2021-09-26'] as const),
];

const sumsOf = (day: Day) => ({
	day,
	known: isDay(day),
	on: [-400, -1, 1, 2, 7, 21, 400].map(n => addDays(day, n)),
	months: [-2, 1, 2, 12].map(n => addMonths(day, n)),
	business: [1, 3, 5, 10].map(n => addBusinessDays(day, n, ['2011-12-30', '2027-01-01'])),
	rolled: roll(day, ['2011-12-30', '2026-10-30']),
	between: around.map(other => daysBetween(other, day)),
	words: [inWords(day), inShort(day), weekday(day)],
});

/** Everything that is summed up over days, and the advice on all scenarios. It is the same on every clock. */
export const daySums = (): string =>
	JSON.stringify({
		sums: around.flatMap(day => [-2, -1, 0, 1, 2].map(n => sumsOf(addDays(day, n)))),
		none: ['2026-06-31', '2011-12-32', '2026-02-29'].map(isDay),
		advice: scenarios.map(({situation}) => advise(readSituation(situation).situation)),
	});

/** The time zone by which a child process checks that its clock is the one that was asked for. @public */
export const clock = (): string =>
	JSON.stringify([new Date(2026, 3, 24, 0, 30).getHours(), new Date(2011, 11, 30, 12).getDate()]);
