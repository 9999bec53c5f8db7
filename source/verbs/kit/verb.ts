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

/** What a verb gets: the book, today on your own clock, and the stance for this call. */
export type VerbContext = {
	book: Book;
	today: Day;
	stance: Stance | undefined;
	/** After a change it also prints what each of the five articles says. */
	verbose?: boolean;
	newId: () => string;
	/** The path of the data file, if it has one. */
	file?: string;
	/** Your own templates, read on demand. */
	own?: () => UserTemplates;
	/** Told how far a long job has come, where somebody waits for it. */
	progress?: (done: number, of: number) => void;
};

/**
 * The output of a verb: lines for a person, a document for a script, and `warn` for stderr. `text` replaces the lines,
 * and is written as it is. `json` is a getter where it is costly and perhaps not asked for. With `eachOnItsLine` the
 * document is a list, written as NDJSON.
 */
export type CommandOutput = {
	lines: readonly string[];
	json: unknown;
	warn?: readonly string[];
	/** Nobody has to read it: `--quiet` leaves it out. */
	isRoutine?: boolean;
	/** The id of the lead that the output is about. */
	lead?: string;
	text?: string;
	/** After a change: the question about something that you left out, for the screens to show behind it. */
	asks?: string;
	/** A text for the clipboard of your own machine. */
	copy?: string;
	/** Afterwards git brings your machines together, or is set up for that. */
	sync?: 'now' | {remote?: string; name?: string};
	/** A text to edit first; the verb then runs again with it. */
	edit?: string;
	eachOnItsLine?: boolean;
	/** The exit code, if not 0. 1: something is wrong; 5: a preview that waits for `--yes` and wrote nothing. */
	exit?: 1 | 5;
	/** What a terminal asks before it goes on: a key gives more input, and the verb runs again; any other means `otherwise`. */
	question?: {says: string; keys: KeyAnswers; otherwise: string};
	/** The same as the rows of a table, for a screen. */
	table?: readonly (readonly string[])[];
	/** What a shell is to learn; without a shell, the one that you use. */
	teach?: {shell: 'bash' | 'zsh' | 'fish' | undefined; scripts: Readonly<Record<'bash' | 'zsh' | 'fish', string>>};
	/** A text for a file that you named. */
	save?: {path: string; text: string};
};

/** The extra input that a key adds to a verb, by the key as a terminal sends it. */
export type KeyAnswers = Readonly<Record<string, RawInput>>;

/** A refusal that a key can settle on a terminal: the verb then runs again with the answer. */
export class Unanswered extends Refusal {
	readonly keys: KeyAnswers;

	constructor(
		message: string,
		keys: KeyAnswers,
		/** The meaning of each key, for somebody at a terminal. */
		readonly says: string,
	) {
		super(message);
		this.keys = keys;
	}
}

/** The changes of a verb, a `summary` for undo, and the subject of its report. */
export type Mutation<Subject = unknown> = {changes: readonly Change[]; summary: string; subject: Subject};

/** A copy of the data file; `holds` is undefined where the copy is damaged. */
export type KeptCopy = {id: string; until: string; bytes: number; holds: {leads: number; entries: number} | undefined};

/** A finding about the data file, and what to type where something is wrong. */
export type Finding = {is: 'well' | 'odd' | 'bad'; words: string; advice?: string};

/** Undo, redo, restore and the care of the file; the store does them. */
export type Maintenance<Copy extends KeptCopy = KeptCopy> = {
	/** `theirs`: not what was done here, but what came from another machine last. */
	undo(theirs?: 'theirs'): Promise<string>;
	redo(): Promise<string>;
	copies(): Copy[];
	restore(copy: Copy | 'empty'): Promise<string>;
	examine(): Finding[];
	/** The versions that a sync program has put beside the data file. */
	rivals(): string[];
	/** Takes them in and sets them aside; says of each what came of it. */
	mergeRivals(): Promise<string[]>;
	/** Merges two files with the one that both began with; what comes of it replaces the second. */
	mergeFiles(base: string, ours: string, theirs: string): {before: Book; after: Book};
};

/** A command whose input has been read; it only needs the book now. */
export type PreparedCommand =
	| {kind: 'query'; query: (context: VerbContext) => CommandOutput}
	| {kind: 'mutation'; mutate: (context: VerbContext) => PreparedMutation}
	| {kind: 'maintenance'; maintain: (store: Maintenance) => Promise<CommandOutput>};

/** A mutation that carries the subject of its report. */
export type PreparedMutation = Omit<Mutation, 'subject'> & {report: (context: VerbContext) => CommandOutput};

/** A verb, as a command and as a key. Help, completions, key bar and README read it. */
export type Verb = {
	name: string;
	description: string;
	/** Its key on the screens, and its name in the key bar if that is another. */
	key?: string;
	label?: string;
	/** Its output is worth reading at leisure, so the screens show it on a card. */
	card?: true;
	examples: readonly (readonly [command: string, description: string])[];
	/** What else its help says: a paragraph each; a line that is indented stays as it is. */
	notes?: () => readonly string[];
	fields: Fields;
	/** It never changes anything. On the screens its output is a card; every other verb opens a form. */
	isQuery: boolean;
	/** Reads the input. Throws a Refusal before anything is done. A verb with a large job loads it here. */
	prepare: (typed: RawInput, calendar: Calendar) => PreparedCommand | Promise<PreparedCommand>;
};

type Description<F extends Fields> = Omit<Verb, 'prepare' | 'fields' | 'isQuery'> & {fields: F};

/** Defines a verb that only looks. */
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
 * Defines a verb that changes something. `mutate` runs under the store's lock, on the file as it is then; `report`
 * tells the result, from the book as it was written.
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

/** Ties a mutation to the report on its subject. */
export function withReport<Subject>(
	{subject, ...done}: Mutation<Subject>,
	report: (context: VerbContext, subject: Subject) => CommandOutput,
): PreparedMutation {
	return {...done, report: context => report(context, subject)};
}

/** Defines a verb for undo, redo, restore or the care of the file. */
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

/** Finds the one lead that is meant. Throws a Refusal: exit 3 where there is none, 4 where there are several. */
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

/** A lead at the beginning of a line: "Acme, Staff engineer (k3f9)". */
export function leadLabel(lead: Lead): string {
	return `${name(nameOf(lead))} ${faint(`(${lead.id})`)}`;
}
