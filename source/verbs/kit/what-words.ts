import {entryGroups, entryKinds, entryRow, type What} from '../../leads/lead.ts';

/** The words of the log in groups, for somebody who does not know them. */
export const whatGroups: readonly (readonly [title: string, words: readonly What[]])[] = Object.entries(
	entryGroups,
).map(([group, title]) => [title, entryKinds.filter(what => entryRow(what).group === group)]);

/** The meaning of each word of the log, in a sentence. */
export const whatWords: Readonly<Record<string, string>> = Object.fromEntries(
	entryKinds.map(what => [what, entryRow(what).description]),
);

/** Every word that can be logged, grouped, with a sentence each. */
export function whatCanBeLogged(): string[] {
	const width = Math.max(...entryKinds.map(word => word.length)) + 2;
	return whatGroups.flatMap(([title, words]) => [
		`${title}:`,
		...words.map(word => `  ${word.padEnd(width)}${entryRow(word).description}`),
	]);
}
