import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Book} from '../../source/leads/lead.ts';
import {isDue, type OtherProgram} from './other-program.ts';

const version = '0.3.0';

/**
 * taskbook with an item for each lead, in a home of its own. It is installed once into the cache of the bench; undefined
 * where that cannot be done. It knows no days: what is due stands on a board of that name.
 */
export function taskbookIn(folder: string, cache: string, book: Book): OtherProgram | undefined {
	const program = join(cache, 'node_modules/taskbook/cli.js');
	if (!existsSync(program)) {
		const words = ['install', '--prefix', cache, '--no-audit', '--no-fund', '--ignore-scripts', `taskbook@${version}`];
		mkdirSync(cache, {recursive: true});
		if (spawnSync('npm', words, {timeout: 120_000}).status !== 0) return undefined;
	}
	const home = join(folder, 'taskbook');
	mkdirSync(join(home, '.taskbook/storage'), {recursive: true});
	const items = book.leads.map((lead, place) => ({
		_id: place + 1,
		_date: 'Thu Nov 12 2026',
		_timestamp: 1_794_441_600_000,
		description: `${lead.organization}, ${lead.role}`,
		isStarred: false,
		boards: [isDue(place) ? '@due' : '@waiting'],
		_isTask: true,
		isComplete: false,
		inProgress: false,
		priority: 1,
	}));
	const text = JSON.stringify(Object.fromEntries(items.map(item => [item._id, item])), null, 4);
	const asItWas = () => writeFileSync(join(home, '.taskbook/storage/storage.json'), text);
	asItWas();
	const line = (...words: readonly string[]) => ({
		name: `taskbook ${version}: ${words.slice(0, 2).join(' ')}`,
		command: process.execPath,
		args: [program, ...words],
		env: {HOME: home, NO_UPDATE_NOTIFIER: '1'},
		before: asItWas,
	});
	return {due: line('--list', '@due'), add: line('--note', '@due', 'will', 'try', 'again')};
}
