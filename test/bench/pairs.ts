import {spawnSync} from 'node:child_process';

/** One thing that is measured: a command, and what to do before each run of it, outside the clock. */
export type Measured = {
	name: string;
	command: string;
	args: readonly string[];
	env?: Record<string, string>;
	before?: () => void;
	/** How long it took, in milliseconds, where that is not from start to end: the first frame of a screen. */
	time?: () => Promise<number>;
};

/** Something measured against something else, in the same run; `aim` is the ratio that is wanted. */
export type Pair = {of: Measured; against: Measured; aim: number};

export type Result = {pair: Pair; of: number; against: number; ratio: number};

const timed = async ({command, args, env, before, time}: Measured): Promise<number> => {
	before?.();
	if (time) return time();
	const began = performance.now();
	const {status, error, stderr} = spawnSync(command, args, {
		env: {PATH: process.env.PATH, LANG: 'C.UTF-8', ...env},
		stdio: ['ignore', 'pipe', 'pipe'],
		maxBuffer: 2 ** 28,
	});
	const took = performance.now() - began;
	if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
	return took;
};

const median = (times: readonly number[]): number =>
	times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/**
 * Each pair in turns, one run of each after the other, so that both have the same machine: whatever else it does falls
 * on both. The ratio is the median of the ratios of neighbours.
 */
export const measure = async (pairs: readonly Pair[], rounds: number): Promise<Result[]> => {
	const results: Result[] = [];
	for (const pair of pairs) {
		const times: {of: number; against: number}[] = [];
		for (let round = -1; round < rounds; round++) {
			const [of, against] = [await timed(pair.of), await timed(pair.against)];
			// The first of each warms the disk.
			if (round >= 0) times.push({of, against});
		}
		results.push({
			pair,
			of: median(times.map(({of}) => of)),
			against: median(times.map(({against}) => against)),
			ratio: median(times.map(({of, against}) => of / against)),
		});
	}
	return results;
};

/** The results as a table for a closing note. */
export const tableOf = (results: readonly Result[]): string =>
	[
		'| what | ms | against | ms | times | aim |',
		'| --- | ---: | --- | ---: | ---: | ---: |',
		...results.map(
			({pair, of, against, ratio}) =>
				`| ${pair.of.name} | ${of.toFixed(0)} | ${pair.against.name} | ${against.toFixed(0)} | ${ratio.toFixed(2)} | ${pair.aim} |`,
		),
	].join('\n');
