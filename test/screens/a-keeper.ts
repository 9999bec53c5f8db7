import {applyAll} from '../../source/leads/change.ts';
import type {Book} from '../../source/leads/lead.ts';
import {Refusal} from '../../source/text/refusal.ts';
import type {StorePort} from '../../source/verbs/kit/run.ts';

type Step = {before: Book; after: Book; words: string};

/** A keeper of a book in memory. `elsewhere` is another process that writes the file. */
export const aKeeper = (first: Book) => {
	let book = first;
	const done: Step[] = [];
	const undone: Step[] = [];
	const go = async (from: Step[], onto: Step[], to: (step: Step) => Book, word: string): Promise<string> => {
		const step = from.pop();
		if (!step) throw new Refusal(`There is nothing to ${word}.`);
		onto.push(step);
		book = to(step);
		return `${word}: ${step.words}`;
	};
	const keeper: StorePort = {
		read: () => book,
		commit: async decide => {
			const {changes, words, result} = decide(book);
			const after = applyAll(book, changes);
			if (changes.length > 0) done.push({before: book, after, words});
			book = after;
			return {result, book};
		},
		undo: () => go(done, undone, ({before}) => before, 'undo'),
		redo: () => go(undone, done, ({after}) => after, 'redo'),
		copies: () => [],
		restore: async () => 'There is no file.',
		rehearse: () => 'There is nothing to do.',
		examine: () => [],
		rivals: () => [],
		mergeRivals: async () => [],
		mergeFiles: () => ({before: book, after: book}),
	};
	return {
		...keeper,
		elsewhere: (change: (book: Book) => Book): Book => {
			book = change(book);
			return book;
		},
	};
};
