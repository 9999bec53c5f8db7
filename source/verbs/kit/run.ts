import {applyAll, type Change} from '../../leads/change.ts';
import {type Book, emptyBook} from '../../leads/lead.ts';
import type {CommandOutput, Maintenance, PreparedCommand, PreparedMutation, VerbContext} from './verb.ts';

/** Where the book is kept, as far as verbs need it; the store is one. */
export type StorePort = Maintenance & {
	read(): Book;
	commit<T>(
		decide: (book: Book) => {changes: readonly Change[]; words: string; result: T},
	): Promise<{result: T; book: Book}>;
};

/** Runs a prepared command: a query without a lock; a mutation under the store's, with the report once it is on the disk. */
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
				const {changes, summary, report} = command.mutate(contextOf(current));
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

/** A context whose book is read when it is first looked at: a verb that needs no lead works without a data file. */
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

/** The same mutation of several leads as one action, which one undo takes back; all of it or, where one refuses, nothing. */
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
