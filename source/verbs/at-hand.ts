import {log} from './log.ts';
import {today} from './today.ts';
import type {Verb} from './verb.ts';

/**
 * The verb of that name, if there is one. Those that are typed all day are at hand; to load all the others would take
 * longer than these need for everything, so they are loaded when one of them is asked for.
 */
export const verbAtHand = async (name: string): Promise<Verb | undefined> => {
	const atHand = [today, log].find(verb => verb.name === name);
	return atHand ?? (await import('./index.ts')).verbNamed(name);
};
