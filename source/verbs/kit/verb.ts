import type {Day} from '../../days/day.ts';
import type {Change} from '../../leads/change.ts';
import {find} from '../../leads/find.ts';
import {type Book, type Lead, nameOf, type Stance} from '../../leads/lead.ts';
import {faint, name} from '../../text/emphasis.ts';
import {Refusal} from '../../text/refusal.ts';
import type {UserTemplates} from '../../words/user-templates.ts';
import {type Fields, type Input, type RawInput, readFields} from './field.ts';

/** What a verb sees: the book as it stands, today on the person's clock, and the stance for this call. */
export type VerbContext = {
	book: Book;
	today: Day;
	stance: Stance | undefined;
	newId: () => string;
	/** The data file, where there is one to be named. */
	file?: string;
	/** The person's own templates, read when they are asked for. */
	own?: () => UserTemplates;
};

/**
 * What is said when a verb is done: lines for a person, a document for a script, and `warn` for stderr. `text` is written
 * as it is, instead of the lines. Where `json` takes long to work out it is a getter, for nobody may ask for it. `eachOnItsLine` says that the document is a list to be written as NDJSON.
 */
export type CommandOutput = {
	lines: readonly string[];
	json: unknown;
	warn?: readonly string[];
	/** The lead it is about, by its id, where that is one. */
	lead?: string;
	text?: string;
	/** A text for the clipboard of the person's own machine. */
	copy?: string;
	/** A text to be edited first; the verb is then run again with it. */
	edit?: string;
	eachOnItsLine?: boolean;
	/** Ends with this instead of 0: something is amiss. */
	exit?: 1;
};

/** What a verb changes, in `words` that undo can say back; and what to answer once that is on the disk. */
export type Mutation = {changes: readonly Change[]; words: string; answer: (after: VerbContext) => CommandOutput};

/** A good copy of the data file; `holds` is undefined where it was damaged even then. */
export type KeptCopy = {id: string; until: string; bytes: number; holds: {leads: number; entries: number} | undefined};

/** Something found in looking at the data file, and what to type where something is amiss. */
export type Found = {is: 'well' | 'odd' | 'bad'; words: string; advice?: string};

/** What goes back and forth over what was done, and looks after the file; the store does it. */
export type Maintenance<Copy extends KeptCopy = KeptCopy> = {
	undo(): Promise<string>;
	redo(): Promise<string>;
	copies(): Copy[];
	restore(copy: Copy | 'empty'): Promise<string>;
	examine(): Found[];
};

/** Something ready to be done: fields are read, no data has been looked at. */
export type PreparedCommand =
	| {does: 'look'; run: (scene: VerbContext) => CommandOutput}
	| {does: 'change'; run: (scene: VerbContext) => Mutation}
	| {does: 'past'; run: (past: Maintenance) => Promise<CommandOutput>};

/** What a person can do, as a command and as a key. Help, completions, key bar and README are made from these. */
export type Verb = {
	name: string;
	description: string;
	/** The key in the screens, if it has one, and how the key bar calls it, where that is not the name. */
	key?: string;
	label?: string;
	/** What it answers is worth reading at leisure: the screens show it on a card. */
	card?: true;
	examples: readonly (readonly [command: string, description: string])[];
	fields: Fields;
	/** It changes nothing, and what it says can be read on a screen of its own. */
	isQuery: boolean;
	/** Reads what was typed. Throws a Refusal, and then nothing has been done. A verb whose work is large loads it here. */
	ready: (typed: RawInput, today: Day) => PreparedCommand | Promise<PreparedCommand>;
};

type Description<F extends Fields> = Omit<Verb, 'ready' | 'fields' | 'isQuery'> & {fields: F};

const readied =
	<F extends Fields, R>(fields: F, does: PreparedCommand['does'], run: (subject: R, input: Input<F>) => unknown) =>
	(typed: RawInput, today: Day): PreparedCommand => {
		const input = readFields(fields, typed, today);
		return {does, run: (subject: R) => run(subject, input)} as unknown as PreparedCommand;
	};

/** A verb that only looks. */
export const query = <F extends Fields>(
	verb: Description<F> & {run: (scene: VerbContext, input: Input<F>) => CommandOutput},
): Verb => ({
	...verb,
	isQuery: true,
	ready: readied(verb.fields, 'look', verb.run),
});

/** A verb that changes something. It runs under the store's lock, on what is in the file at that moment. */
export const mutation = <F extends Fields>(
	verb: Description<F> & {run: (scene: VerbContext, input: Input<F>) => Mutation},
): Verb => ({
	...verb,
	isQuery: false,
	ready: readied(verb.fields, 'change', verb.run),
});

/** A verb that goes back or forth over what was done. */
export const maintenance = <F extends Fields>(
	verb: Description<F> & {run: (past: Maintenance, input: Input<F>) => Promise<CommandOutput>},
): Verb => ({
	...verb,
	isQuery: false,
	ready: readied(verb.fields, 'past', verb.run),
});

/** The one lead that is meant. Throws a Refusal: exit 3 where there is none, 4 where there are several. */
export const requireLead = (book: Book, words: string): Lead => {
	const found = find(book.leads, words);
	if ('one' in found) return found.one;
	if ('several' in found) {
		throw new Refusal(
			[
				`Several leads match "${words}"; say which, by its id:`,
				...found.several.map(each => `  ${each.id}  ${nameOf(each)}`),
			].join('\n'),
			4,
		);
	}
	const near = found.nearest.map(each => `${nameOf(each)} (${each.id})`).join(', ');
	const hint = near ? `Did you mean ${near}?` : 'See "touchbase list --all".';
	throw new Refusal(`No lead matches "${words}". ${hint}`, 3);
};

/** A lead as it begins a line: "Acme, Staff engineer (k3f9)". */
export const leadLabel = (lead: Lead): string => `${name(nameOf(lead))} ${faint(`(${lead.id})`)}`;
