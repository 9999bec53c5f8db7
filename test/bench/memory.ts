import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Measured} from './pairs.ts';

/** How much memory lines take at their peak, and how long each is, as a table; each line runs five times. */
export function memoryTable(folder: string, lines: readonly Measured[], aim: {ms: number; megabytes: number}): string {
	const [preload, answer] = [join(folder, 'peak.cjs'), join(folder, 'peak')];
	const tells = `require('node:fs').writeFileSync(${JSON.stringify(answer)}, String(process.resourceUsage().maxRSS))`;
	writeFileSync(preload, `process.on('exit', () => ${tells})`);
	const rows = lines.map(({name, command, args, env, before}) => {
		const runs = Array.from({length: 6}, () => {
			before?.();
			const began = performance.now();
			const words = ['--require', preload, ...args];
			const {status, stderr} = spawnSync(command, words, {env: {PATH: process.env.PATH, ...env}, maxBuffer: 2 ** 28});
			if (status !== 0) throw new Error(`${name}: ${stderr}`);
			return {ms: performance.now() - began, megabytes: Number(readFileSync(answer, 'utf8')) / 1024};
		}).slice(1);
		const middle = (key: 'ms' | 'megabytes') =>
			runs
				.map(run => run[key])
				.toSorted((a, b) => a - b)[2]
				?.toFixed(0);
		return `| ${name} | ${middle('ms')} | ${aim.ms} | ${middle('megabytes')} | ${aim.megabytes} |`;
	});
	return ['| what | ms | at most | MB at the peak | at most |', '| --- | ---: | ---: | ---: | ---: |', ...rows].join(
		'\n',
	);
}
