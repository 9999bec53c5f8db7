import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {cpus, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Book} from '../../source/leads/lead.ts';
import {manyLeads, today} from './many-leads.ts';
import {mergeTable} from './merging.ts';
import {type Measured, measure, type Pair, tableOf} from './pairs.ts';
import {taskwarriorIn} from './taskwarrior.ts';

// npm run bench [-- --rounds 30]: what a line costs, against bare Node and against Taskwarrior. Nothing here passes or fails.
const {values} = parseArgs({options: {rounds: {type: 'string', default: '20'}}});
const rounds = Number(values.rounds);
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'touchbase-bench-'));

execFileSync(process.execPath, ['source/build/build.js', `--outdir=${folder}/dist`], {cwd: root});
writeFileSync(join(folder, 'package.json'), '{"type": "module"}');

/** A data file of its own, and the commands that are tried on it. The file is as it was before each change. */
const touchbaseOn = (name: string, book: Book) => {
	const file = join(folder, `${name}.json`);
	const text = `${JSON.stringify(book, null, '\t')}\n`;
	writeFileSync(file, text);
	const env = {
		TOUCHBASE_FILE: file,
		TOUCHBASE_NOW: today,
		HOME: folder,
		XDG_CACHE_HOME: join(folder, 'cache'),
		XDG_STATE_HOME: join(folder, `${name}-state`),
		XDG_DATA_HOME: folder,
	};
	return (args: readonly string[]): Measured => ({
		name: `${name}: touchbase ${args[0]}${args.some(arg => arg.startsWith('--')) ? ' with flags' : ''}`,
		command: process.execPath,
		args: [join(folder, 'dist/cli.js'), ...args],
		env,
		...(args[0] === 'log' && {before: () => statSync(file).size > text.length * 1.2 && writeFileSync(file, text)}),
	});
};

const node: Measured = {name: 'node -e 0', command: process.execPath, args: ['-e', '0']};
const some = touchbaseOn('300 leads', manyLeads(300, 10));
const book = manyLeads(10_000, 9);
const many = touchbaseOn('10,000 leads', book);

const pairs: Pair[] = [
	{of: some(['today']), against: node, aim: 2.3},
	{of: some(['log', 'l42', 'voicemail', 'will try again']), against: node, aim: 2.4},
	{of: some(['log', 'l42', 'voicemail', 'will try again', '--promise', 'fri']), against: node, aim: 2.4},
	{of: some(['today', '--count']), against: node, aim: 2.4},
	{of: some(['completions', 'fish', '--', 'show', 'x']), against: node, aim: 2.4},
];

const task = taskwarriorIn(folder, book);
if (task) {
	pairs.push(
		{of: many(['today']), against: task('task next', ['rc.defaultwidth=80', 'limit:page', 'next']), aim: 1},
		{
			of: many(['log', 'l42', 'voicemail', 'will try again']),
			against: task('task annotate', ['42', 'annotate', 'voicemail']),
			aim: 1,
		},
	);
} else console.warn('Taskwarrior (task) is not installed: what compares with it is skipped.');

try {
	console.log(
		`node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${rounds} rounds, medians\n`,
	);
	console.log(tableOf(await measure(pairs, rounds)));
	console.log(`\n${mergeTable(rounds)}`);
} finally {
	rmSync(folder, {recursive: true, force: true});
}
