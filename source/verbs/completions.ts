import {plain} from '../leads/find.ts';
import type {Lead} from '../leads/lead.ts';
import {nameOf} from '../leads/lead.ts';
import {unstyled} from '../text/emphasis.ts';
import {visible} from '../text/safe-text.ts';
import {choice, readFields} from './kit/field.ts';
import type {CommandOutput, Verb, VerbContext} from './kit/verb.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;

const fields = {
	shell: {
		...choice([...shells, 'leads'], {place: 'word', value: 'SHELL', description: 'bash, zsh or fish'}),
		choices: shells,
		required: true,
	},
};

/** What a shell needs to complete commands, flags, words and leads. */
export const completions: Verb = {
	name: 'completions',
	description: 'What your shell needs to complete commands, flags, words and leads with the tab key',
	examples: [
		['eval "$(touchbase completions bash)"', 'in ~/.bashrc'],
		['source <(touchbase completions zsh)', 'in ~/.zshrc, after compinit'],
		['touchbase completions fish > ~/.config/fish/completions/touchbase.fish', 'once'],
	],
	fields,
	isQuery: true,
	ready: async (typed, today) => {
		const {shell} = readFields(fields, typed, today);
		// The scripts ask for this each time the tab key is pressed.
		if (shell === 'leads') return {does: 'look', run: leadWords};
		const {scriptFor} = await import('./kit/completions/script-for.ts');
		const text = scriptFor(shell as (typeof shells)[number]);
		return {does: 'look', run: () => ({lines: [], text, json: {shell, script: text}})};
	},
};

/** The shortest words that name each lead and no other: the organization, with the role where there are several, else the id. */
const leadWords = ({book}: VerbContext): CommandOutput => {
	const seen = new Map<string, number>();
	const count = (words: Iterable<string>) => {
		for (const word of words) seen.set(plain(word), (seen.get(plain(word)) ?? 0) + 1);
	};
	const waysToSay = ({id, organization, role, people}: Lead): Set<string> =>
		new Set([
			id,
			organization,
			nameOf({organization, ...(role && {role})}),
			role ?? '',
			...people.map(({name}) => name),
		]);
	for (const lead of book.leads) count(waysToSay(lead));
	const rows = book.leads.map(lead => {
		const name = nameOf(lead);
		const word = [lead.organization, name].find(words => seen.get(plain(words)) === 1) ?? lead.id;
		const shown = (text: string) => unstyled(visible(text)).trim();
		return {word: shown(word), description: shown(word === name ? lead.id : name)};
	});
	return {lines: [], json: rows, text: rows.map(({word, description}) => `${word}\t${description}\n`).join('')};
};
