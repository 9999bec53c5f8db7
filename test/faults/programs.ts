import {type ChildProcess, spawn} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';
import {freshFolder} from '../program.ts';

/** A process of ours, and the lines it has said so far. */
export type Running = {
	lines: string[];
	child: ChildProcess;
	/** The next line that it says. */
	next: () => Promise<string>;
	/** How it ended: an exit code, or the name of a signal. */
	ended: Promise<number | string>;
};

const built = new Map<string, string>();

/** Starts `test/faults/<name>.ts` as a process of its own. */
export const start = (name: 'writer' | 'contender', ...args: (string | number)[]): Running => {
	const child = spawn(process.execPath, [programOf(name), ...args.map(String)], {stdio: ['pipe', 'pipe', 'inherit']});
	const lines: string[] = [];
	let waiting: (() => void)[] = [];
	let part = '';
	let read = 0;
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		const whole = `${part}${text}`.split('\n');
		part = whole.pop() ?? '';
		lines.push(...whole);
		wake();
	});
	const wake = () => {
		const woken = waiting;
		waiting = [];
		for (const go of woken) go();
	};
	// 'close' comes when all that it said has been read.
	const ended = new Promise<number | string>(resolve => {
		child.on('close', (code, signal) => {
			resolve(signal ?? code ?? -1);
			wake();
		});
	});
	const next = async () => {
		while (read >= lines.length && child.exitCode === null && child.signalCode === null) {
			await new Promise<void>(go => waiting.push(go));
		}
		return lines[read++] ?? '';
	};
	return {child, lines, next, ended};
};

const programOf = (name: string): string => {
	const ready = built.get(name);
	if (ready) return ready;
	const outfile = join(freshFolder(), `${name}.mjs`);
	const entry = fileURLToPath(new URL(`${name}.ts`, sourceFolder));
	buildSync({entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error'});
	built.set(name, outfile);
	return outfile;
};

/** Where these files are, also when this one has been bundled somewhere else; `npm` starts scripts in the project. */
const sourceFolder = new URL(`file://${process.cwd()}/test/faults/`);

/** Runs work on all items, some at a time. */
export const eachOf = async <T>(
	items: readonly T[],
	atOnce: number,
	work: (item: T) => Promise<void>,
): Promise<void> => {
	const left = [...items];
	const worker = async () => {
		for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
	};
	await Promise.all(Array.from({length: atOnce}, worker));
};
