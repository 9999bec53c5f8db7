import {readFileSync, writeFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import type {Outcome} from './kills.ts';
import {aSitting} from './sessions.ts';

/**
 * Some processes log and undo at the same time, each undo taking back whatever was last, whoever did it. Nothing fails,
 * and when as much was taken back as was done, the file is as it was, byte for byte.
 */
export const undoneTogether = async (processes: number, times: number): Promise<Outcome> => {
	const {lines, file, litter} = await aSitting();
	const losses: string[] = [];
	const all = await Promise.all(Array.from({length: processes}, lines));
	// As this program lays a file out.
	for (const words of [['log', 'k0', 'note', 'first'], ['undo'], ['log', 'k0', 'note', 'first']])
		await all[0]?.run(words);
	const before = readFileSync(file, 'utf8');
	await Promise.all(
		all.map(async ({run}, at) => {
			for (let i = 0; i < times; i++) {
				for (const words of [['log', 'k0', 'note', `${at} ${i}`], ['undo']]) {
					const {code, err} = await run(words);
					if (code !== 0) losses.push(`${words.join(' ')}: ${err}`);
					await pause(Math.random() * 3);
				}
			}
		}),
	);
	if (readFileSync(file, 'utf8') !== before) losses.push('the file is not as it was');
	for (const {end} of all) end();
	return {tries: processes * times, losses: [...losses, ...litter().map(name => `${name} is left`)]};
};

/** What one process did is undone by another, and refused with the reason where that was edited by hand since. */
export const undoneElsewhere = async (): Promise<Outcome> => {
	const {starts, file} = await aSitting();
	const losses: string[] = [];
	let tries = 0;
	const says = async (words: string[], code: number, wanted: RegExp) => {
		tries++;
		const {out, err, ...ended} = await starts(...words).ends;
		if (ended.code !== code || !wanted.test(out + err)) losses.push(`${words.join(' ')}: ${ended.code}, ${out}${err}`);
	};
	const edit = (from: string, to: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
	await says(['edit', 'k0', '--role', 'Cook'], 0, /Cook/);
	await says(['edit', 'k1', '--note', 'near the river'], 0, /./);
	await says(['undo'], 0, /^Taken back: /);
	await says(['redo'], 0, /^Done again: /);
	await says(['undo'], 0, /^Taken back: /);
	edit('"Cook"', '"Head cook"');
	const edited = readFileSync(file, 'utf8');
	await says(
		['undo'],
		2,
		/^This cannot be undone: ".+"\. It has been changed elsewhere since\. Nothing was changed\.\n$/,
	);
	if (readFileSync(file, 'utf8') !== edited) losses.push('the edited file is another one now');
	edit('"Head cook"', '"Cook"');
	await says(['undo'], 0, /^Taken back: /);
	return {tries, losses};
};
