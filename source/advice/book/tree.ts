import type {RuleId} from '../rules.ts';

/** What is to be done at the end of a branch, by which rules; an example is found by its `key`. */
export type Leaf = {key: string; says: string; rules: readonly RuleId[]};

/** One case, as a part of a sentence, and what follows from it. */
export type Branch = {when: string} & ({leaf: Leaf} | {branches: Branch[]});

/** The way of one kind of lead: what comes before the five, each of the five, and what the stance makes of them. */
export type KindTree = {kind: string; title: string; parts: {title: string; branches: Branch[]}[]};
