import {applyAll, type Change, endedSnoozes} from '../../leads/change.ts';
import {type Book, emptyBook} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import type {CommandOutput, KeptCopy, Maintenance, PreparedCommand, PreparedMutation, VerbContext} from './verb.ts';

/** The store, as far as verbs need it. */
export type StorePort = Maintenance & {
	read(): Book;
	commit<T>(
		decide: (book: Book) => {changes: readonly Change[]; words: string; result: T},
	): Promise<{result: T; book: Book}>;
	/** The words that undo, redo or a restore would report; it writes nothing and throws what they would throw. */
	rehearse(step: Step): string;
};

/** One undo, redo or restore; a restore names its copy. */
type Step = 'undo' | 'redo' | 'theirs' | 'empty' | KeptCopy;

/** Runs a prepared command: a query without the lock, a mutation under it, with the report once the file is written. */
export async function runCommand(
	command: PreparedCommand,
	store: StorePort,
	contextOf: (book: Book) => VerbContext,
): Promise<CommandOutput> {
	switch (command.kind) {
		case 'query':
			return command.query(unread(store, contextOf));
		case 'mutation': {
			const {result: report, book} = await store.commit(current => {
				const {changes, summary, report} = mutated(command.mutate, contextOf(current));
				return {changes, words: summary, result: report};
			});
			return report(contextOf(book));
		}
		case 'maintenance':
			return command.maintain(store);
		default:
			throw command satisfies never;
	}
}

/** The changes of a mutation, and the end of the snoozes it uses up. */
const mutated = (mutate: (context: VerbContext) => PreparedMutation, context: VerbContext): PreparedMutation => {
	const done = mutate(context);
	return {...done, changes: [...done.changes, ...endedSnoozes(context.book, done.changes, context.today)]};
};

/** Runs a prepared command without writing: a mutation reports on a book in memory. */
export async function rehearseCommand(
	command: PreparedCommand,
	store: StorePort,
	contextOf: (book: Book) => VerbContext,
): Promise<CommandOutput> {
	switch (command.kind) {
		case 'query':
			return runCommand(command, store, contextOf);
		case 'mutation': {
			const book = store.read();
			const {changes, report} = mutated(command.mutate, contextOf(book));
			return unwritten(report(contextOf(applyAll(book, changes))));
		}
		case 'maintenance': {
			let isChange = false;
			const rehearse = async (step: Step) => {
				isChange = true;
				return store.rehearse(step);
			};
			const output = await command.maintain({
				undo: theirs => rehearse(theirs ?? 'undo'),
				redo: () => rehearse('redo'),
				restore: rehearse,
				copies: () => store.copies(),
				examine: () => store.examine(),
				rivals: () => store.rivals(),
				mergeRivals: async () => {
					isChange = true;
					return store.rivals().map(name => `${name} is merged and set aside.`);
				},
				mergeFiles: () => {
					throw new Refusal('merge BASE OURS THEIRS is for git, which has no dry run of it.');
				},
			});
			return isChange ? unwritten(output) : output;
		}
		default:
			throw command satisfies never;
	}
}

/** True for an output that nobody needs to read, which `--quiet` leaves out: a change that went well, or nothing to do. */
export function canBeLeftOut({isRoutine = false, exit}: CommandOutput, isChange: boolean): boolean {
	return isRoutine || (isChange && !exit);
}

/** The report of a change that was not made; it leaves the clipboard and the editor alone. */
const unwritten = (output: CommandOutput): CommandOutput => ({
	lines: ['Nothing was written (--dry-run). It would have said:', ...(output.text?.split('\n') ?? output.lines)],
	...(output.warn && {warn: output.warn}),
	get json() {
		return {dryRun: true, would: output.json};
	},
});

/** A context that reads the book when it is first asked for, so that a verb without leads needs no data file. */
const unread = (store: StorePort, contextOf: (book: Book) => VerbContext): VerbContext => {
	let book: Book | undefined;
	return Object.defineProperty(contextOf(emptyBook()), 'book', {
		get: () => {
			book ??= store.read();
			return book;
		},
		enumerable: true,
	});
};

/** Runs a mutation on several leads as one action, which one undo takes back. If one lead refuses, nothing happens. */
export function asOneCommand(first: PreparedCommand, others: readonly PreparedCommand[]): PreparedCommand {
	const mutations = [first, ...others].filter(command => command.kind === 'mutation');
	if (mutations.length < 2) return first;
	return {
		kind: 'mutation',
		mutate: context => {
			const done: PreparedMutation[] = [];
			let {book} = context;
			for (const {mutate} of mutations) {
				const each = mutate({...context, book});
				book = applyAll(book, each.changes);
				done.push(each);
			}
			const summary = done.map(each => each.summary).join('; ');
			return {
				changes: done.flatMap(({changes}) => changes),
				summary,
				report: () => ({lines: [`${done.length} leads: ${summary}`], json: {said: summary}}),
			};
		},
	};
}
