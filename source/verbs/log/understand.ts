import type {Day} from '../../days/day.ts';
import {entryKinds, entryRow, type Lead, type What} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import {type Fields, flagOf, type RawInput} from '../kit/field.ts';
import {aliases, nothings} from './aliases.ts';
import {comingDayIn, pastDayIn} from './day-in-words.ts';

/** Words that are none of `log`, and the lines that may be meant. `argv` is the line, if there is one to run. */
export class Understood extends Refusal {
	override name = 'Understood';
	readonly argv: readonly string[] | undefined;

	constructor(message: string, argv?: readonly string[]) {
		super(message);
		this.argv = argv;
	}
}

/** The text that was typed after the lead. */
const textOf = ({what = [], note = []}: RawInput): string => [...what, ...note].join(' ');

/**
 * True where the aliases should read the text: it does not begin with a word of the log, or a longer phrase that begins
 * with it means something else (`offer declined`).
 */
export function isAlias(typed: RawInput): boolean {
	const [what = ''] = typed.what ?? [];
	const isWhat = entryKinds.some(each => each === what.trim().toLowerCase());
	const words = wordsIn(textOf(typed));
	if (isWhat) return startOf(words) !== undefined;
	return phrasesIn(words, []).phrases.length > 0 || isTheirSentence(words);
}

/** Throws {@link Understood}: the lines that may be meant, with the people and all flags that were typed. */
export function understand(lead: Lead, typed: RawInput, fields: Fields, today: Day): never {
	const text = textOf(typed);
	const [called = ''] = typed.lead ?? [];
	const {phrases, names, isWhole} = phrasesIn(wordsIn(text), lead.people);
	const lines = phrases.length === 0 ? ['reply', 'note'] : linesOf(phrases);
	if (lines.length === 0) {
		const [first = ''] = phrases;
		throw new Understood((nothings[first] ?? '').replaceAll('LEAD', quoted(called)).replaceAll('WHAT', text));
	}
	const note = isWhole ? [] : [text];
	const runs = lines.map(line => argvOf(line, {called, note, names, text: text.toLowerCase(), today}, typed, fields));
	const shown = runs.map(argv => `  ${argv.map(quoted).join(' ')}`);
	const [only] = runs;
	if (runs.length === 1 && only && !only.some(word => word === 'DAY'))
		throw new Understood([`"${text}" is understood as`, ...shown].join('\n'), only.slice(1));
	throw new Understood(
		[
			runs.length === 1 ? `"${text}" wants a day:` : `"${text}" can mean one of these. Type the one that happened:`,
			...shown,
		].join('\n'),
	);
}

/** The certain meanings; if there are none, all possible ones. What they did that has no alias of its own is a reply. */
const linesOf = (phrases: readonly string[]): string[] => {
	const meant = phrases.map(phrase => aliases[phrase] ?? (phrase.startsWith('they ') ? ['reply'] : []));
	const certain = meant.filter(({length}) => length === 1);
	return [...new Set((certain.length > 0 ? certain : meant).flat())];
};

type Typed = {called: string; note: readonly string[]; names: readonly string[]; text: string; today: Day};

/** The words of a line; what stands in quotes is one word. */
export function splitLine(line: string): string[] {
	return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, inside, word = '']) => inside ?? word);
}

const argvOf = (line: string, told: Typed, typed: RawInput, fields: Fields): string[] => {
	const {called, note, names} = told;
	const words = splitLine(line);
	if (words[0] === 'touchbase') return words;
	const [first, ...others] = words;
	const what = entryKinds.find(each => each === first);
	if (!what) throw new Error(`"${first}" is an alias of nothing`);
	const ownNote = others.slice(0, others[0]?.startsWith('--') === false ? 1 : 0);
	const given = Object.entries(typed).filter(([key]) => fields[key]?.place === 'flag');
	const {needs, takes} = entryRow(what);
	const mayName = [...needs, ...takes].includes('with') && !typed.with;
	const flags = flagsIn(others.slice(ownNote.length));
	return [
		'touchbase',
		'log',
		called,
		what,
		...(note.length > 0 ? note : ownNote),
		...withDay(what, flags, typed, told).flatMap(([flag = '', ...value]) =>
			given.some(([key]) => flagOf(key) === flag) ? [] : [flag, ...value],
		),
		...(mayName ? names.flatMap(name => ['--with', name]) : []),
		...given.flatMap(([key, values]) =>
			values.length === 0 ? [flagOf(key)] : values.flatMap(value => [flagOf(key), value]),
		),
	];
};

/** The flags of an alias, with the day that the text names: a coming one where the word takes one, else a past one. */
const withDay = (what: What, flags: string[][], typed: RawInput, {text, today}: Typed): string[][] => {
	const coming = comingDayIn(text, today);
	if (coming && flags.some(([, value]) => value === 'DAY'))
		return flags.map(([flag = '', ...value]) => [flag, ...(value[0] === 'DAY' ? [coming.said] : value)]);
	const missing = coming && dayFlagOf(what, flags, coming.isLimit);
	if (missing && !typed[missing]) return [...flags, [flagOf(missing), coming.said]];
	const past = typed.on || typed.at ? undefined : pastDayIn(text, today)?.said;
	return past && !flags.some(([flag]) => flag === '--at') ? [...flags, ['--on', past]] : flags;
};

/** The flag that a coming day belongs to. What they ask or offer has a limit only: "by friday". */
const dayFlagOf = (what: What, flags: string[][], isLimit: boolean): 'due' | 'until' | undefined => {
	if (what === 'away') return 'until';
	if (what === 'awaiting') return 'due';
	if (what === 'reply') return isLimit && flags.some(([flag]) => flag === '--asks') ? 'due' : undefined;
	return isLimit && (what === 'offer' || what === 'something-new') ? 'due' : undefined;
};

/** The flags among some words, each with its value. */
const flagsIn = (words: readonly string[]): string[][] =>
	words.flatMap((word, at) =>
		word.startsWith('--') ? [[word, ...words.slice(at + 1, at + 2).filter(next => !next.startsWith('--'))]] : [],
	);

const quoted = (word: string): string => {
	if (/^[\w@%+=:,./-]+$/.test(word)) return word;
	return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
};

const wordsIn = (text: string): string[] =>
	text
		.toLowerCase()
		.replaceAll('’', "'")
		.split(/\s+/)
		.map(word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
		.filter(Boolean);

const isPhrase = (words: string): boolean => Object.hasOwn(aliases, words) || Object.hasOwn(nothings, words);
const longest = Math.max(...[...Object.keys(aliases), ...Object.keys(nothings)].map(each => each.split(' ').length));

/** The phrase of two or more words at the beginning of the words. */
const startOf = (words: readonly string[]): string | undefined => {
	for (let length = longest; length > 1; length--) {
		const phrase = words.slice(0, length).join(' ');
		if (words.length >= length && isPhrase(phrase)) return phrase;
	}
	return undefined;
};

const theirs = /^(?:they|she|he|hr|recruiter|manager)$/;
/** Words that deny what follows: it did not happen, or has not yet. */
const undone =
	/^(?:not|no|never|without|will|would|should|could|might|may|if|to|until|before|unless|cannot|.*n't|.*'ll)$/;
/** A sentence about them in which no phrase is known: "they asked about salary". */
const isTheirSentence = (words: readonly string[]): boolean => words.length > 2 && theirs.test(words[0] ?? '');

const fillers =
	/^(?:the|a|an|i|we|they|she|he|her|him|them|it|me|today|with|and|but|from|hiring|recruiter|manager|hr)$/;

/** Words at the beginning of a line that name nobody; any other first word may be somebody new. */
const nobody = /^(?:i|we|just|also|then|again|finally|already|today|yesterday|now|so|ok|.*ly)$/;

type Found = {phrases: string[]; names: string[]; isWhole: boolean};

/** The phrases among the words, the longest first, and the people named; `isWhole` where they cover all of the text. */
const phrasesIn = (words: readonly string[], people: Lead['people']): Found => {
	const named = (word = '') => people.find(({name}) => wordsIn(name).includes(word))?.name;
	const phrases: string[] = [];
	const names = new Set<string>();
	let isWhole = true;
	for (let at = 0; at < words.length; ) {
		const word = words[at] ?? '';
		const name = named(word);
		if (name) names.add(name);
		const isKnown = name !== undefined || theirs.test(word);
		const mayBeNew = at === 0 && !nobody.test(word) && !undone.test(word) && !isPhrase(word);
		const found = phraseAt(words, at, isKnown || mayBeNew);
		if (found && !words.slice(Math.max(0, at - 2), at).some(before => undone.test(before))) {
			phrases.push(found.phrase);
			// "Priya wrote" is read as "they wrote": it is a guess that an unknown first word is a name.
			const isGuess = !isKnown && !found.phrase.startsWith(`${word} `) && found.phrase !== word;
			if (isGuess) isWhole = false;
			at += found.length;
		} else {
			if (found || !(name || fillers.test(word))) isWhole = false;
			at++;
		}
	}
	return {phrases, names: [...names], isWhole: isWhole && phrases.length === 1};
};

/** True for words that mean a message or call of yours ("left a message"), but one of theirs after "they". */
const isYourDeed = (words: readonly string[]): boolean =>
	/^(?:\w+ed|left|sent|rang|wrote)$/.test(words[0] ?? '') &&
	(aliases[words.join(' ')] ?? []).some(line => /^(?:followup|voicemail|thanks|sent-|answered)/.test(line));

const phraseAt = (words: readonly string[], at: number, isTheirs: boolean) => {
	for (let length = Math.min(longest, words.length - at); length > 0; length--) {
		const said = words.slice(at, at + length).join(' ');
		if (isPhrase(said)) return {phrase: said, length};
		const they = ['they', ...words.slice(at + 1, at + length)].join(' ');
		if (isTheirs && isPhrase(they)) return {phrase: they, length};
		if (at === 0 && theirs.test(words[0] ?? '') && isYourDeed(words.slice(1, length))) return {phrase: they, length};
	}
	return undefined;
};
