import process from 'node:process';
import {main} from '../source/cli/main.ts';
import {err, out} from '../source/cli/output.ts';
import type {Ended} from './cli/a-person.ts';

/**
 * Runs a line as the program does, through its own `main` and on the same files, without the process: what takes a
 * fifth of a second there takes a few milliseconds here. `env` is all that it finds in its environment. Lines run one
 * after the other; what stdin, a closed stream, a signal or the shell does to one needs a process.
 */
export const runLine = async (argv: readonly string[], env: Record<string, string | undefined>, cwd: string) => {
	const ended: Ended = {code: 0, signal: null, out: '', err: ''};
	const before = {
		env: {...process.env},
		cwd: process.cwd(),
		exitCode: process.exitCode,
		out: out.write,
		err: err.write,
	};
	setEnvironment(env);
	process.chdir(cwd);
	process.exitCode = 0;
	out.write = text => {
		ended.out += text;
	};
	err.write = text => {
		ended.err += text;
	};
	try {
		await main(argv);
		ended.code = Number(process.exitCode);
	} finally {
		setEnvironment(before.env);
		process.chdir(before.cwd);
		process.exitCode = before.exitCode;
		Object.assign(out, {write: before.out});
		Object.assign(err, {write: before.err});
	}
	return ended;
};

const setEnvironment = (env: Record<string, string | undefined>) => {
	for (const name of Object.keys(process.env)) if (env[name] === undefined) delete process.env[name];
	for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value;
};
