import {addDays, type Day, inShort, inWords, isBusinessDay, weekday} from '../../days/day.ts';
import {channelWords} from '../../leads/channels.ts';
import {inOrder} from '../../leads/history.ts';
import type {Key} from '../../leads/lead.ts';
import {capital, listed} from '../../text/sentence.ts';
import type {Adjustment} from '../adjustments.ts';
import {lastOutbound, promisedOf, timelineOf} from '../asks-and-days.ts';
import type {SkipReason} from '../common-ground.ts';
import type {Count, Origin} from '../panel/opinion.ts';
import type {Situation} from '../situation.ts';
import {kindWords} from './kind-words.ts';

/** A situation, and whether its clock runs since their answer, which only the lead knows. */
export type Explained = {s: Situation; answered: boolean};

/** The event from which the clock runs: "the interview on Mon 2 Nov 2026", "their answer on …". */
export function sinceWords({s, answered}: Explained): string {
	return `${answered ? 'their answer' : `the ${kindWords[s.kind].noun}`} on ${inWords(s.since)}`;
}

const origins: Record<Origin, (told: Explained, from: Day) => string> = {
	since: sinceWords,
	closing: (_, from) => `the day the vacancy closes, ${inWords(from)}`,
	thanks: (_, from) => `your thank-you on ${inWords(from)}`,
	message: ({s}, from) =>
		`your ${channelWords[inOrder(s.followUps).findLast(({on}) => on === from)?.by ?? 'email'].sent} on ${inWords(from)}`,
	call: (_, from) => `your call on ${inWords(from)}`,
	timeline: (_, from) => `the day they named, ${inWords(from)}`,
};

/** How an article counts its day: "5 business days after the interview on … (Sat 7 and Sun 8 Nov do not count): …". */
export function countWords(count: Count, on: Day, told: Explained): string {
	const {of, from, n, unit, notBefore} = count;
	const after = `${n} ${unit} after ${origins[of](told, from)}`;
	if (notBefore && on === notBefore) return `${after}, and not before the day after the one they named: ${inWords(on)}`;
	const skipped = unit === 'business days' ? idleDays(addDays(from, 1), on, told.s.holidays) : [];
	return `${after}${skipped.length > 0 ? `, not counting ${severalDays(skipped)}` : ''}: ${inWords(on)}`;
}

/** Each thing that moved a day, in order. */
export function adjustmentWords(start: Day, adjustments: readonly Adjustment[], {s}: Explained): string[] {
	let from = start;
	return adjustments.map(({by, to}) => {
		const before = from;
		from = to;
		switch (by) {
			case 'timeline':
				return `They said they would decide by ${inWords(timelineOf(s) ?? to)}, so wait until the day after (kennedy-8): ${inWords(to)}.`;
			case 'today':
				return `That day has passed, so today: ${inWords(to)}.`;
			case 'spacing':
				return `Your last message went out on ${inWords(lastOutbound(s) ?? before)}; leave three days between two (wise-9, kennedy-5, cps-8): ${inWords(to)}.`;
			case 'spacing of news':
				return `Your last message went out on ${inWords(lastOutbound(s) ?? before)}; ${s.reception === 'cold' ? 'they took it coldly, so leave a week between two (our reading of kennedy-2 and kennedy-3)' : 'leave three days between two (wise-9, kennedy-5, cps-8)'}: ${inWords(to)}.`;
			case 'roll': {
				const idle = idleDays(before, to, s.holidays);
				return `${capital(severalDays(idle))} ${idle.length === 1 ? 'is no working day' : 'are no working days'}, so ${inWords(to)}.`;
			}
			case 'away':
				return `They are away until ${inWords(s.away === 'none' ? before : s.away)}, so ${inWords(to)}.`;
			default:
				throw by satisfies never;
		}
	});
}

/** The days before the second day that are no business days, each with its name. */
const idleDays = (from: Day, to: Day, holidays: readonly Day[]): string[] => {
	const idle: string[] = [];
	for (let day = from; day < to; day = addDays(day, 1)) {
		if (!isBusinessDay(day, holidays)) idle.push(weekday(day) % 6 === 0 ? inShort(day) : `${inShort(day)} (a holiday)`);
	}
	return idle;
};

/** Days in a row; a long row becomes its first and last day and its length. */
const severalDays = (days: readonly string[]): string =>
	days.length > 6 ? `${days[0]} … ${days.at(-1)} (${days.length} days)` : listed(days);

const thankedWords = ({s}: Explained): string =>
	`You thanked them on ${inWords(s.thanked === 'no' ? s.today : s.thanked)}.`;

/** Why a step of common ground does not decide. `asked` is the answer it depends on, which may still be open. */
export const skipWords: Record<SkipReason, {says: (told: Explained) => string; asked?: Key}> = {
	'nobody asked to stop': {says: () => 'Nobody there has asked you to stop.', asked: 'toldNotTo'},
	'nothing asked': {says: () => 'You owe them no answer.', asked: 'asked'},
	'no thanks due': {says: () => 'Nobody has given you their time yet, so you owe no thanks.'},
	'meeting not yet': {says: ({s}) => `The ${kindWords[s.kind].noun} is still to come, so you owe no thanks yet.`},
	'thanks too late': {
		says: told =>
			told.s.thanked === 'no'
				? `${capital(sinceWords(told))} is more than two weeks ago: the thanks go into the next message (our reading).`
				: thankedWords(told),
	},
	thanked: {says: told => thankedWords(told)},
	'no promise': {
		says: ({s}) =>
			s.promised === 'none'
				? 'You have promised no day.'
				: `You had promised ${inWords(s.promised)}, but they have spoken since.`,
		asked: 'promised',
	},
	'promise kept': {says: ({s}) => `You kept your promise for ${inWords(promisedOf(s) ?? s.today)}.`},
	'meeting first': {
		says: ({s}) =>
			`The ${kindWords[s.kind].noun} comes before the day that you promised, ${inWords(promisedOf(s) ?? s.today)}.`,
	},
	'promise not due yet': {
		says: ({s}) => `Your promise is for ${inWords(promisedOf(s) ?? s.today)}, which is still to come.`,
	},
	'nothing ahead': {says: () => 'No meeting is still to come.'},
	'vacancy forbids nothing': {says: () => 'The vacancy does not ask you not to follow up.', asked: 'toldNotTo'},
	'vacancy no longer binds': {
		says: () => 'The vacancy asks you not to follow up, but you are past the application (our reading).',
	},
	'their word first': {
		says: () => 'The vacancy asks you not to follow up, but they promised something, and you may ask about that.',
	},
	'nothing awaited': {says: () => 'They have promised you nothing.', asked: 'awaiting'},
	'asked three times': {says: () => 'You have asked three times for what they promised. That is enough.'},
	'not over': {says: () => 'It is not over: they have not said no, and you have accepted nothing.'},
	'nothing new': {says: () => 'You have nothing new to say.', asked: 'news'},
};
