import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import wrapAnsi from 'wrap-ansi';
import {runLine} from '../a-line.ts';
import {freshFolder, newcomer} from '../program.ts';
import {words} from '../verbs/a-desk.ts';

/** One command of the README, with what it prints as shown there, and where in the text that stands. */
export type Shown = {command: string; output: string; now: string; fresh: boolean; at: number; length: number};

const fence = /^```console on (\S+)( fresh)?\n([\s\S]*?)^```$/gm;

/**
 * The commands of the blocks that begin with ` ```console on 2026-11-12 `, in order. All run in one folder, one after
 * the other; `fresh` starts again with nothing.
 */
export const commandsIn = (readme: string): Shown[] =>
	[...readme.matchAll(fence)].flatMap(match => {
		const [block, now = '', fresh, body = ''] = match;
		const start = match.index + block.indexOf('\n') + 1;
		const lines = body.split('\n').slice(0, -1);
		const starts = lines.flatMap((line, place) => (line.startsWith('$ ') ? [place] : []));
		return starts.map((place, nth) => {
			const end = starts[nth + 1] ?? lines.length;
			const before = lines.slice(0, place + 1).join('\n').length + 1;
			const output = lines
				.slice(place + 1, end)
				.map(line => `${line}\n`)
				.join('');
			return {
				command: lines[place]?.slice(2) ?? '',
				output,
				now,
				fresh: fresh !== undefined && nth === 0,
				at: start + before,
				length: output.length,
			};
		});
	});

/** The same words, wherever lines are broken. */
export const comparable = (output: string): string => output.replace(/\s+/g, ' ').trim();

const letters = '[bcdfghjkmnpqrstvwxz2-9]{4}';

/** The id of a lead, where one is printed: in brackets, or at the start of a line. */
const id = new RegExp(`(?<=\\()${letters}(?=\\))|^${letters}(?=  )`, 'gm');

const shownIds = ['k3f9', 'm7wd', 't2hn', 'q8rz', 'b5xc'];

/** An id as the README shows it: always the same one for the first lead, the second and so on. */
const readable = (found: string, ids: Map<string, string>): string => {
	if (!ids.has(found)) ids.set(found, shownIds[ids.size] ?? found);
	return ids.get(found) ?? found;
};

/** Runs commands one after the other, as somebody would who has nothing yet; gives what each prints. */
export const runAll = async (commands: readonly Shown[]): Promise<string[]> => {
	let home = freshFolder();
	const ids = new Map<string, string>();
	const outputs: string[] = [];
	for (const {command, now, fresh} of commands) {
		if (fresh) home = freshFolder();
		const printed = await printedBy(command, home, newcomer(home, now));
		outputs.push(printed.replaceAll(home, '~').replace(id, found => readable(found, ids)));
	}
	return outputs;
};

/** What a command prints. Only what takes a shell gets one, and with it a process. */
const printedBy = async (command: string, home: string, env: Record<string, string>): Promise<string> => {
	if (/^touchbase [^|<>]*$/.test(command)) {
		const folders = {
			XDG_DATA_HOME: join(home, '.local/share'),
			XDG_STATE_HOME: join(home, '.local/state'),
			XDG_CONFIG_HOME: join(home, '.config'),
		};
		const {out, err} = await runLine(words(command).slice(1), {...env, ...folders}, home);
		return err + out;
	}
	return spawnSync('sh', ['-c', `${command} 2>&1`], {cwd: home, env, encoding: 'utf8'}).stdout;
};

/** The README with the output of every command as it is now; what differs in line breaks only stays. */
export const withOutputs = async (readme: string): Promise<string> => {
	const commands = commandsIn(readme);
	const outputs = await runAll(commands);
	return commands.reduceRight((text, {at, length, output}, index) => {
		const now = outputs[index] ?? '';
		if (comparable(now) === comparable(output)) return text;
		return text.slice(0, at) + folded(now) + text.slice(at + length);
	}, readme);
};

/** Not wider than a page: what goes on below stays under its own column. */
const folded = (output: string): string =>
	output
		.split('\n')
		.flatMap(line => {
			const column = line.startsWith('  ') ? line.lastIndexOf('  ') + 2 : 0;
			const rest = wrapAnsi(line.slice(column), 100 - column).split('\n');
			return rest.map((part, index) => ((index === 0 ? line.slice(0, column) : ' '.repeat(column)) + part).trimEnd());
		})
		.join('\n');
