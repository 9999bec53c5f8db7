import {mistakes, nearest} from '../leads/find.ts';
import {Refusal} from '../text/refusal.ts';
import {verbNamed, verbNames} from '../verbs/index.ts';
import {choicesOf, type Field, type Fields, flagOf, type RawInput} from '../verbs/kit/field.ts';
import {globalFields, shortFlags} from '../verbs/kit/global-fields.ts';
import {isTopic} from '../verbs/kit/help-topics.ts';
import type {Verb} from '../verbs/kit/verb.ts';
import {linesFor, lineToShow} from './foreign-commands.ts';

/** The result of reading the command line: one verb with its input, or none. */
export type Asked = {verb: Verb | undefined; typed: RawInput; global: RawInput};

/** Reads the command line. Throws a Refusal that names the nearest command or flag to a mistyped one. */
export async function readArgv(args: readonly string[]): Promise<Asked> {
	if (args.length === 1 && args[0] === '-v') return readArgv(['--version']);
	const word = commandIn(args);
	if (word === 'help') return readHelp(args.filter(arg => arg !== 'help').map(inFull));
	const verb = word === undefined ? undefined : await verbAsked(word, args.slice(args.indexOf(word) + 1));
	const fields: Fields = {...globalFields, ...verb?.fields};
	const {input, flags} = await parse(args, fields, verb ? `touchbase ${verb.name} --help` : undefined);
	const words = verb ? input.slice(1) : input;
	const typed: Record<string, readonly string[]> = {};
	const global: Record<string, readonly string[]> = {};
	for (const [key, values] of Object.entries(flags)) (key in globalFields ? global : typed)[key] = values;
	return {verb, typed: {...typed, ...placed(verb, words)}, global};
}

/** A short flag by its long name, with the value after `=` if it has one. */
const inFull = (arg: string): string =>
	arg.replace(/^-([A-Za-z])(?==|$)/, (typed, letter: string) => {
		const [, key] = Object.entries(shortFlags).find(([each]) => each === letter) ?? [];
		return key ? flagOf(key) : typed;
	});

const readHelp = async (given: readonly string[]): Promise<Asked> => {
	const args = given.filter(arg => arg !== '--help');
	const [name] = args;
	if (name === '--man') return {verb: undefined, typed: {man: []}, global: {help: []}};
	if (name === '--version') return {verb: undefined, typed: {}, global: {version: []}};
	if (name?.startsWith('-')) throw new Refusal(unknown('flag', name, ['--man']));
	if (name !== undefined && isTopic(name)) return {verb: undefined, typed: {topic: [name]}, global: {help: []}};
	const verb = name === undefined ? undefined : await verbAsked(name);
	return {verb, typed: {}, global: {help: []}};
};

/** Finds the verb, or throws a Refusal that names the lines that may be meant, or the nearest command. */
const verbAsked = async (word: string, rest: readonly string[] = []): Promise<Verb> => {
	const verb = await verbNamed(word);
	if (verb) return verb;
	const meant = linesFor(word, commandIn(rest));
	if (meant.length > 0)
		throw new Refusal(
			[`There is no command "${word}". Perhaps you mean`, ...meant.map(line => `  ${line}`)].join('\n'),
		);
	const names = verbNames.filter(name => !destructive.includes(name) || isSlip(word, name));
	const lead = word.trim() ? ` If it is a lead: ${lineToShow(word)}.` : '';
	throw new Refusal(unknown('command', word, names, 'touchbase help', lead));
};

/** These commands are only offered for a word that is one slip away. */
const destructive: readonly string[] = ['delete', 'undo', 'redo', 'restore', 'merge'];

/** True where one letter is wrong, missing, doubled or in its neighbour's place. */
const isSlip = (word: string, name: string): boolean => mistakes(name, word) === 1;

const unknown = (
	what: string,
	typed: string,
	known: readonly string[],
	see = 'touchbase help',
	otherwise = '',
): string => {
	const [near] = nearest(known, typed.toLowerCase(), each => [each]);
	return `There is no ${what} "${typed}".${near ? ` Did you mean ${near}?` : otherwise} See "${see}".`;
};

/** The first word that is neither a flag nor the value of a flag that every command takes. */
const commandIn = (args: readonly string[]): string | undefined => {
	for (let i = 0; i < args.length; i++) {
		const arg = args[i] ?? '';
		if (arg === '--file' || arg === '-f' || arg === '--stance') i++;
		else if (!arg.startsWith('-')) return arg;
	}
	return undefined;
};

/** Puts the words in their places: each place takes one, the last takes the rest. */
const placed = (verb: Verb | undefined, words: readonly string[]): RawInput => {
	const places = Object.entries(verb?.fields ?? {}).filter(([, field]) => field.place !== 'flag');
	const typed: Record<string, readonly string[]> = {};
	let next = 0;
	for (const [key, field] of places) {
		if (next >= words.length) break;
		typed[key] = field.place === 'rest' ? words.slice(next) : words.slice(next, next + 1);
		next += typed[key].length;
	}
	const extra = words[next];
	if (extra !== undefined) {
		const [key] = Object.entries(verb?.fields ?? {}).find(([, field]) => choicesOf(field)?.includes(extra)) ?? [];
		const meant = key ? `did you mean ${flagOf(key)} ${extra}?` : 'put quotes around words that belong together.';
		const hint = verb ? ` See "touchbase ${verb.name} --help".` : '';
		throw new Refusal(`"${extra}" is one word too many; ${meant}${hint}`);
	}
	return typed;
};

type Parsed = {input: readonly string[]; flags: Record<string, readonly string[]>};

/** Loads meow only for a line with flags, because it takes as long to load as the rest of a one-line command. */
const parse = async (args: readonly string[], fields: Fields, see?: string): Promise<Parsed> => {
	if (!args.some(arg => arg.startsWith('-'))) return {input: args, flags: {}};
	const {default: meow} = await import('meow');
	const known = Object.entries(fields).filter(([, field]) => field.place === 'flag');
	const flags = known.map(([key, field]) => [
		positive(key),
		field.kind === 'flag' ? {type: 'boolean' as const} : {type: 'string' as const, isMultiple: true as const},
	]);
	const result = meow('', {
		importMeta: import.meta,
		argv: shielded(args, known, see),
		flags: Object.fromEntries(flags),
		pkg: {},
		autoHelp: false,
		autoVersion: false,
		description: false,
		allowUnknownFlags: true,
		booleanDefault: undefined,
	});
	const found: Record<string, readonly string[]> = {};
	for (const [name, value] of Object.entries<unknown>(result.flags)) {
		const [key] = known.find(([each]) => positive(each) === name) ?? [];
		if (!key) continue;
		if (Array.isArray(value) && value.length === 0) continue;
		found[key] = Array.isArray(value) ? value.map(String) : [];
	}
	return {input: result.input.map(String), flags: found};
};

/** meow reads `--no-contact` as `contact`, denied. */
const positive = (key: string): string => (/^no[A-Z]/.test(key) ? key.charAt(2).toLowerCase() + key.slice(3) : key);

/** The flag as meow wants it. Throws a Refusal where there is no such flag, or where it has a value and takes none. */
const checked = (arg: string, known: readonly [string, Field<unknown>][], see?: string): string => {
	const [, flag = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
	const names = known.map(([key]) => flagOf(key));
	const field = known[names.indexOf(flag)]?.[1];
	if (!field) throw new Refusal(unknown('flag', flag, names, see));
	if (field.kind === 'flag' && value !== undefined) throw new Refusal(`${flag} takes no value.`);
	return value === undefined ? flag : `${flag}="${value}"`;
};

/**
 * Puts values into a form that meow leaves alone. A value or a word may begin with a dash (`--on -2w`, `- called back`)
 * without being a flag. meow removes one pair of quotes around a value, even if they belong to it, so each value gets
 * one more pair.
 */
const shielded = (args: readonly string[], known: readonly [string, Field<unknown>][], see?: string): string[] => {
	const valued = known.filter(([, field]) => field.kind !== 'flag').map(([key]) => flagOf(key));
	const optional = known.filter(([, field]) => field.kind === 'text' && field.optional).map(([key]) => flagOf(key));
	const flags: string[] = [];
	const words: string[] = [];
	for (let i = 0; i < args.length; i++) {
		const arg = inFull(args[i] ?? '');
		if (arg === '--') {
			words.push(...args.slice(i + 1));
			break;
		}
		if (optional.includes(arg) && (args[i + 1] ?? '-').startsWith('-')) flags.push(`${arg}=""`);
		else if (valued.includes(arg)) {
			const value = args[++i];
			if (value === undefined || (value.startsWith('--') && !value.includes(' ')))
				throw new Refusal(`${arg} wants a value after it.`);
			flags.push(`${arg}="${value}"`);
		} else if (/^(--[^\s=]+|-[A-Za-z][\w-]*)(=|$)/.test(arg)) flags.push(checked(arg, known, see));
		else words.push(arg);
	}
	return [...flags, '--', ...words];
};
