import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {type Ended, ended} from '../cli/a-person.ts';
import {freshFolder} from '../program.ts';
import {environmentIn, programAs} from './escapes/a-build.ts';
import {seeded} from './escapes/payloads.ts';
import type {Outcome} from './kills.ts';

/** How files are merged: by touchbase, or line by line as git does by itself. */
type How = 'ours' | 'git by lines';

type Machine = {name: string; home: string; env: Record<string, string>; program: string};

const names = ['laptop', 'desk', 'train'] as const;

/**
 * Three machines and a bare repository between them. In each round one of them logs, corrects, takes back or deletes
 * something, with its clock an hour off or not, and perhaps syncs: the repository may be out of reach, and the sync may be
 * killed in the middle. In the end all have the same book, with everything in it that was acknowledged and not taken out.
 */
export const threeMachines = async (how: How, rounds: number, seed = 12): Promise<Outcome> => {
	const random = seeded(seed);
	const chance = (share: number) => random() < share;
	const remote = join(freshFolder(), 'search.git');
	execFileSync('git', ['init', '-q', '--bare', remote]);
	const machines = await Promise.all(names.map((name, at) => aMachine(name, at, how, remote)));
	const losses: string[] = [];
	const expected = new Set<string>();
	/** How long a sync takes here, in milliseconds: a kill falls somewhere between its start and its end. */
	let usual = 700;
	let kills = 0;
	const did = async (machine: Machine, words: string[]) => {
		const before = notesIn(machine);
		const {code, err} = await line(machine, words);
		const after = notesIn(machine);
		if (code !== 0 && !/nothing to undo|cannot be undone|No lead matches|needs the entry/i.test(err))
			losses.push(`${machine.name}: ${words.join(' ')}: ${err.split('\n')[0]}`);
		for (const note of before) if (!after.has(note)) expected.delete(note);
		for (const note of after) if (code === 0 && !before.has(note)) expected.add(note);
	};
	await did(machines[0] as Machine, ['add', 'Acme']);
	await did(machines[0] as Machine, ['add', 'Bolt']);
	for (const machine of machines) await synced(machine, how);
	for (let round = 0; round < rounds; round++) {
		const machine = machines[Math.floor(random() * 3)] as Machine;
		const lead = chance(0.5) ? 'Acme' : 'Bolt';
		const work = random();
		if (work < 0.6) await did(machine, ['log', lead, 'note', `note-${round}`]);
		else if (work < 0.75) await did(machine, ['correct', lead, 'last', '--note', `note-${round}`]);
		else if (work < 0.85) await did(machine, ['undo']);
		else if (work < 0.9) await did(machine, ['edit', lead, '--role', `role ${round}`]);
		else if (work < 0.95) await did(machine, ['add', `Firm ${round}`, '--note', `note-${round}`]);
		else await did(machine, ['delete', `Firm ${Math.floor(random() * round)}`]);
		if (chance(0.4)) continue;
		const offline = chance(0.15);
		if (offline) renameSync(remote, `${remote}.away`);
		const killedAfter = chance(0.25) ? random() * usual : undefined;
		const began = performance.now();
		const {signal} = await synced(machine, how, killedAfter);
		if (signal) kills++;
		else if (!offline) usual = performance.now() - began;
		if (offline) renameSync(`${remote}.away`, remote);
	}
	for (const machine of [...machines, ...machines]) {
		const {code, out, err} = await synced(machine, how);
		if (code !== 0) losses.push(`${machine.name}: the last sync: ${out}${err}`.trim());
	}
	if (how === 'ours' && kills < rounds / 40) losses.push(`only ${kills} syncs were killed: nothing is proven`);
	const [first, ...others] = machines.map(textIn);
	if (others.some(text => text !== first)) losses.push('the machines do not have the same book in the end');
	for (const note of expected) if (!first?.includes(`"${note}"`)) losses.push(`${note} is lost`);
	return {tries: rounds, losses};
};

const aMachine = async (name: string, hour: number, how: How, remote: string): Promise<Machine> => {
	const home = freshFolder();
	const env = {...environmentIn(home), TZ: `Etc/GMT${['+0', '+1', '-1'][hour]}`};
	const machine = {name, home, env, program: await programAs('ours')};
	await line(machine, ['sync', 'setup', remote, '--name', name]);
	if (how !== 'ours') {
		mkdirSync(join(folderOf(machine), '.git/info'), {recursive: true});
		writeFileSync(join(folderOf(machine), '.git/info/attributes'), '* merge=text\n');
	}
	return machine;
};

const folderOf = ({home}: Machine): string => join(home, 'data/touchbase');

const textIn = (machine: Machine): string => {
	const file = join(folderOf(machine), 'leads.json');
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** What was written as a note, of an entry or of a lead, as it is in the file. */
const notesIn = (machine: Machine): Set<string> => new Set(textIn(machine).match(/note-\d+/g) ?? []);

const line = ({env, program, home}: Machine, words: string[], killedAfter?: number): Promise<Ended> => {
	const child = spawn(process.execPath, [program, ...words], {
		env,
		cwd: home,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	if (killedAfter !== undefined) void killed(child.pid, killedAfter);
	return ended(child);
};

/** Kills a program and all that it has started. */
const killed = async (pid: number | undefined, after: number): Promise<void> => {
	await pause(after);
	try {
		if (pid) process.kill(-pid, 'SIGKILL');
	} catch {}
};

const synced = async (machine: Machine, how: How, killedAfter?: number): Promise<Ended> => {
	if (how === 'ours') return line(machine, ['sync'], killedAfter);
	const git = (...words: string[]) => {
		const child = spawn('git', ['-c', `user.name=${machine.name}`, '-c', 'user.email=it@example.com', ...words], {
			cwd: folderOf(machine),
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		return ended(child);
	};
	await git('add', '-A');
	await git('commit', '-q', '-m', 'sync');
	await git('pull', '-q', '--no-rebase', '--no-edit', '--allow-unrelated-histories', 'origin', 'main');
	return git('push', '-q', 'origin', 'HEAD:main');
};
