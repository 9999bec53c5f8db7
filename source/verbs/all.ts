import {allInGroups} from './index.ts';
import type {Verb} from './kit/verb.ts';

/** The groups of the help. */
export const groupsOfVerbs: readonly (readonly [title: string, verbs: readonly Verb[]])[] = await allInGroups();

/** All verbs, in the order in which they are listed. Help, keys and README read this list. */
export const verbs: readonly Verb[] = groupsOfVerbs.flatMap(([, some]) => some);
