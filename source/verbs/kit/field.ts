import type {Calendar, Sense} from '../../days/calendar.ts';
import {type Day, inWords} from '../../days/day.ts';
import {type Moment, understandMoment} from '../../days/understand-day.ts';
import {nearest} from '../../leads/find.ts';
import {Refusal} from '../../text/refusal.ts';

/** What a field takes. Forms, completions and the command line go by this; `value` is only what help prints. */
type Kind =
	/**
	 * The typed text is cleaned and becomes one line, unless the field keeps its line breaks or everything. `optional`: the
	 * flag may stand without a value.
	 */
	| {kind: 'text'; keeps?: 'all' | 'lines'; optional?: boolean}
	| {kind: 'lead'}
	/** `sense`: which Friday a bare `fri` is. */
	| {kind: 'day'; sense: Sense}
	/** One word of a list; `meanings` explains some of them. */
	| {kind: 'choice'; choices: readonly string[]; meanings?: Readonly<Record<string, string>>}
	| {kind: 'people'}
	/** `KEY=VALUE`, an answer to the wizard. */
	| {kind: 'answers'}
	/** A file whose text is meant; `-` is standard input. `bytes`: a character for each byte, whatever the encoding; `orInput`: where none is named, standard input. */
	| {kind: 'file'; bytes?: true; orInput?: true}
	/** A path to keep as it is. */
	| {kind: 'path'}
	/** A flag without a value. */
	| {kind: 'flag'};

/**
 * One input of a verb: a word in its place, a flag, or a line of a form. Command line, help, completions and form come
 * from this list. `read` turns the typed words into their meaning, or throws a {@link Refusal}.
 */
export type Field<T> = Kind & {
	place: 'word' | 'rest' | 'flag';
	/** The name of the value in help: `DAY`. */
	value: string;
	description: string;
	required?: boolean;
	/** The message where it is required and missing. */
	missing?: (called: string) => string;
	/** It may be given several times. */
	many?: boolean;
	/** The name of another field: a form has a line of this field for each person named there. */
	per?: string;
	read: (typed: readonly string[], name: string, calendar: Calendar) => T;
};

export type Fields = Record<string, Field<unknown>>;

/** The input that a verb gets, by the names of its fields. */
export type Input<F extends Fields> = {[K in keyof F]: F[K] extends Field<infer T> ? T : never};

/** The typed words, by field; a field that was left out has no key. A toggle has an empty list. */
export type RawInput = Readonly<Record<string, readonly string[]>>;

/** The flag of a field: `--no-contact` for `noContact`. */
export function flagOf(key: string): string {
	return `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

/** The words that a choice may take; undefined for other fields. */
export function choicesOf(field: Field<unknown>): readonly string[] | undefined {
	return field.kind === 'choice' ? field.choices : undefined;
}

type Basics = {description: string; value?: string; place?: 'word' | 'rest' | 'flag'; keeps?: 'all' | 'lines'};

/** Some text. Where a fact is corrected, an empty text removes it. */
export function text({description, value = 'TEXT', place = 'flag', keeps}: Basics): Field<string | undefined> {
	return {
		kind: 'text',
		place,
		value,
		description,
		...(keeps && {keeps}),
		read: typed => typed.join(' ').trim(),
	};
}

/** A required word. */
export function word({description, value = 'TEXT'}: Basics): Field<string> {
	return {
		kind: 'text',
		place: 'word',
		value,
		description,
		required: true,
		read: ([typed = '']) => {
			if (!typed.trim()) throw new Refusal(`${value} is empty: ${description}.`);
			return typed.trim();
		},
	};
}

type ChoiceBasics = Basics & {meanings?: Readonly<Record<string, string>>};

/** One word of a list. */
export function choice<const T extends string>(choices: readonly T[], basics: ChoiceBasics): Field<T | undefined> {
	return wordOf(choices, basics);
}

/** A required word of a list. */
export function chosen<const T extends string>(choices: readonly T[], basics: ChoiceBasics): Field<T> {
	return {...wordOf(choices, {place: 'word', ...basics}), required: true};
}

const wordOf = <T extends string>(
	choices: readonly T[],
	{description, value = 'WORD', place = 'flag', meanings}: ChoiceBasics,
): Field<T> => ({
	kind: 'choice',
	place,
	value,
	description,
	choices,
	...(meanings && {meanings}),
	read: ([typed = ''], called) => oneOf(choices, typed, called),
});

const oneOf = <T extends string>(choices: readonly T[], typed: string, called: string): T => {
	const found = choices.find(each => each === typed.trim().toLowerCase());
	if (found) return found;
	const [near] = nearest(choices, typed.toLowerCase(), each => [each]);
	throw new Refusal(`${called}: "${typed}" is none of ${choices.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`);
};

/** With `ahead` the day must be today or later; a past one is refused. */
type DayBasics = Basics & {ahead?: boolean};

const momentIn =
	(sense: Sense, ahead = false) =>
	([typed = '']: readonly string[], called: string, calendar: Calendar) => {
		const moment = understandMoment(typed, calendar, sense, called);
		if (!ahead || moment.day >= calendar.today) return moment;
		throw new Refusal(`${called}: ${inWords(moment.day)} is past; give today or a later day.`);
	};

/** A day. `sense` says which Friday a bare `fri` is: the last one (past) or the next one (coming). */
export function day(sense: Sense, basics: DayBasics): Field<Day | undefined> {
	return dayIn(sense, basics);
}

const dayIn = (sense: Sense, {description, place = 'flag', ahead}: DayBasics): Field<Day> => ({
	kind: 'day',
	place,
	value: 'DAY',
	description,
	sense,
	read: (typed, called, calendar) => momentIn(sense, ahead)(typed, called, calendar).day,
});

/** A day, and its time if one is named: `fri 10am`. */
export function moment(sense: Sense, {description, ahead}: DayBasics): Field<Moment | undefined> {
	return {
		kind: 'day',
		place: 'flag',
		value: 'DAY',
		description,
		sense,
		read: momentIn(sense, ahead),
	};
}

/** A required day. */
export function dayWord(sense: Sense, basics: DayBasics): Field<Day> {
	return {...dayIn(sense, {...basics, place: 'word'}), required: true};
}

/** A whole number, from 1 on. */
export function count({description}: Basics): Field<number | undefined> {
	return {
		kind: 'text',
		place: 'flag',
		value: 'N',
		description,
		read: ([typed = ''], called) => {
			if (/^[1-9]\d{0,5}$/.test(typed.trim())) return Number(typed);
			throw new Refusal(`${called}: "${typed}" is no number; give 1 or more.`);
		},
	};
}

/** A flag that is there or not. */
export function toggle({description}: Basics): Field<boolean | undefined> {
	return {
		kind: 'flag',
		place: 'flag',
		value: '',
		description,
		read: () => true,
	};
}

/** Names of people, one for each use of the flag. */
export function names({description}: Basics): Field<string[] | undefined> {
	return {
		kind: 'people',
		place: 'flag',
		value: 'NAME',
		description,
		many: true,
		read: typed => typed.map(each => each.trim()).filter(Boolean),
	};
}

const whichLead = 'a part of the organization, the role or a name, or the short id';

/** A required lead. */
export const leadWord: Field<string> = {...word({value: 'LEAD', description: whichLead}), kind: 'lead'};

/** An optional lead. */
export function leadIfAny({description = whichLead, place = 'word'}: Partial<Basics> = {}): Field<string | undefined> {
	return {
		kind: 'lead',
		place,
		value: 'LEAD',
		description,
		read: ([typed]) => typed?.trim(),
	};
}

/** The text of a file. */
export function file({description}: Basics): Field<string | undefined> {
	return {
		kind: 'file',
		place: 'flag',
		value: 'FILE',
		description,
		read: ([content]) => content,
	};
}

/** The same field, where an empty text removes the fact. */
export function orEmpty<T>(field: Field<T>): Field<T | ''> {
	return {
		...field,
		read: (typed, called, calendar) => (typed.join('').trim() ? field.read(typed, called, calendar) : ''),
	};
}

/** A path, not its text. */
export function path({description}: Basics): Field<string | undefined> {
	return {
		kind: 'path',
		place: 'flag',
		value: 'PATH',
		description,
		read: ([typed = '']) => typed.trim(),
	};
}
