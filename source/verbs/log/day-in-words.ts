import type {Sense} from '../../days/calendar.ts';
import type {Day} from '../../days/day.ts';
import {monthNamed} from '../../days/names.ts';
import {type Moment, understandMoment} from '../../days/understand-day.ts';
import {Refusal} from '../../text/refusal.ts';

/** A day that a sentence names: its own words ("friday" of "by friday"), what they mean, and whether it is a limit: by, due, until. */
export type DayInWords = {said: string; moment: Moment; isLimit: boolean};

/** Finds the longest words of a sentence that name a coming day. */
export function comingDayIn(text: string, today: Day): DayInWords | undefined {
	return dayIn(text, today, 'coming', ({moment}) => moment.day > today);
}

/**
 * Finds the words of a sentence that say on which past day it happened: `yesterday`, `on monday`, `last friday`, `2 days
 * ago`. Nothing where they may be about a day to come.
 */
export function pastDayIn(text: string, today: Day): DayInWords | undefined {
	if (ahead.test(text)) return undefined;
	return dayIn(text, today, 'past', ({moment}) => moment.day < today);
}

/** A bare weekday goes back to the past only where nothing in the sentence is about a day to come. */
const ahead =
	/\b(?:will|going to|next|by|until|till|due|before|again|try|asked?|wants?|invited?|interview|meeting)\b|\w'll\b|\d ?[ap]m\b|\d:\d\d/;

const dayIn = (
	text: string,
	today: Day,
	sense: Sense,
	fits: (found: DayInWords) => boolean,
): DayInWords | undefined => {
	const words = text.split(/\s+/).map(word => word.replace(/[.,;!?)]+$/, ''));
	for (let length = Math.min(5, words.length); length > 0; length--)
		for (let at = 0; at + length <= words.length; at++) {
			const said = dayWords(words.slice(at, at + length).join(' '));
			if (length === 1 && !/day$|^\d{4}-|^tomorrow$|^(?:mon|tue|wed|thu|fri)$/.test(said)) continue;
			const moment = momentOf(said, today, sense);
			const found = moment && {said, moment, isLimit: limits.test(words.slice(Math.max(0, at - 1), at + 1).join(' '))};
			if (found && fits(found)) return found;
		}
	return undefined;
};

const limits = /\b(?:by|due|until|till|til|before)\b/;

/** A day without the word before it: "friday" of "on friday"; of a whole month, as in "in december", "early december". */
const dayWords = (said: string): string => {
	const [, month = ''] = /^(?:in|by|until|till|til) ([a-z]{3,9})$/.exec(said) ?? [];
	return month.length > 3 && monthNamed(month)
		? `early ${month}`
		: said.replace(/^(?:on|by|until|till|til|due|to) /, '');
};

const momentOf = (said: string, today: Day, sense: Sense): Moment | undefined => {
	try {
		return understandMoment(said, {today}, sense);
	} catch (error) {
		if (error instanceof Refusal) return undefined;
		throw error;
	}
};
