import {expect} from 'vitest';
import type {Outcome} from './kills.ts';

/** A trial of the store finds no losses; where there are some, the test names them. */
export const nothingIsLost = async (outcome: Promise<Outcome>): Promise<void> => {
	expect((await outcome).losses).toEqual([]);
};

/** The control of a trial finds losses. */
export const somethingIsLost = async (outcome: Promise<Outcome>): Promise<void> => {
	expect((await outcome).losses).not.toEqual([]);
};
