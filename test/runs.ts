/** How often a property is tried: so often in `npm run test:faults`, a tenth of it in `npm test`. */
export function runs(all: number): {numRuns: number} {
	return {numRuns: Math.ceil(all * Number(process.env.SHARE_OF_RUNS ?? 1))};
}
