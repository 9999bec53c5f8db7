import type {Calendar, Sense} from '../../days/calendar.ts';
import {type Day, inWords} from '../../days/day.ts';
import {type Moment, understandMoment} from '../../days/understand-day.ts';
import {nearest} from '../../leads/find.ts';
import {Refusal} from '../../text/refusal.ts';

/** What a field takes. Forms, completions and the reading of a line go by this; the word in help is only a word. */
type Kind =
	/** What is typed is cleaned, and one line, unless it keeps its line breaks or all. */
	| {kind: 'text'; keeps?: 'all' | 'lines' /** It may stand without its value. */; optional?: boolean}
	| {kind: 'lead'}
	/** `sense`: which Friday a bare `fri` is. */
	| {kind: 'day'; sense: Sense}
	/** One word of a list; `meanings` says what some of them are for. */
	| {kind: 'choice'; choices: readonly string[]; meanings?: Readonly<Record<string, string>>}
	| {kind: 'people'}
	/** `KEY=VALUE`, as the wizard would be told it. */
	| {kind: 'answers'}
	/** A file whose text is meant; `-` is standard input. `bytes`: a character for each byte, whatever the encoding; `orInput`: where none is named, standard input. */
	| {kind: 'file'; bytes?: true; orInput?: true}
	/** A file that is meant itself. */
	| {kind: 'path'}
	/** Takes no value: it is there or not. */
	| {kind: 'flag'};

/**
 * One thing a verb is told: a word in its place, a flag, or a line of a form. The same list makes the command line, its
 * help, the completions and the form. `read` turns what was typed into what it means, or throws a {@link Refusal}.
 */
export type Field<T> = Kind & {
	place: 'word' | 'rest' | 'flag';
	/** How the value is called in help: `DAY`. */
	value: string;
	description: string;
	required?: boolean;
	/** What to say where it is required and missing, if there is more to say than that. */
	missing?: (called: string) => string;
	/** May be given several times. */
	many?: boolean;
	/** In a form it has a line for each name that this other field holds. */
	per?: string;
	read: (typed: readonly string[], name: string, calendar: Calendar) => T;
};

export type Fields = Record<string, Field<unknown>>;

/** What a verb gets to work with, by the names of its fields. */
export type Input<F extends Fields> = {[K in keyof F]: F[K] extends Field<infer T> ? T : never};

/** What was typed, by field; a field that was left out is not there. A toggle holds an empty list. */
export type RawInput = Readonly<Record<string, readonly string[]>>;

/** The name of a field's flag: `--no-contact` for `noContact`. */
export function flagOf(key: string): string {
	return `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

/** The words that a field may be, where it is a choice. */
export function choicesOf(field: Field<unknown>): readonly string[] | undefined {
	return field.kind === 'choice' ? field.choices : undefined;
}

type Basics = {description: string; value?: string; place?: 'word' | 'rest' | 'flag'; keeps?: 'all' | 'lines'};

/** Some text. An empty one is kept: where a fact is corrected it takes the fact away. */
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

/** A word that must be there. */
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
export function choice<const T extends string>(
	choices: readonly T[],
	{description, value = 'WORD', place = 'flag', meanings}: ChoiceBasics,
): Field<T | undefined> {
	return {
		kind: 'choice',
		place,
		value,
		description,
		choices,
		...(meanings && {meanings}),
		read: ([typed = ''], called) => oneOf(choices, typed, called),
	};
}

/** One word of a list, which must be there. */
export function chosen<const T extends string>(choices: readonly T[], basics: ChoiceBasics): Field<T> {
	return {
		...(choice(choices, {place: 'word', ...basics}) as Field<T>),
		required: true,
	};
}

const oneOf = <T extends string>(choices: readonly T[], typed: string, called: string): T => {
	const found = choices.find(each => each === typed.trim().toLowerCase());
	if (found) return found;
	const [near] = nearest(choices, typed.toLowerCase(), each => [each]);
	throw new Refusal(`${called}: "${typed}" is none of ${choices.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`);
};

/** Where a day has to be still to come, today or later, it is `ahead`: a past one is refused. */
type DayBasics = Basics & {ahead?: boolean};

const momentIn =
	(sense: Sense, ahead = false) =>
	([typed = '']: readonly string[], called: string, calendar: Calendar) => {
		const moment = understandMoment(typed, calendar, sense, called);
		if (!ahead || moment.day >= calendar.today) return moment;
		throw new Refusal(`${called}: ${inWords(moment.day)} is past; give today or a later day.`);
	};

/** A day. `sense` says which Friday a bare `fri` is: the last one (past) or the next one (coming). */
export function day(sense: Sense, {description, place = 'flag', ahead}: DayBasics): Field<Day | undefined> {
	return {
		kind: 'day',
		place,
		value: 'DAY',
		description,
		sense,
		read: (typed, called, calendar) => momentIn(sense, ahead)(typed, called, calendar).day,
	};
}

/** A day, and the time of that day where one is named: `fri 10am`. */
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

/** A day that must be there. */
export function dayWord(sense: Sense, basics: DayBasics): Field<Day> {
	return {
		...(day(sense, {...basics, place: 'word'}) as Field<Day>),
		required: true,
	};
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

/** There or not. */
export function toggle({description}: Basics): Field<boolean | undefined> {
	return {
		kind: 'flag',
		place: 'flag',
		value: '',
		description,
		read: () => true,
	};
}

/** Names of people, each given with its own flag. */
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

/** A lead, which must be named. */
export const leadWord: Field<string> = {...word({value: 'LEAD', description: whichLead}), kind: 'lead'};

/** A lead, where one is meant. */
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

/** A file itself. */
export function path({description}: Basics): Field<string | undefined> {
	return {
		kind: 'path',
		place: 'flag',
		value: 'PATH',
		description,
		read: ([typed = '']) => typed.trim(),
	};
}
