/** How often a property is tried: so often with SHARE_OF_RUNS=1, a tenth of it in `npm test`, a fifth in `npm run test:faults`. */
export function runs(all: number): {numRuns: number} {
	return {numRuns: Math.ceil(all * share)};
}

/** So many of a list, from all over it; all of them with SHARE_OF_RUNS=1, ten times as many in `npm run test:faults`. */
export function someOf<T>(all: readonly T[], few: number): T[] {
	const count = Math.min(all.length, share === 1 ? all.length : share > 0.1 ? few * 10 : few);
	return Array.from({length: count}, (_, at) => all[Math.floor(((at + 0.5) * all.length) / count)] as T);
}

/** How often something is tried: `all` times with SHARE_OF_RUNS=1, else `few` times. */
export function longRuns(all: number, few: number): number {
	return share === 1 ? all : few;
}

/** How often a law over random situations or logs is tried: 20,000 times with SHARE_OF_RUNS=1, else `few` times. */
export function lawRuns(few: number): {numRuns: number} {
	return {numRuns: longRuns(20_000, few)};
}

/** How long a law may take at 20,000 runs, in milliseconds; it is no measure of speed. */
export const lawTimeout = 3_600_000;

/**
 * How long a test waits for what it waits for, in milliseconds: so long only where that never comes, however slow the
 * machine. PATIENCE=20, in seconds, shows sooner what fails.
 */
export const patience = 1000 * Number(process.env.PATIENCE ?? 300);

const share = Number(process.env.SHARE_OF_RUNS ?? 1);
