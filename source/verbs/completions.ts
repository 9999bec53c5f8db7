import {plain} from '../leads/find.ts';
import {type Lead, nameOf} from '../leads/lead.ts';
import {unstyled} from '../text/emphasis.ts';
import {Refusal} from '../text/refusal.ts';
import {visible} from '../text/safe-text.ts';
import {type Candidate, candidatesFor} from './completions/candidates.ts';
import {files, shellNames, shells} from './completions/shells.ts';
import {chosen, type Field} from './kit/field.ts';
import {type CommandOutput, query, type Verb} from './kit/verb.ts';

const typed: Field<readonly string[] | undefined> = {
	kind: 'text',
	place: 'rest',
	value: 'WORD',
	description: 'what is typed so far: says what may stand in the last word',
	keeps: 'all',
	read: words => words,
};

/** Completes commands, flags, words and leads: the shell runs this verb each time you press the tab key. */
export function completions(others: readonly Verb[]): Verb {
	const verb: Verb = query({
		name: 'completions',
		description: 'What your shell needs to complete commands, flags, words and leads with the tab key',
		examples: [
			['touchbase completions install', 'teaches the shell that you use; the next one you open knows it'],
			['touchbase completions install zsh', 'teaches another one'],
			['touchbase completions install -n', 'says which files it would write'],
			['eval "$(touchbase completions bash)"', 'or a line of your own, in ~/.bashrc'],
			['source <(touchbase completions zsh)', 'in ~/.zshrc, after compinit'],
			['touchbase completions fish > ~/.config/fish/completions/touchbase.fish', 'once'],
		],
		notes: () => [
			'"install" writes the script into a file, and for bash and zsh one line into ~/.bashrc or ~/.zshrc that reads it. Both may be deleted again. The script asks touchbase for what may come next, so that it knows your leads.',
		],
		fields: {
			shell: chosen(['install', ...shellNames], {value: 'SHELL', description: 'bash, zsh or fish; or install [SHELL]'}),
			typed,
		},
		query: ({book}, {shell, typed: words}) => {
			if (shell === 'install') return taught(words);
			const {script, typed: read, answer} = shells[shell];
			if (!words) return {lines: [], text: script, json: {shell, script}};
			const candidates = candidatesFor(read(words), [...others, verb], () => leadWords(book.leads));
			const lines = candidates === 'files' ? [files] : answer(candidates, words);
			return {lines: [], text: lines.map(line => `${line}\n`).join(''), json: candidates};
		},
	});
	return verb;
}

/** The shell that is named, or yours, is to learn it. Throws a Refusal for another word. */
function taught([named, ...others]: readonly string[] = []): CommandOutput {
	const shell = shellNames.find(each => each === named);
	if ((named !== undefined && !shell) || others.length > 0)
		throw new Refusal(`SHELL: "${[named, ...others].join(' ')}" is none of ${shellNames.join(', ')}.`);
	const scripts = {bash: shells.bash.script, zsh: shells.zsh.script, fish: shells.fish.script};
	return {lines: [], json: {shell: shell ?? null}, teach: {shell, scripts}};
}

/**
 * The shortest words that name each lead and no other: the organization, with the role if several share it, else the
 * id.
 */
function leadWords(leads: readonly Lead[]): Candidate[] {
	const seen = new Map<string, number>();
	for (const {id, organization, role, people} of leads) {
		const ways = [id, organization, nameOf({organization, ...(role && {role})}), role ?? ''];
		for (const word of new Set([...ways, ...people.map(({name}) => name)]))
			seen.set(plain(word), (seen.get(plain(word)) ?? 0) + 1);
	}
	const shown = (text: string) => unstyled(visible(text)).trim();
	return leads.map(lead => {
		const name = nameOf(lead);
		const word = [lead.organization, name].find(words => seen.get(plain(words)) === 1) ?? lead.id;
		return {word: shown(word), description: shown(word === name ? lead.id : name), otherwise: shown(name)};
	});
}
