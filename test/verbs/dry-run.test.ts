import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {helpOn} from '../../source/cli/help.ts';
import {readArgv} from '../../source/cli/read-argv.ts';
import {setFact} from '../../source/leads/change.ts';
import type {Book} from '../../source/leads/lead.ts';
import {verbs} from '../../source/verbs/all.ts';
import {candidatesFor} from '../../source/verbs/completions/candidates.ts';
import {rehearseCommand, runCommand} from '../../source/verbs/kit/run.ts';
import {aStore, leadOf} from '../store/a-store.ts';
import {words} from './a-desk.ts';

const today = '2026-11-12';

/** A line of each verb that changes something, none of which is refused; those that only look have none. */
const lines: Record<string, string> = {
	add: 'add Globex --on yesterday',
	log: 'log acme voicemail "will try again"',
	done: 'done acme "as advised"',
	tell: 'tell acme reception=warm',
	debrief: 'debrief acme --with Dana --point "Dana=they use Go"',
	draft: 'draft acme --log',
	news: 'news add "I passed the exam"',
	snooze: 'snooze acme fri',
	edit: 'edit acme --role Cook',
	person: 'person acme "Bo Lund"',
	delete: 'delete acme',
	correct: 'correct acme last --note other',
	undo: 'undo',
	redo: 'redo',
	restore: 'restore 1',
	config: 'config stance reserved',
	resolve: 'resolve acme --take 2',
	import: 'import "Company,Title,Status,Date\nZenith,Baker,Applied,2026-11-01\n" --yes',
	mail: 'mail "From: Dana Reyes <dana@acme.example>\nDate: Tue, 10 Nov 2026 10:00:00 +0000\nMessage-ID: <1@acme.example>\n\nWe met on Monday." --lead acme --yes',
};
/** What happens outside the data file cannot be rehearsed. */
const harmless = ['merge', 'sync'];

const started: Book = {
	version: 2,
	profile: {email: 'kim@home.example'},
	leads: [
		{
			id: 'a1',
			organization: 'Acme',
			note: 'near',
			conflicts: {
				note: [
					{value: 'near', by: 'laptop'},
					{value: 'far', by: 'desk'},
				],
			},
			people: [{name: 'Dana Reyes', email: 'dana@acme.example'}],
			log: [{id: 'e1', on: '2026-10-12', what: 'interview', with: ['Dana Reyes']}],
		},
	],
};

/** A data file with one thing done and one taken back, and the book that it holds. */
const aFile = async () => {
	const store = aStore();
	store.put(JSON.stringify(started));
	await store.setRole('a1', 'Chef');
	await store.setRole('a1', 'Waiter');
	await store.open().undo();
	return store;
};

const run = async (store: ReturnType<typeof aStore>, line: string, how: typeof runCommand) => {
	const keeper = store.open();
	const {verb, typed} = await readArgv(words(line));
	const command = await verb?.prepare(typed, {today});
	if (!command) throw new Error(`${line} is no line`);
	let ids = 0;
	return how(command, keeper, book => ({book, today, stance: undefined, newId: () => `new${++ids}`}));
};

/** All that lies in a folder, byte by byte, with the time of each change. */
const all = (folder: string): string[] =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.sort()
		.map(name => {
			const stat = statSync(join(folder, name));
			return stat.isFile() ? `${name} ${stat.mtimeMs} ${readFileSync(join(folder, name), 'utf8')}` : name;
		});

test('each verb that changes something is tried here', () => {
	const changing = verbs.filter(({isQuery}) => !isQuery).map(({name}) => name);
	expect(changing.toSorted()).toEqual([...Object.keys(lines), ...harmless].toSorted());
});

test.each(Object.entries(lines))('%s --dry-run says what it would say, and writes nothing', async (_, line) => {
	const store = await aFile();
	const before = all(store.folder);
	const output = await run(store, line, rehearseCommand);
	expect(all(store.folder)).toEqual(before);
	expect(output.lines[0]).toBe('Nothing was written (--dry-run). It would have said:');
	const said = await run(store, line, runCommand);
	expect(all(store.folder)).not.toEqual(before);
	expect(output.lines.slice(1)).toEqual(said.text?.split('\n') ?? said.lines);
	expect(output.json).toEqual({dryRun: true, would: said.json});
});

test('what is refused is refused with --dry-run too', async () => {
	const store = await aFile();
	await expect(run(store, 'snooze nobody fri', rehearseCommand)).rejects.toThrow('No lead matches');
	await store.change(book => [setFact(leadOf(book, 'a1'), 'role', 'Baker')]);
	await expect(run(store, 'redo', rehearseCommand)).rejects.toThrow('There is nothing to do again.');
});

test('help and the tab key know it, and -n is the same', async () => {
	for (const verb of verbs) expect(helpOn(verb).join('\n')).toContain('--dry-run');
	expect(candidatesFor(['add', '--d'], verbs, () => [])).toContainEqual(expect.objectContaining({word: '--dry-run'}));
	expect((await readArgv(['undo', '-n'])).global).toEqual({dryRun: []});
	expect((await readArgv(['log', 'acme', 'note', '--', '-n'])).typed.note).toEqual(['-n']);
});
