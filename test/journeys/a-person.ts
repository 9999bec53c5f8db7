import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Book} from '../../source/leads/lead.ts';
import {runLine} from '../a-line.ts';
import {freshFolder, newcomer, programFolder} from '../program.ts';
import {type Opening, openTerminal} from '../terminal.ts';

const folder = freshFolder();
let people = 0;

/** Somebody with a home of their own, on Thursday 12 November 2026, who has kept these leads so far. */
export const aPerson = (book?: Book) => {
	const home = join(folder, String(++people));
	const file = join(home, 'data/touchbase/leads.json');
	mkdirSync(join(home, 'data/touchbase'), {recursive: true});
	if (book) writeFileSync(file, JSON.stringify(book));
	const own = {
		XDG_DATA_HOME: join(home, 'data'),
		XDG_STATE_HOME: join(home, 'state'),
		XDG_CONFIG_HOME: join(home, 'config'),
	};
	const env = {...newcomer(home, '2026-11-12T09:30'), ...own};
	const command = join(programFolder(), 'touchbase');
	return {
		/** touchbase in a terminal, with the words that follow its name. */
		opens: (words: string[] = [], opening: Partial<Opening> = {}) =>
			openTerminal({command, args: words, cwd: home, ...opening, env: {...env, ...opening.env}}),
		/** touchbase in another terminal, as one line that is not refused; gives what it prints. */
		types: async (...words: string[]): Promise<string> => {
			const {code, out, err} = await runLine(words, env, home);
			if (code !== 0) throw new Error(`${words.join(' ')}: ${err}`);
			return out;
		},
		/** All that is kept of what was typed and not saved. */
		get keptDrafts(): string {
			const state = join(home, 'state');
			const [name = ''] = readdirSync(state, {recursive: true, encoding: 'utf8'}).filter(each =>
				each.endsWith('drafts.json'),
			);
			return readFileSync(join(state, name), 'utf8');
		},
		/** True once there is a data file. */
		get hasFile(): boolean {
			return existsSync(file);
		},
		/** What the data file holds now. */
		get book(): Book {
			return JSON.parse(readFileSync(file, 'utf8'));
		},
		leadCalled: (organization: string) => {
			const book: Book = JSON.parse(readFileSync(file, 'utf8'));
			return book.leads.find(lead => lead.organization === organization);
		},
	};
};
