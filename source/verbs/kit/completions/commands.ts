import {choices as answerChoices, isDayKey, noDay} from '../../../advice/situation.ts';
import {keys} from '../../../leads/lead.ts';
import {verbs} from '../../index.ts';
import {type Field, flagOf} from '../field.ts';
import {globalFields} from '../read-argv.ts';
import type {Verb} from '../verb.ts';
import {whatWords} from '../what-words.ts';

/** A word that may stand somewhere, and what it means. */
export type Word = readonly [word: string, description: string];

/** What may stand in one place: words of a list, a lead, a file, or anything. */
export type Place = {words: readonly Word[]} | 'leads' | 'files' | 'anything';

const days = ['today', 'yesterday', 'tomorrow', 'mon', 'tue', 'wed', 'thu', 'fri', '+3d', '+1w', '+2w', '-1d', '-1w'];

const answers = keys.flatMap(key =>
	isDayKey(key)
		? [`${key}=${noDay[key]}`, `${key}=today`]
		: answerChoices[key].map(value => `${key}=${value === true ? 'yes' : value === false ? 'no' : value}`),
);

const sayNothing = (words: readonly string[]): Word[] => words.map(word => [word, '']);

const placeOf = (field: Field<unknown>): Place => {
	if (field.value === 'LEAD') return 'leads';
	if (field.file || field.value === 'PATH') return 'files';
	if (field.value === 'DAY') return {words: sayNothing(days)};
	if (field.value === 'KEY=VALUE') return {words: sayNothing(answers)};
	if (!field.choices) return 'anything';
	const says: Record<string, string> = field.value === 'WHAT' ? whatWords : {};
	return {words: field.choices.map(word => [word, Object.hasOwn(says, word) ? (says[word] ?? '') : ''])};
};

export type Flag = {flag: string; description: string; takes: Place | undefined};

export const flagsOf = (fields: Verb['fields']): Flag[] =>
	Object.entries(fields)
		.filter(([, field]) => field.place === 'flag')
		.map(([key, field]) => ({
			flag: flagOf(key),
			description: field.description,
			takes: field.toggle ? undefined : placeOf(field),
		}));

export type Command = {name: string; description: string; places: Place[]; flags: Flag[]};

/** Every command with its places and flags, as the shells need them. */
export const commands = (): Command[] => {
	const everywhere = flagsOf(globalFields);
	const known = verbs.map(verb => ({
		name: verb.name,
		description: verb.description,
		places: Object.values(verb.fields)
			.filter(({place}) => place !== 'flag')
			.map(placeOf),
		flags: [...flagsOf(verb.fields), ...everywhere],
	}));
	const names = verbs.map(({name, description}): Word => [name, description]);
	return [
		...known,
		{name: 'help', description: 'What a command does, with examples', places: [{words: names}], flags: []},
	];
};
