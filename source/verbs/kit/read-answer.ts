import type {Calendar} from '../../days/calendar.ts';
import {understandDay} from '../../days/understand-day.ts';
import {nearest} from '../../leads/find.ts';
import {type Answers, answerRows, type Key, keys} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import type {Field} from './field.ts';

const yesNo: Record<string, boolean> = {yes: true, no: false, true: true, false: false};

/**
 * Reads one answer, `timeline=fri`: a value of a situation, a day as DAY, yes or no for two values. Throws a Refusal.
 */
export function readAnswer(typed: string, calendar: Calendar): Partial<Answers> {
	const [name = '', ...rest] = typed.split('=');
	const value = rest.join('=').trim().toLowerCase();
	const key = keys.find(each => each.toLowerCase() === name.trim().toLowerCase());
	if (!key) {
		const [near] = nearest(keys, name.toLowerCase(), each => [each.toLowerCase()]);
		throw new Refusal(`"${name}" is no key${near ? `; did you mean ${near}?` : '.'} The keys are ${keys.join(', ')}.`);
	}
	return {[key]: readValue(key, value, calendar)};
}

/** Reads several answers; where a key comes twice, the last one counts. */
export function readAnswers(typed: readonly string[], calendar: Calendar): Partial<Answers> {
	return Object.assign({}, ...typed.map(each => readAnswer(each, calendar)));
}

const readValue = (key: Key, value: string, calendar: Calendar): unknown => {
	const {day: sense, default: none} = answerRows[key];
	if (sense) {
		if (value === none) return value;
		const day = understandDay(value, calendar, sense, key);
		if (sense === 'past' && day > calendar.today) throw new Refusal(`${key}: ${day} is still to come.`);
		return day;
	}
	const allowed: readonly unknown[] = answerRows[key].values;
	const found = allowed.find(each => String(each).toLowerCase() === value);
	if (found !== undefined) return found;
	if (allowed.includes(true) && Object.hasOwn(yesNo, value)) return yesNo[value];
	const shown = allowed.map(each => (each === true ? 'yes' : each === false ? 'no' : each)).join(', ');
	throw new Refusal(`${key}: "${value}" is none of ${shown}.`);
};

/** An answer that counts for this call only. */
export const answerField: Field<Partial<Answers> | undefined> = {
	kind: 'answers',
	place: 'flag',
	value: 'KEY=VALUE',
	description: `an answer taken as given for this call, not saved: ${keys.join(', ')}`,
	many: true,
	read: (typed, _, calendar) => readAnswers(typed, calendar),
};
