import {spawnSync} from 'node:child_process';
import {rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {env} from 'node:process';
import {Refusal} from '../../text/refusal.ts';

/** How a call of git ended: its exit code (null: it was killed), what it said, and what it complained of. */
export type Ended = {code: number | null; out: Buffer; said: string; problem: string};

/** What a call is given besides its words. */
type Given = {input?: Buffer; env?: Record<string, string>; patience?: number};

/** Calls the git of the person's PATH on one repository. */
export type Git = (args: readonly string[], given?: Given) => Ended;

/**
 * Git for the repository in a folder, whatever a hook or a shell has set for another one. It removes the lock of a git
 * that was killed: one that has not changed for two seconds. Throws a {@link Refusal} where there is no git.
 */
export function gitIn(folder: string): Git {
	const call: Git = (args, given = {}) => {
		const ended = spawnSync(
			'git',
			[`--git-dir=${join(folder, '.git')}`, `--work-tree=${folder}`, ...settings, ...args],
			{
				cwd: folder,
				env: {...environment(), ...given.env},
				input: given.input ?? '',
				maxBuffer: 2 ** 28,
				...(given.patience && {timeout: given.patience}),
			},
		);
		if (ended.error && 'code' in ended.error && ended.error.code === 'ENOENT')
			throw new Refusal('git is not on the PATH; touchbase syncs through it. Install it from https://git-scm.com.');
		const [said, problem] = [ended.stdout, ended.stderr].map(bytes => (bytes ?? '').toString().trim());
		return {code: ended.status, out: ended.stdout ?? Buffer.alloc(0), said: said ?? '', problem: problem ?? ''};
	};
	return (args, given) => {
		const ended = call(args, given);
		const lock = ended.code === 0 ? undefined : lockIn(ended.problem);
		if (!lock) return ended;
		waitFor(lock);
		return call(args, given);
	};
}

/** Objects and refs survive a power cut, as the data file does. */
const settings = ['-c', 'core.fsync=committed', '-c', 'gc.autoDetach=false'];

const environment = (): NodeJS.ProcessEnv => {
	const rest = Object.entries(env).filter(
		([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|PREFIX|OBJECT_)/.test(name),
	);
	return {...Object.fromEntries(rest), LC_ALL: 'C'};
};

const lockIn = (problem: string): string | undefined =>
	/Unable to create '([^'\n]+\.lock)': File exists/.exec(problem)?.[1];

/** Waits for a lock to go or to change. One that stays as it is belongs to a git that was killed: it is taken away. */
const waitFor = (lock: string): void => {
	const seen = changedAt(lock);
	for (let tries = 0; tries < 20; tries++) {
		if (changedAt(lock) !== seen) return;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
	}
	rmSync(lock, {force: true});
};

const changedAt = (path: string): number | undefined => statSync(path, {throwIfNoEntry: false})?.mtimeMs;

/** The branch that is kept and pushed. */
export const ours = 'refs/heads/main';

/** What a call said. Throws a {@link Refusal} where it failed. */
export function must(ended: Ended, what: string): string {
	if (ended.code === 0) return ended.said;
	throw new Refusal(`${what}: ${reasonOf(ended)}.`);
}

/** What git complained of, in its first line that says why. */
export function reasonOf({problem}: Ended): string {
	// ssh ends its lines with a carriage return.
	const all = problem.split(/\r?\n/);
	const said = all.find(line => /^(fatal|error|ssh|remote):/.test(line));
	return (said ?? all[0] ?? 'git failed').replace(/^(fatal|error): /, '').replace(/\.$/, '');
}
