import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {disk} from '../../source/store/files.ts';
import {thisOwner} from '../../source/store/owner.ts';
import {freshFolder} from '../program.ts';
import {failuresOf, idsSaid, lossesIn, type Outcome} from './kills.ts';
import {start} from './programs.ts';
import {type Name, subjects} from './subjects.ts';

/**
 * Some processes make many commits each, to leads of their own or all to one. They begin at the same time. A commit of
 * more milliseconds than `slow` counts as lost, where that is given.
 */
export const manyAtOnce = async (
	name: Name,
	processes: number,
	commits: number,
	same: boolean,
	slow = Number.POSITIVE_INFINITY,
): Promise<Outcome & {slowest: number}> => {
	const folder = freshFolder();
	await subjects[name](folder).add('first');
	const writers = Array.from({length: processes}, (_, i) =>
		start('writer', name, folder, same ? 'lead' : `lead-${i}`, commits, 'on go'),
	);
	await Promise.all(writers.map(({next}) => next()));
	for (const {child} of writers) child.stdin?.write('go\n');
	await Promise.all(writers.map(({ended}) => ended));
	const times = writers.flatMap(({lines}) => lines.map(line => Number(line.split(' ')[1]) || 0));
	const late = times.filter(time => time > slow).map(time => `a commit took ${time} ms`);
	const said = writers.flatMap(idsSaid);
	const losses = [...lossesIn(name, folder, said), ...failuresOf(writers), ...late];
	return {tries: processes * commits, losses, slowest: Math.max(...times)};
};

/**
 * A lock whose owner is dead, and eight processes that all see it dead before any of them does anything about it; each
 * must then hold it, and never two at a time.
 */
export const deadOwner = async (how: 'ours' | 'unlink and link', rounds: number): Promise<Outcome> => {
	const folder = freshFolder();
	const losses: string[] = [];
	const contenders = Array.from({length: 8}, (_, i) => start('contender', how, i));
	const {pid: dead} = spawnSync(process.execPath, ['--version']);
	for (let round = 0; round < rounds; round++) {
		const here = join(folder, String(round));
		mkdirSync(here);
		writeFileSync(join(here, 'lock'), JSON.stringify({...thisOwner(disk), pid: dead, start: '1'}));
		for (const {child} of contenders) child.stdin?.write(`${here}\n`);
		const said = await Promise.all(contenders.map(({next}) => next()));
		losses.push(...said.filter(line => line !== 'held').map(line => `round ${round}: ${line}`));
	}
	for (const {child} of contenders) child.stdin?.end();
	await Promise.all(contenders.map(({ended}) => ended));
	return {tries: rounds, losses};
};
