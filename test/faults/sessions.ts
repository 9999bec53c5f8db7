import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import type {Book} from '../../source/leads/lead.ts';
import {type Ended, ended} from '../cli/a-person.ts';
import {freshFolder} from '../program.ts';
import {someLeads} from '../screens/some-leads.ts';
import {keys, type Opening, openTerminal} from '../terminal.ts';
import {environmentIn, linesFor, programAs} from './escapes/a-build.ts';

/** Somebody with so many leads, who sits at a terminal or types lines in another one. */
export const aSitting = async (leads = 5) => {
	const home = freshFolder();
	const file = join(home, 'data/touchbase/leads.json');
	mkdirSync(dirname(file), {recursive: true});
	writeFileSync(file, JSON.stringify(someLeads(leads)));
	const program = await programAs('ours');
	const env = environmentIn(home);
	return {
		file,
		env,
		book: (): Book => JSON.parse(readFileSync(file, 'utf8')),
		opens: (words: string[] = [], more: Partial<Opening> = {}) =>
			openTerminal({command: process.execPath, args: [program, ...words], env, ...more}),
		starts: (...words: string[]): {child: ChildProcess; ends: Promise<Ended>} => {
			const child = spawn(process.execPath, [program, ...words], {env, stdio: ['ignore', 'pipe', 'pipe']});
			return {child, ends: ended(child)};
		},
		/** Another terminal, for many lines one after the other. */
		lines: () => linesFor('ours', home),
		/** What is kept of forms that were not saved, as text. */
		drafts: (): string => {
			const state = join(home, 'state/touchbase');
			const names = existsSync(state) ? readdirSync(state, {recursive: true}).map(String) : [];
			return names
				.filter(name => name.endsWith('drafts.json'))
				.map(name => readFileSync(join(state, name), 'utf8'))
				.join();
		},
		/** What lies beside the data file and should not. */
		litter: (): string[] => readdirSync(dirname(file)).filter(name => name !== 'leads.json'),
	};
};

/** The list of leads, which has no form or message on it. */
/** Opens the log and goes to the line of a note, below the list, whom and when. */
export const toTheNote = `l${keys.tab.repeat(3)}`;
export const theNote = '▸ about';

export const inboxIsOpen = /\bDue \d/;

/** Up to so many milliseconds. */
export const aMoment = (most: number): Promise<void> => pause(Math.random() * most);

/** Whether an entry with this note is in the book. */
export const hasNote = ({leads}: Book, note: string): boolean =>
	leads.some(({log}) => log.some(entry => entry.note === note));
