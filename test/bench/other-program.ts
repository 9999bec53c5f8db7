import type {Measured} from './pairs.ts';

/** Another program with as many items: the line that lists what is due, and the line that adds something. */
export type OtherProgram = {due: Measured; add: Measured};

/** True for one item of ten, as many as touchbase finds due among the leads of the bench. */
export function isDue(place: number): boolean {
	return place % 10 === 0;
}
