import {answerRows, keys} from '../../leads/lead.ts';
import {type Field, type Fields, flagOf} from '../kit/field.ts';
import {globalFields} from '../kit/global-fields.ts';
import {topics} from '../kit/help-topics.ts';
import type {Verb} from '../kit/verb.ts';

/** A word that may stand in a place, and its meaning. To type the beginning of `otherwise` offers the word too. */
export type Candidate = {word: string; description: string; otherwise?: string};

const days = ['today', 'yesterday', 'tomorrow', 'mon', 'tue', 'wed', 'thu', 'fri', '+3d', '+1w', '+2w', '-1d', '-1w'];

const topicWords = Object.entries(topics).map(([word, {title}]) => ({word, description: title}));

const answers = keys.flatMap(key => {
	const {values, day} = answerRows[key];
	const words = values.map(value => (value === true ? 'yes' : value === false ? 'no' : value));
	return [...words, ...(day ? ['today'] : [])].map(word => `${key}=${word}`);
});

/** Says what the last of these words may be, when they follow `touchbase` on a line; or that it is a file's name. */
export function candidatesFor(
	typed: readonly string[],
	verbs: readonly Verb[],
	leads: () => Candidate[],
): Candidate[] | 'files' {
	const {command, places, flag, flagsEnded} = placeOf(typed.slice(0, -1), verbs);
	const named = verbs.map(({name, description}) => ({word: name, description}));
	const fields: Fields = {...verbs.find(({name}) => name === command)?.fields, ...globalFields};
	const [, name, begun] = (!flagsEnded && /^(--[^=]+=)(.*)$/s.exec(typed.at(-1) ?? '')) || [];
	if (name !== undefined && begun !== undefined) return afterEquals(name, fields, leads);
	if (flag && takes(flag, typed.at(-1) ?? '')) return wordsOf(flag, leads);
	if (!flagsEnded && typed.at(-1)?.startsWith('-'))
		return Object.entries(fields)
			.filter(([, {place}]) => place === 'flag')
			.map(([key, {description}]) => ({word: flagOf(key), description}));
	if (command === undefined) return [...named, {word: 'help', description: 'What a command does, with examples'}];
	if (command === 'help') return places === 0 ? [...named, ...topicWords] : [];
	const place = Object.values(fields).filter(field => field.place !== 'flag')[places];
	return place ? wordsOf(place, leads) : [];
}

/** The values of a flag that is written `--flag=`, each with the flag, as the shell takes it for one word. */
function afterEquals(name: string, fields: Fields, leads: () => Candidate[]): Candidate[] | 'files' {
	const [, field] = Object.entries(fields).find(([key]) => `${flagOf(key)}=` === name) ?? [];
	const words = field && field.kind !== 'flag' ? wordsOf(field, leads) : [];
	if (words === 'files') return words;
	return words.map(({word, description}) => ({word: name + word, description}));
}

/** The place that a line has reached: a command, the number of words after it, or a flag that wants a value. */
function placeOf(typed: readonly string[], verbs: readonly Verb[]) {
	let command: string | undefined;
	let places = 0;
	let flag: Field<unknown> | undefined;
	let flagsEnded = false;
	for (const word of typed) {
		if (flag && takes(flag, word)) flag = undefined;
		else if (!flagsEnded && word === '--') flagsEnded = true;
		else if (!flagsEnded && word.startsWith('-')) {
			const fields: Fields = {...verbs.find(({name}) => name === command)?.fields, ...globalFields};
			const [, field] = Object.entries(fields).find(([key]) => flagOf(key) === word) ?? [];
			flag = field?.place === 'flag' && field.kind !== 'flag' ? field : undefined;
		} else if (command === undefined) command = word;
		else places++;
	}
	return {command, places, flag, flagsEnded};
}

/** True where this word is the flag's value. A flag that may stand without one leaves the next flag alone. */
const takes = (flag: Field<unknown>, word: string) => !(flag.kind === 'text' && flag.optional && word.startsWith('-'));

function wordsOf(field: Field<unknown>, leads: () => Candidate[]): Candidate[] | 'files' {
	const plain = (words: readonly string[], meanings: Readonly<Record<string, string>> = {}) =>
		words.map(word => ({word, description: (Object.hasOwn(meanings, word) && meanings[word]) || ''}));
	switch (field.kind) {
		case 'lead':
			return leads();
		case 'file':
		case 'path':
			return 'files';
		case 'day':
			return plain(days);
		case 'answers':
			return plain(answers);
		case 'choice':
			return plain(field.choices, field.meanings);
		case 'text':
		case 'people':
		case 'flag':
			return [];
		default:
			throw field satisfies never;
	}
}
