import type {Outcome} from './kills.ts';

/** One fault of the list: what is tried with ours, and where that makes sense with something less careful, which must fail. */
export type Fault = {
	fault: string;
	ours: () => Promise<Outcome | undefined>;
	control?: string;
	without?: () => Promise<Outcome | undefined>;
};

/** All of it at once. */
export const sum = async (...outcomes: Promise<Outcome>[]): Promise<Outcome> => {
	const all = await Promise.all(outcomes);
	return {tries: all.reduce((total, {tries}) => total + tries, 0), losses: all.flatMap(({losses}) => losses)};
};

/** One after the other. */
export const inTurn = async (times: number, run: (time: number) => Promise<Outcome>): Promise<Outcome> => {
	let all: Outcome = {tries: 0, losses: []};
	for (let i = 0; i < times; i++) all = await sum(Promise.resolve(all), run(i));
	return all;
};
