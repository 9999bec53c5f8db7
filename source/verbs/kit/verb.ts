import type {Calendar} from '../../days/calendar.ts';
import type {Day} from '../../days/day.ts';
import type {Change} from '../../leads/change.ts';
import {find} from '../../leads/find.ts';
import {historyOf} from '../../leads/history.ts';
import {type Book, type Lead, nameOf, type Stance} from '../../leads/lead.ts';
import {faint, name} from '../../text/emphasis.ts';
import {Refusal} from '../../text/refusal.ts';
import {visible} from '../../text/safe-text.ts';
import type {UserTemplates} from '../../words/user-templates.ts';
import type {Fields, Input, RawInput} from './field.ts';
import {readFields} from './read-fields.ts';

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
	/** What is asked back, where something was left out. */
	asks?: string;
	/** A text for the clipboard of the person's own machine. */
	copy?: string;
	/** Git is to bring machines together now, or to be set up for that. */
	sync?: 'now' | {remote?: string; name?: string};
	/** A text to be edited first; the verb is then run again with it. */
	edit?: string;
	eachOnItsLine?: boolean;
	/** Ends with this instead of 0. 1: something is amiss; 5: a preview, and nothing was written for want of `--yes`. */
	exit?: 1 | 5;
	/** What a key may answer on a terminal; the verb is then run once more, told that too. `otherwise`: what any other key comes to. */
	question?: {says: string; keys: KeyAnswers; otherwise: string};
	/** A text for a file that the person named. */
	save?: {path: string; text: string};
};

/** What a key tells a verb besides, by the key as a terminal sends it. */
export type KeyAnswers = Readonly<Record<string, RawInput>>;

/** A refusal that a key can settle on a terminal: the verb is then run once more, told that too. */
export class Unanswered extends Refusal {
	readonly keys: KeyAnswers;

	constructor(
		message: string,
		keys: KeyAnswers,
		/** What each key comes to, for who sits at a terminal. */
		readonly says: string,
	) {
		super(message);
		this.keys = keys;
	}
}

/** What a verb changes, in a `summary` that undo can say back; and what its report is about once that is on the disk. */
export type Mutation<Subject = unknown> = {changes: readonly Change[]; summary: string; subject: Subject};

/** A good copy of the data file; `holds` is undefined where it was damaged even then. */
export type KeptCopy = {id: string; until: string; bytes: number; holds: {leads: number; entries: number} | undefined};

/** Something found in looking at the data file, and what to type where something is amiss. */
export type Found = {is: 'well' | 'odd' | 'bad'; words: string; advice?: string};

/** What goes back and forth over what was done, and looks after the file; the store does it. */
export type Maintenance<Copy extends KeptCopy = KeptCopy> = {
	/** `theirs`: not what was done here, but what came from another machine last. */
	undo(theirs?: 'theirs'): Promise<string>;
	redo(): Promise<string>;
	copies(): Copy[];
	restore(copy: Copy | 'empty'): Promise<string>;
	examine(): Found[];
	/** The versions that a sync program has put beside the data file. */
	rivals(): string[];
	/** Takes them in and sets them aside; says of each what came of it. */
	mergeRivals(): Promise<string[]>;
	/** Merges two files with the one that both began with; what comes of it replaces the second. */
	mergeFiles(base: string, ours: string, theirs: string): {before: Book; after: Book};
};

/** The input has been read, no data has been looked at: what is left needs only the book. */
export type PreparedCommand =
	| {kind: 'query'; query: (context: VerbContext) => CommandOutput}
	| {kind: 'mutation'; mutate: (context: VerbContext) => PreparedMutation}
	| {kind: 'maintenance'; maintain: (store: Maintenance) => Promise<CommandOutput>};

/** A mutation whose report knows its subject already. */
export type PreparedMutation = Omit<Mutation, 'subject'> & {report: (context: VerbContext) => CommandOutput};

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
	prepare: (typed: RawInput, calendar: Calendar) => PreparedCommand | Promise<PreparedCommand>;
};

type Description<F extends Fields> = Omit<Verb, 'prepare' | 'fields' | 'isQuery'> & {fields: F};

/** A verb that only looks. */
export function query<F extends Fields>(
	verb: Description<F> & {query: (context: VerbContext, input: Input<F>) => CommandOutput},
): Verb {
	const {query, ...description} = verb;
	return {
		...description,
		isQuery: true,
		prepare: (typed, calendar) => {
			const input = readFields(verb.fields, typed, calendar);
			return {kind: 'query', query: context => query(context, input)};
		},
	};
}

/**
 * A verb that changes something. `mutate` runs under the store's lock, on what is in the file at that moment; `report`
 * says what came of it, from the book as it was written.
 */
export function mutation<F extends Fields, Subject>(
	verb: Description<F> & {
		mutate: (context: VerbContext, input: Input<F>) => Mutation<Subject>;
		report: (context: VerbContext, subject: Subject) => CommandOutput;
	},
): Verb {
	const {mutate, report, ...description} = verb;
	return {
		...description,
		isQuery: false,
		prepare: (typed, calendar) => {
			const input = readFields(verb.fields, typed, calendar);
			return {kind: 'mutation', mutate: context => withReport(mutate(context, input), report)};
		},
	};
}

/** A mutation with the report on its subject. */
export function withReport<Subject>(
	{subject, ...done}: Mutation<Subject>,
	report: (context: VerbContext, subject: Subject) => CommandOutput,
): PreparedMutation {
	return {...done, report: context => report(context, subject)};
}

/** A verb that goes back or forth over what was done, or looks after the file. */
export function maintenance<F extends Fields>(
	verb: Description<F> & {
		isQuery?: true;
		maintain: (store: Maintenance, input: Input<F>) => Promise<CommandOutput>;
	},
): Verb {
	const {maintain, isQuery = false, ...description} = verb;
	return {
		...description,
		isQuery,
		prepare: (typed, calendar) => {
			const input = readFields(verb.fields, typed, calendar);
			return {kind: 'maintenance', maintain: store => maintain(store, input)};
		},
	};
}

/** The one lead that is meant. Throws a Refusal: exit 3 where there is none, 4 where there are several. */
export function requireLead({book, today}: Pick<VerbContext, 'book' | 'today'>, words: string): Lead {
	const found = find(book.leads, words, lead => !historyOf(lead, today, book.profile.holidays).closed);
	if ('one' in found) return found.one;
	if ('several' in found) {
		throw new Refusal(
			[
				`Several leads match "${visible(words)}"; say which, by its id:`,
				...found.several.map(each => `  ${visible(each.id)}  ${visible(nameOf(each))}`),
			].join('\n'),
			4,
		);
	}
	const near = found.nearest.map(each => visible(`${nameOf(each)} (${each.id})`)).join(', ');
	const hint = near ? `Did you mean ${near}?` : 'See "touchbase list --all".';
	throw new Refusal(`No lead matches "${visible(words)}". ${hint}`, 3);
}

/** A lead as it begins a line: "Acme, Staff engineer (k3f9)". */
export function leadLabel(lead: Lead): string {
	return `${name(nameOf(lead))} ${faint(`(${lead.id})`)}`;
}
