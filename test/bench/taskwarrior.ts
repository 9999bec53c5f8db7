import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Book} from '../../source/leads/lead.ts';
import type {Measured} from './pairs.ts';

/** What Taskwarrior needs to run in a folder of its own, or undefined where it is not installed. */
export const taskwarriorIn = (
	folder: string,
	book: Book,
): ((name: string, args: readonly string[]) => Measured) | undefined => {
	if (spawnSync('task', ['--version']).status !== 0) return undefined;
	const data = join(folder, 'tasks');
	mkdirSync(data);
	const rc = join(folder, 'taskrc');
	writeFileSync(rc, `data.location=${data}\nconfirmation=off\nverbose=nothing\ngc=on\n`);
	const env = {TASKRC: rc, TASKDATA: data};
	const stamp = (day: string) => `${day.replaceAll('-', '')}T120000Z`;
	const tasks = book.leads.map(lead => ({
		description: `${lead.organization}, ${lead.role}`,
		entry: stamp(lead.log[0]?.on ?? '2026-01-01'),
		status: 'pending',
		due: '20261112T120000Z',
		annotations: lead.log.slice(1).map((entry, place) => ({
			entry: `${entry.on.replaceAll('-', '')}T12${String(place).padStart(2, '0')}00Z`,
			description: `${entry.what} ${entry.note ?? ''}`.trim(),
		})),
	}));
	const done = spawnSync('task', ['import', '-'], {
		env: {...process.env, ...env},
		input: JSON.stringify(tasks),
		maxBuffer: 2 ** 28,
	});
	if (done.status !== 0) throw new Error(`task import: ${done.stderr}`);
	return (name, args) => ({name, command: 'task', args, env});
};
