import {faint, strong} from '../text/emphasis.ts';
import {groupsOfVerbs} from '../verbs/all.ts';
import {choicesOf, type Field, type Fields, flagOf} from '../verbs/kit/field.ts';
import {flagInHelp, globalFields} from '../verbs/kit/global-fields.ts';
import {saved, type Topic, topics} from '../verbs/kit/help-topics.ts';
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
		strong('What is saved, and what is not'),
		...saved.map(([what, whether]) => `  ${what.padEnd(32)} ${whether}`),
		'',
		strong('More'),
		'  touchbase COMMAND --help     one command, with examples',
		...Object.entries(topics).map(([name, {title}]) => `  touchbase help ${name.padEnd(13)} ${title.toLowerCase()}`),
		'  man touchbase                all of it (touchbase help --man writes the page)',
	];
}

/** The text of `touchbase help TOPIC`. */
export function helpAbout({title, rows, notes = []}: Topic): string[] {
	const width = Math.max(...rows.map(([left]) => left.length));
	const below = rows.some(([left]) => left.length > 36);
	return [
		strong(title),
		...rows.flatMap(([left, right]) => {
			if (right === '') return [left && `  ${strong(left)}`];
			return below ? [`  ${left}`, `      ${faint(right)}`] : [`  ${left.padEnd(width)}  ${right}`];
		}),
		...notes.flatMap(note => ['', note]),
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
		...(verb.notes ? ['', ...verb.notes()] : []),
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
		.map(([key, field]) => `  ${`${flagInHelp(key)} ${field.value}`.padEnd(24)} ${inFull(field)}`);

/** The meaning of a field, and its choices if they are few and not named yet. */
export function inFull(field: Field<unknown>): string {
	const {description} = field;
	const choices = choicesOf(field) ?? [];
	return choices.length > 30 || choices.every(choice => description.includes(choice))
		? description
		: `${description}: ${choices.join(', ')}`;
}
