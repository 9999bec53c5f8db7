import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {cpus, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Book} from '../../source/leads/lead.ts';
import {manyLeads, today} from './many-leads.ts';
import {memoryTable} from './memory.ts';
import {mergeTable} from './merging.ts';
import type {OtherProgram} from './other-program.ts';
import {type Measured, measure, type Pair, tableOf} from './pairs.ts';
import {taskbookIn} from './taskbook.ts';
import {taskwarriorIn} from './taskwarrior.ts';

// npm run bench [-- --rounds 30]: what a line costs, against bare Node, taskbook and Taskwarrior. Nothing here passes or fails.
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
const few = manyLeads(300, 10);
const some = touchbaseOn('300 leads', few);
const book = manyLeads(10_000, 9);
const many = touchbaseOn('10,000 leads', book);
const added = ['log', 'l42', 'voicemail', 'will try again'];

const pairs: Pair[] = [
	{of: some(['today']), against: node, aim: 2.3},
	{of: some(added), against: node, aim: 2.4},
	{of: some([...added, '--promise', 'fri']), against: node, aim: 2.4},
	{of: some(['today', '--count']), against: node, aim: 2.4},
	{of: some(['completions', 'fish', '--', 'show', 'x']), against: node, aim: 2.4},
];

/** The same work in another program, beside ours. */
const beside = (ours: typeof some, theirs: OtherProgram | undefined, otherwise = ''): void => {
	if (theirs)
		pairs.push({of: ours(['today']), against: theirs.due, aim: 1}, {of: ours(added), against: theirs.add, aim: 1});
	else if (otherwise) console.warn(otherwise);
};
const cache = join(root, 'node_modules/.cache/bench/taskbook');
beside(some, taskbookIn(folder, cache, few), 'taskbook could not be installed by npm: it is skipped.');
beside(some, taskwarriorIn(folder, few), 'Taskwarrior (task) is not installed: it is skipped.');
beside(many, taskwarriorIn(folder, book));

/** The variables of Node that cost every start time. No line that is measured gets them. */
const costly = ['NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'NODE_V8_COVERAGE', 'NODE_DEBUG'].filter(
	name => process.env[name] !== undefined,
);

try {
	console.log(
		`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${rounds} rounds, medians. ${
			costly.length > 0
				? `Set here, and taken from the lines: ${costly.join(', ')}`
				: 'No variable of Node that costs time is set'
		}.\n`,
	);
	console.log(tableOf(await measure(pairs, rounds)));
	const aim = {ms: 600, megabytes: 150};
	console.log(`\n${memoryTable(folder, [some(['today']), many(['today']), many(added)], aim)}`);
	console.log(`\n${mergeTable(rounds)}`);
} finally {
	rmSync(folder, {recursive: true, force: true});
}
