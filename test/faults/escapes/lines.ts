import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {freshFolder} from '../../program.ts';
import {linesFor, type Said, type Which} from './a-build.ts';
import {foreignIn} from './our-own.ts';
import {calledAt, everyStory, poisonedBook} from './poisoned-book.ts';

const split = (line: string): string[] => line.split(' ');

/** Lines of which each shows the whole file or a part of it. */
const ofAll: readonly string[][] = [
	...['today', 'list', 'list --all', 'history', 'news list', 'draft --courtesy', 'completions fish -- show x'].map(
		split,
	),
	...['config', 'config name', 'doctor', 'restore', 'today --markdown', 'list --format tsv'].map(split),
	['list', '--all', '--format', '{id} {organization} {role} {email} {phone} {url} {note} {people} {because} {brief}'],
	...['today --json', 'list --json', 'history --json', 'news list --json', 'config --json', 'doctor --json'].map(split),
];

/** Lines that show one lead. */
const ofLead: readonly string[][] = [
	...['show', 'ask', 'why', 'prep', 'history', 'draft', 'draft LEAD --mailto'].map(split),
	...['draft LEAD --by voicemail', 'draft LEAD --by letter', 'draft LEAD --kind news', 'show LEAD --json'].map(split),
	...['ask LEAD --json', 'draft LEAD --json', 'why LEAD --json', 'news list --lead LEAD'].map(split),
	...['log LEAD note', 'log LEAD thanks', 'log LEAD followup', 'tell LEAD news=no', 'snooze LEAD fri'].map(split),
	...['correct LEAD 1 --note y', 'draft LEAD --log', 'edit LEAD --phone 1', 'undo', 'redo', 'undo', 'log LEAD'].map(
		split,
	),
];

/** Lines that keep the text that is typed into them. */
const taking = (text: string): string[][] => [
	['add', `Zeta${text}`, '--role', text, '--with', `W${text}`, '--email', text, '--phone', text, '--url', text],
	['add', `Zeta${text}`, '--note', text, '--insider', `I${text}`],
	['undo'],
];

/** More of them. */
const takingMore = (text: string): string[][] => [
	['log', calledAt(0), 'note', text],
	['debrief', calledAt(0), '--with', `V${text}`, '--point', `V${text}=${text}`, '--decide', text],
	['edit', calledAt(1), '--role', text, '--note', text],
	['news', 'add', `N${text}`],
	['config', 'name', text],
];

/** Lines that refuse it, and say why. */
const refusing = (text: string): string[][] => [
	...[['show'], ['log', calledAt(0)], ['snooze', calledAt(0)], ['rules'], ['restore'], ['config'], ['help'], []].map(
		words => [...words, `x${text}`],
	),
	['log', calledAt(0), 'note', '--on', text],
	['add', 'Eta', '--kind', text],
	['ask', calledAt(0), '--answer', `asked=${text}`],
	['ask', '--situation', `none${text}`],
	['ask', '--situation', 'situation.json'],
	['tell', calledAt(0), `${text}=no`],
	['list', '--format', `{${text}}`],
	['list', '--format', `${text} {id}`],
	['list', `--${text}`],
	['list', '--stance', text],
	['list', '--file', `none${text}/x`],
	['correct', calledAt(0), text],
	['completions', text],
	['draft', calledAt(0), '--to', text],
	['draft', '--template', text],
];

const forLead = (words: readonly string[], at: number): string[] =>
	words.includes('LEAD')
		? words.map(word => (word === 'LEAD' ? calledAt(at) : word))
		: ['undo', 'redo'].includes(words[0] ?? '')
			? [...words]
			: [...words, calledAt(at)];

/** What was tried: how many outputs, and for each line that let something through what that was. */
export type Leaks = {tries: number; losses: string[]};

/** Somebody whose data file can be anything, and who types lines. All that the lines write is looked at. */
const aTrial = async (which: Which) => {
	const home = freshFolder();
	const file = join(home, 'data/touchbase/leads.json');
	mkdirSync(dirname(file), {recursive: true});
	const lines = await linesFor(which, home);
	const found: Leaks = {tries: 0, losses: []};
	return {
		home,
		file,
		found,
		put: (content: unknown) => writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content)),
		run: async (words: readonly string[], env?: Record<string, string>): Promise<void> => {
			found.tries++;
			const before = readFileSync(file);
			// No system takes a null in an argument.
			const said = await lines.run(
				words.map(word => word.replaceAll('\0', '')),
				env,
			);
			const losses = lossesOf(words, said);
			if (said.code !== 0 && !readFileSync(file).equals(before)) losses.push('refused, and the file is another one');
			found.losses.push(...losses.map(loss => `${JSON.stringify(words.join(' '))}: ${loss}`));
		},
		end: lines.end,
	};
};

/**
 * Data files with these texts in all places, and each line that shows them: nothing but text may be written, and no
 * line may fail at what it should not. For what is shown of one lead, all the texts stand in one: that they are many
 * makes no difference to what is let through. `kinds` is how many kinds of leads are looked at one by one.
 */
export const shownInLines = async (which: Which, texts: readonly string[], kinds = everyStory): Promise<Leaks> => {
	const {put, run, found, end} = await aTrial(which);
	put(poisonedBook(texts));
	for (const words of ofAll) await run(words);
	const together = texts.join(' ');
	put(poisonedBook(Array.from({length: everyStory}, () => together)));
	for (let at = 0; at < kinds; at++) for (const words of ofLead) await run(forLead(words, at));
	await run(['history']);
	await run(['list'], {TOUCHBASE_NOW: together.replaceAll('\0', '')});
	await run(['list']);
	for (const bad of badBooks(together)) {
		put(bad);
		for (const words of ['list', 'log x note', 'doctor', 'undo'].map(split)) await run(words);
	}
	end();
	return found;
};

/** These texts typed into each line that keeps or refuses them; in the file they are then clean. */
export const typedInLines = async (which: Which, texts: readonly string[]): Promise<Leaks> => {
	const {home, file, put, run, found, end} = await aTrial(which);
	put(poisonedBook(['plain', 'plain too']));
	for (const text of texts) for (const words of taking(text)) await run(words);
	const together = texts.length > 60 ? texts : [texts.join(' '), texts.toReversed().join('')];
	for (const text of together) for (const words of takingMore(text)) await run(words);
	for (const text of together) {
		writeFileSync(join(home, 'situation.json'), JSON.stringify({today: '2026-11-12', kind: text, [text]: text}));
		for (const words of refusing(text)) await run(words);
	}
	for (const words of [...ofAll, ...ofLead.slice(0, 9).map(words => forLead(words, 0))]) await run(words);
	found.losses.push(...uncleanIn(file));
	end();
	return found;
};

/** Files that are refused: the message names what is wrong, and so shows it. */
const badBooks = (text: string): unknown[] => {
	const good = poisonedBook([text]);
	const [lead] = good.leads;
	return [
		{...good, version: text},
		{...good, leads: [{...lead, role: [text], log: []}]},
		{...good, leads: [{...lead, log: [{id: text, on: text, what: text}]}]},
		{...good, profile: {stance: text}},
		`{"version": 1, "profile": {}, "leads": [], ${JSON.stringify(text)}: {"__proto__": 1}}`,
		{...good, leads: [lead, lead]},
		`<<<<<<< ${text}\n`,
	];
};

const lossesOf = (words: readonly string[], {out, err, code}: Said): string[] => {
	const tabs = words.includes('tsv') || words[0] === 'completions' || words.includes('--format');
	const leaks = [foreignIn(out, tabs ? {tabs} : {}), foreignIn(err)].flatMap(leak => leak ?? []);
	const broken = /at something it should not|\n {4}at |TypeError/.test(err) ? [err] : [];
	const status = [0, 1, 2, 3, 4].includes(code) ? [] : [`ended with ${code}`];
	const wrong = words.includes('--json') && out ? jsonFault(out) : [];
	return [...leaks, ...broken, ...status, ...wrong];
};

const jsonFault = (out: string): string[] => {
	try {
		JSON.parse(out);
		return [];
	} catch (error) {
		return [`not JSON: ${error}`];
	}
};

/** Texts in the file that could steer a terminal, where only what was typed is in it. */
const uncleanIn = (file: string): string[] => {
	const losses: string[] = [];
	JSON.parse(readFileSync(file, 'utf8'), (key, value) => {
		const leak = typeof value === 'string' ? foreignIn(value, key === 'note' ? {tabs: true} : {}) : undefined;
		if (leak) losses.push(`kept unclean: ${key} ${leak}`);
		return value;
	});
	return losses;
};
