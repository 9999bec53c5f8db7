import {verbs} from '../verbs/index.ts';
import {type Field, type Fields, flagOf} from '../verbs/kit/field.ts';
import {globalFields} from '../verbs/kit/global-fields.ts';
import type {Verb} from '../verbs/kit/verb.ts';
import {whatGroups, whatWords} from '../verbs/kit/what-words.ts';
import {inFull, usageOf} from './help.ts';

/** Escapes a text for roff: no escapes, no requests, and dashes that can be copied into a shell. */
const text = (words: string): string =>
	words.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gm, '\\&$&').replaceAll('…', '...');

const paragraph = (words: string): string[] => ['.PP', text(words)];
const item = (what: string, description: string): string[] => ['.TP', `.B ${text(what)}`, text(description)];
const section = (title: string, ...lines: readonly string[][]): string[] => [`.SH ${title}`, ...lines.flat()];

const fieldItem = ([key, field]: [string, Field<unknown>]): string[] =>
	item(field.place === 'flag' ? `${flagOf(key)} ${field.value}`.trim() : field.value, inFull(field));

const fieldItems = (fields: Fields): string[] => Object.entries(fields).flatMap(fieldItem);

const command = (verb: Verb): string[] => [
	`.SS ${text(usageOf(verb))}`,
	text(`${verb.description}.`),
	...fieldItems(verb.fields),
	...verb.examples.flatMap(([typed, description]) => [
		'.PP',
		text(`${description}:`),
		'.RS',
		'.nf',
		text(typed),
		'.fi',
		'.RE',
	]),
];

const exits = [
	['0', 'done'],
	['1', 'the data file could not be read or written; nothing is lost'],
	['2', 'the words are off: an unknown command, flag or value, or a day that does not exist'],
	['3', 'no such lead'],
	['4', 'several leads match; nothing is changed'],
] as const;

/** The manual page, in roff, made from the list of verbs. */
export function manPage(version: string): string {
	return [
		`.TH TOUCHBASE 1 "" "touchbase ${text(version)}"`,
		...section('NAME', ['touchbase \\- should I follow up, when, how, and with what words?']),
		...section('SYNOPSIS', ['.B touchbase', '[COMMAND] [WORDS] [FLAGS]']),
		...section(
			'DESCRIPTION',
			paragraph('Without a command: the inbox, on a terminal; elsewhere what "touchbase today" prints.'),
			item(
				'LEAD',
				'a part of the organization, the role or a name, or the short id that list shows; an exact match wins',
			),
			item(
				'DAY',
				'2026-12-01, 1 Dec, today, fri, next friday, +3d, -2w, in 2 weeks, in 3 business days, 3 days ago, end of november; of a day to come also early december, mid-february, spring, a few days; a time may follow: fri 3pm',
			),
		),
		...section('COMMANDS', ...verbs.map(command)),
		...section(
			'WHAT CAN BE LOGGED',
			...whatGroups.flatMap(([title, words]) => [
				paragraph(`${title}:`),
				...words.map(word => item(word, whatWords[word] ?? '')),
			]),
		),
		...section('EVERY COMMAND TAKES', fieldItems(globalFields)),
		...section('EXIT STATUS', ...exits.map(([code, description]) => item(code, description))),
		...section(
			'ENVIRONMENT',
			item('TOUCHBASE_FILE', 'the data file'),
			item('TOUCHBASE_NOW', 'taken as now, for scripts: 2026-11-12 or 2026-11-12T09:30'),
			item('XDG_DATA_HOME, XDG_STATE_HOME', 'where the data file, and what undo needs, are kept'),
			item('NO_COLOR, FORCE_COLOR', 'without colours, with colours'),
		),
	]
		.join('\n')
		.concat('\n');
}
