import {faint, strong} from '../text/emphasis.ts';
import {groupsOfVerbs} from '../verbs/index.ts';
import {choicesOf, type Field, type Fields, flagOf} from '../verbs/kit/field.ts';
import {globalFields} from '../verbs/kit/global-fields.ts';
import type {Verb} from '../verbs/kit/verb.ts';

/** The form of a command: `touchbase log LEAD WHAT [NOTE…] [--by CHANNEL]`. */
export function usageOf(verb: Verb): string {
	return ['touchbase', verb.name, ...Object.entries(verb.fields).map(usageOfField)].join(' ');
}

const usageOfField = ([key, field]: [string, Field<unknown>]): string => {
	const value = field.place === 'rest' ? `${field.value}…` : field.value;
	const typed = field.place === 'flag' ? [flagOf(key), value].filter(Boolean).join(' ') : value;
	return field.required ? typed : `[${typed}]${field.many ? '…' : ''}`;
};

/** The text of `touchbase help`. */
export function overview(): string[] {
	return [
		strong('touchbase: should I follow up, when, how, and with what words?'),
		'',
		'  touchbase                    the inbox, on a terminal',
		'',
		...groupsOfVerbs.flatMap(([title, verbs]) => [strong(title), ...verbs.map(lineOf), '']),
		'* can change your file: add -n to see first what it would do; touchbase undo takes it back.',
		'',
		strong('Every command takes'),
		...flagLines(globalFields),
		'',
		'LEAD is a part of the organization, the role or a name, or the short id that list shows.',
		'DAY is 2026-12-01, 1 Dec, fri, yesterday, +3d, -2w, in 2 weeks, in 3 business days, two fridays ago, end of november;',
		'of a day to come also early december, mid-february, spring, a few days; a time may follow: fri 3pm.',
		'The data file is leads.json in your data folder; TOUCHBASE_FILE or --file names another.',
		'',
		'Exit: 0 done, 1 the file could not be read or written, 2 the words are off, 3 no such lead, 4 several leads match.',
		'More: touchbase COMMAND --help. As a manual page: touchbase help --man | man -l -',
	];
}

const lineOf = ({name, description, key, isQuery}: Verb): string =>
	`  touchbase ${`${name}${isQuery ? '' : ' *'}`.padEnd(18)} ${description}${key ? faint(` (key ${key})`) : ''}`;

/** The text of `touchbase COMMAND --help`: examples come first. */
export function helpOn(verb: Verb): string[] {
	return [
		`${verb.description}.`,
		'',
		...verb.examples.flatMap(([command, description]) => [`  ${strong(command)}`, `      ${faint(description)}`]),
		'',
		`Usage: ${usageOf(verb)}`,
		...fieldLines(verb.fields),
		'',
		strong('Every command takes'),
		...flagLines(globalFields),
	];
}

const fieldLines = (fields: Fields): string[] => [
	...Object.values(fields)
		.filter(field => field.place !== 'flag')
		.map(field => `  ${field.value.padEnd(24)} ${inFull(field)}`),
	...flagLines(fields),
];

const flagLines = (fields: Fields): string[] =>
	Object.entries(fields)
		.filter(([, field]) => field.place === 'flag')
		.map(([key, field]) => `  ${`${flagOf(key)} ${field.value}`.padEnd(24)} ${inFull(field)}`);

/** The meaning of a field, and its choices if they are few and not named yet. */
export function inFull(field: Field<unknown>): string {
	const {description} = field;
	const choices = choicesOf(field) ?? [];
	return choices.length > 30 || choices.every(choice => description.includes(choice))
		? description
		: `${description}: ${choices.join(', ')}`;
}
