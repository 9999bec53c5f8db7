import {addDays, addMonths, type Day, isDay, weekday} from './day.ts';
import {Refusal} from './refusal.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The day that a person means: `2026-12-01`, `today`, `yesterday`, `tomorrow`, `fri`, `next friday`, `+3d`, `-2w`,
 * `in 2 weeks`, `3 days ago`. A bare weekday is the last one where a past day is meant (today counts), and the next one
 * (today does not) where a coming day is. Throws a {@link Refusal} for what is no day, and for one that does not exist.
 */
export const understandDay = (typed: string, today: Day, sense: 'past' | 'coming', called = 'DAY'): Day => {
	const words = typed.trim().toLowerCase().replace(/\s+/g, ' ');
	const day = exactly(words) ?? named(words, today) ?? counted(words, today) ?? onWeekday(words, today, sense);
	if (day) return day;
	if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(words)) throw new Refusal(`${called}: ${typed} is no day of the calendar.`);
	throw new Refusal(`${called}: "${typed}" is not understood as a day. Write it as 2026-12-01, fri, yesterday or +3d.`);
};

const exactly = (words: string): Day | undefined => (isDay(words) ? words : undefined);

const named = (words: string, today: Day): Day | undefined =>
	words === 'today'
		? today
		: words === 'yesterday'
			? addDays(today, -1)
			: words === 'tomorrow'
				? addDays(today, 1)
				: undefined;

const counted = (words: string, today: Day): Day | undefined => {
	const short = /^([+-])(\d{1,4}) ?([dwm])$/.exec(words);
	if (short) return move(today, Number(`${short[1]}${short[2]}`), short[3]);
	const ahead = /^in (\d{1,4}|an?|one|two|three) (day|week|month)s?$/.exec(words);
	if (ahead) return move(today, number(ahead[1]), ahead[2]);
	const back = /^(\d{1,4}|an?|one|two|three) (day|week|month)s? ago$/.exec(words);
	return back ? move(today, -number(back[1]), back[2]) : undefined;
};

const number = (word = ''): number => ({a: 1, an: 1, one: 1, two: 2, three: 3})[word] ?? Number(word);

const move = (today: Day, n: number, unit = 'd'): Day =>
	unit.startsWith('m') ? addMonths(today, n) : addDays(today, unit.startsWith('w') ? n * 7 : n);

const onWeekday = (words: string, today: Day, sense: 'past' | 'coming'): Day | undefined => {
	const [, which, name = ''] = /^(?:(last|next|this|on) )?([a-z]{3,9})$/.exec(words) ?? [];
	const wanted = weekdays.findIndex(each => each === name || (name.length < each.length && each.startsWith(name)));
	if (wanted < 0) return undefined;
	const ahead = (wanted - weekday(today) + 7) % 7;
	if (which === 'last') return addDays(today, ahead - 7);
	if (which === 'next' || which === 'this' || sense === 'coming') return addDays(today, ahead || 7);
	return addDays(today, ahead === 0 ? 0 : ahead - 7);
};
