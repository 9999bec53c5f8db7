import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {runLine} from '../a-line.ts';
import {freshFolder, newcomer} from '../program.ts';
import {words} from '../verbs/a-desk.ts';

/** How a program ended, and what it had to say. */
export type Ended = {code: number | null; signal: string | null; out: string; err: string};

type Typing = {stdin?: string | 'closed'; env?: Record<string, string | undefined>; cwd?: string};

/** Waits for the end of a process and all it says. */
export const ended = (child: ChildProcess): Promise<Ended> =>
	new Promise((resolve, reject) => {
		const said = {out: '', err: ''};
		child.stdout?.setEncoding('utf8').on('data', text => {
			said.out += text;
		});
		child.stderr?.setEncoding('utf8').on('data', text => {
			said.err += text;
		});
		child.on('error', reject);
		child.on('close', (code, signal) => resolve({code, signal, ...said}));
	});

const homes = freshFolder();

/** Somebody with a home of their own, on Thursday 12 November 2026, who types lines into a shell. */
export const aPerson = () => {
	const home = mkdtempSync(join(homes, 'home-'));
	const file = join(home, '.local/share/touchbase/leads.json');
	const environment = newcomer(home, '2026-11-12');
	return {
		home,
		file,
		/** What is in the data file, byte by byte. */
		data: (): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
		/** What comes of a line that begins with `touchbase`: its own words and files, without a shell and a process. */
		says: (line: string, env: Record<string, string | undefined> = {}): Promise<Ended> => {
			const folders = {
				XDG_DATA_HOME: join(home, '.local/share'),
				XDG_STATE_HOME: join(home, '.local/state'),
				XDG_CONFIG_HOME: join(home, '.config'),
			};
			return runLine(words(line).slice(1), {...environment, ...folders, ...env}, home);
		},
		/** Types a line into `sh`; `stdin` is what is piped in. */
		types: (line: string, {stdin, env = {}, cwd = home}: Typing = {}): Promise<Ended> => {
			const child = spawn('/bin/sh', ['-c', stdin === 'closed' ? `{ ${line}; } <&-` : line], {
				cwd,
				env: Object.fromEntries(Object.entries({...environment, ...env}).filter(([, value]) => value !== undefined)),
				stdio: 'pipe',
			});
			child.stdin.on('error', () => {});
			child.stdin.end(stdin === 'closed' ? '' : stdin);
			return ended(child);
		},
	};
};

export type APerson = ReturnType<typeof aPerson>;
