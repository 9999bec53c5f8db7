import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Book} from '../../source/leads/lead.ts';
import {isDue, type OtherProgram} from './other-program.ts';

/** Taskwarrior with a task for each lead, in a folder of its own; undefined where it is not installed. */
export function taskwarriorIn(folder: string, book: Book): OtherProgram | undefined {
	const asked = spawnSync('task', ['--version'], {encoding: 'utf8'});
	if (asked.status !== 0) return undefined;
	const data = join(folder, `tasks-${book.leads.length}`);
	mkdirSync(data);
	const rc = `${data}.rc`;
	writeFileSync(rc, `data.location=${data}\nconfirmation=off\nverbose=nothing\ngc=on\ndefaultwidth=80\n`);
	const env = {HOME: folder, TASKRC: rc, TASKDATA: data};
	const stamp = (day: string) => `${day.replaceAll('-', '')}T120000Z`;
	const tasks = book.leads.map((lead, place) => ({
		description: `${lead.organization}, ${lead.role}`,
		entry: stamp(lead.log[0]?.on ?? '2026-01-01'),
		status: 'pending',
		due: isDue(place) ? '20261112T120000Z' : '20261126T120000Z',
		annotations: lead.log.slice(1).map((entry, at) => ({
			entry: `${entry.on.replaceAll('-', '')}T12${String(at).padStart(2, '0')}00Z`,
			description: `${entry.what} ${entry.note ?? ''}`.trim(),
		})),
	}));
	const input = JSON.stringify(tasks);
	const done = spawnSync('task', ['import', '-'], {env: {...process.env, ...env}, input, maxBuffer: 2 ** 28});
	if (done.status !== 0) throw new Error(`task import: ${done.stderr}`);
	const line = (name: string, ...args: readonly string[]) => ({
		name: `Taskwarrior ${asked.stdout.trim()}: ${name}`,
		command: 'task',
		args,
		env,
	});
	return {
		due: line('task list', 'due.before:2026-11-13', 'list'),
		add: line('task annotate', '42', 'annotate', 'voicemail'),
	};
}
