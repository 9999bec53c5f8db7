import {authorOf, type RuleId, ruleIds, rules} from '../advice/rules.ts';
import {verbs} from '../verbs/all.ts';
import type {Field, Fields} from '../verbs/kit/field.ts';
import {flagInHelp, globalFields} from '../verbs/kit/global-fields.ts';
import {saved, type Topic, topics} from '../verbs/kit/help-topics.ts';
import type {Verb} from '../verbs/kit/verb.ts';
import {whatGroups, whatWords} from '../verbs/kit/what-words.ts';
import {inFull, usageOf} from './help.ts';
import {keysTopic} from './keys-topic.ts';

/** Escapes a text for roff: no escapes, no requests, and dashes that can be copied into a shell. */
const text = (words: string): string =>
	words.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gm, '\\&$&').replaceAll('…', '...');

const paragraph = (words: string): string[] => ['.PP', text(words)];
const item = (what: string, description: string): string[] => ['.TP', `.B ${text(what)}`, text(description)];
const section = (title: string, ...lines: readonly string[][]): string[] => [`.SH ${title}`, ...lines.flat()];

const fieldItem = ([key, field]: [string, Field<unknown>]): string[] =>
	item(field.place === 'flag' ? `${flagInHelp(key)} ${field.value}`.trim() : field.value, inFull(field));

const fieldItems = (fields: Fields): string[] => Object.entries(fields).flatMap(fieldItem);

/** Paragraphs; what is indented stays as it is. */
const notes = (lines: readonly string[]): string[] =>
	lines.flatMap(line =>
		line.startsWith('  ') ? ['.RS', '.nf', text(line.trimStart()), '.fi', '.RE'] : paragraph(line),
	);

const command = (verb: Verb): string[] => [
	`.SS ${text(usageOf(verb))}`,
	text(`${verb.description}.${verb.key ? ` Key: ${verb.key}` : ''}`),
	...fieldItems(verb.fields),
	...verb.examples.flatMap(([typed, description]) => [...paragraph(`${description}:`), ...notes([`  ${typed}`])]),
	...(verb.notes && verb.name !== 'log' ? notes(verb.notes()) : []),
];

const topic = ({rows, notes: below = []}: Topic): string[] => [
	...rows
		.filter(([left]) => left !== '')
		.flatMap(([left, right]) => (right ? item(left.trim(), right) : paragraph(left))),
	...below.flatMap(paragraph),
];

const rule = (id: RuleId): string[] => {
	const {says, reading} = rules[id];
	return item(id, `${says}${reading ? ` Our reading: ${reading}` : ''} (${authorOf(id)})`);
};

/** The manual page, in roff, made from the tables of commands, keys, rules and of help. */
export function manPage(version: string): string {
	const {days, keys, files, scripts, trouble} = {...topics, keys: keysTopic()};
	return [
		`.TH TOUCHBASE 1 "" "touchbase ${text(version)}"`,
		...section('NAME', ['touchbase \\- should I follow up, when, how, and with what words?']),
		...section('SYNOPSIS', ['.B touchbase', '[COMMAND] [WORDS] [FLAGS]']),
		...section(
			'DESCRIPTION',
			paragraph('Without a command: the inbox, on a terminal; elsewhere what "touchbase today" prints.'),
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
		...section('DAYS AND LEADS', topic(days)),
		...section('WHAT IS SAVED, AND WHAT IS NOT', topic({title: '', rows: saved})),
		...section('KEYS', topic(keys)),
		...section('RULES', ...ruleIds.map(rule)),
		...section('FILES', topic(files)),
		...section('SCRIPTS, ENVIRONMENT AND EXIT STATUS', topic(scripts)),
		...section('TROUBLE', topic(trouble)),
	]
		.join('\n')
		.concat('\n');
}
