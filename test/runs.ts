/** How often a property is tried: so often with SHARE_OF_RUNS=1, a tenth of it in `npm test`, a fifth in `npm run test:faults`. */
export function runs(all: number): {numRuns: number} {
	return {numRuns: Math.ceil(all * Number(process.env.SHARE_OF_RUNS ?? 1))};
}
