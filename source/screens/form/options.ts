import {entryKinds, entryRow, type Kind, starts} from '../../leads/lead.ts';
import {add} from '../../verbs/add.ts';
import type {Verb} from '../../verbs/kit/verb.ts';
import {aliases} from '../../verbs/log/aliases.ts';
import {splitLine} from '../../verbs/log/understand.ts';
import {log} from '../../verbs/log.ts';

/** Something that can have happened, as the person who logs it would say it, and what the form is then told. */
export type Option = {
	says: string;
	set: Readonly<Record<string, string>>;
	/** It is a meeting that is still to come: its day is asked for. */
	ahead?: true;
};

/** A word that can be logged as the person would say it; nothing for any other text. */
export function saidOf(text: string): string | undefined {
	const what = entryKinds.find(each => each === text);
	return what && entryRow(what).inYourWords;
}

const meeting: Option = {says: 'They asked me to a meeting', set: {what: 'interview'}, ahead: true};

/** What happens most comes first, as it is offered by number; then all else, in the order of the log. */
const logOptions: readonly Option[] = [
	{says: 'I emailed them', set: {what: 'followup', by: 'email'}},
	{says: entryRow('reply').inYourWords, set: {what: 'reply'}},
	{says: entryRow('timeline').inYourWords, set: {what: 'timeline'}},
	meeting,
	{says: 'I called them', set: {what: 'followup', by: 'phone'}},
	{says: entryRow('rejected').inYourWords, set: {what: 'rejected'}},
	{says: 'I wrote them a letter', set: {what: 'followup', by: 'letter'}},
	...entryKinds
		.filter(what => !['reply', 'timeline', 'rejected', 'followup'].includes(what))
		.map(what => ({says: entryRow(what).inYourWords, set: {what}})),
	{says: entryRow('followup').inYourWords, set: {what: 'followup'}},
];

const startWords = Object.entries(starts).map(
	([what, kind]): Option => ({says: saidOf(what) ?? what, set: {kind: kind satisfies Kind}}),
);

/** How a lead can have begun. */
const addOptions: readonly Option[] = [
	...startWords,
	{says: 'They asked me to a meeting', set: {kind: 'interview'}, ahead: true},
];

/** How many are offered by number. */
export const offeredByNumber = 6;

/** What can be chosen in the form of a verb, what is due first; nothing where the form has no list. */
export function optionsOf(verb: Verb, due: Option['set'] | undefined): readonly Option[] {
	if (verb === add) return addOptions;
	if (verb !== log) return [];
	const first = due && optionFor(due);
	return first ? [first, ...logOptions.filter(each => each !== first)] : logOptions;
}

/** The option whose texts are all among these; of several the one that sets most, as "emailed" sets its channel too. */
export function optionFor(texts: Readonly<Record<string, string>>): Option | undefined {
	const told = [...logOptions, ...addOptions].filter(({set}) =>
		Object.entries(set).every(([key, value]) => texts[key] === value),
	);
	// "They asked me to a meeting" is for a meeting that has a day to come, the others are for what has been.
	const isToCome = Boolean(texts.at);
	const sameTense = told.filter(({ahead = false}) => ahead === isToCome);
	return (sameTense.length > 0 ? sameTense : told).toSorted(
		(a, b) => Object.keys(b.set).length - Object.keys(a.set).length,
	)[0];
}

/** The options that fit what was typed: each word begins a word of what it says, of its kind, or of what people say for it. */
export function fitting(options: readonly Option[], typed: string, isLog: boolean): readonly Option[] {
	const words = wordsIn(typed);
	if (words.length === 0) return options;
	const scored = options
		.map(option => ({option, score: scoreOf(option, words)}))
		.filter(({score}) => score > 0)
		.toSorted((a, b) => b.score - a.score)
		.map(({option}) => option);
	const others = isLog ? fromAliases(words).filter(other => !scored.some(each => isSame(each, other))) : [];
	return [...scored, ...others];
}

const isSame = (a: Option, b: Option): boolean =>
	JSON.stringify(a.set) === JSON.stringify(b.set) && a.ahead === b.ahead;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** 0 where it does not fit; most where a word is whole, then where the kind itself begins so. */
const scoreOf = ({says, set}: Option, words: readonly string[]): number => {
	const own = wordsIn(says);
	const kind = set.what ?? set.kind ?? '';
	const fits = words.every(word => own.some(each => each.startsWith(word)) || kind.startsWith(word));
	if (!fits) return 0;
	if (words.every(word => kind === word)) return 4;
	if (words.every(word => own.includes(word))) return 3;
	return words.some(word => kind.startsWith(word)) ? 2 : 1;
};

/** What people type for something that is no word of the log: "phoned", "homework", "out of office". */
const fromAliases = (words: readonly string[]): Option[] => {
	const found = Object.entries(aliases)
		.filter(([phrase]) => words.every(word => wordsIn(phrase).some(each => each.startsWith(word))))
		.toSorted(([a], [b]) => nearness(b, words) - nearness(a, words))
		.flatMap(([phrase, lines]) => lines.flatMap(line => optionOf(line, phrase) ?? []));
	return found.filter((option, at) => found.findIndex(each => isSame(each, option)) === at);
};

/** Most where it is all that was typed, then where it begins so. */
const nearness = (phrase: string, words: readonly string[]): number =>
	phrase === words.join(' ') ? 2 : phrase.startsWith(words[0] ?? '') ? 1 : 0;

/** The option that a line of the log is: `reply --asks homework`. */
const optionOf = (line: string, phrase: string): Option | undefined => {
	const [first = '', ...rest] = splitLine(line);
	const what = entryKinds.find(each => each === first);
	if (!what) return undefined;
	const set: Record<string, string> = {what};
	for (let at = 0; at < rest.length; at++) {
		const word = rest[at] ?? '';
		const next = rest[at + 1];
		if (!word.startsWith('--')) set.note = word;
		else if (next === undefined || next.startsWith('--')) set[keyOf(word)] = 'yes';
		else {
			at++;
			if (next !== 'DAY') set[keyOf(word)] = next;
		}
	}
	const ahead = line.includes('--at ') && what === 'interview';
	const known = logOptions.find(each => isSame(each, {says: '', set, ...(ahead && {ahead})}));
	if (known) return known;
	return {says: `${entryRow(what).inYourWords} (${phrase})`, set, ...(ahead && {ahead})};
};

const keyOf = (flag: string): string => flag.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
