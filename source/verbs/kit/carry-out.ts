import {applyAll, type Change} from '../../leads/change.ts';
import {type Book, emptyBook} from '../../leads/lead.ts';
import type {CommandOutput, Maintenance, Mutation, PreparedCommand, VerbContext} from './verb.ts';

/** Where the book is kept, as far as verbs need it; the store is one. */
export type StorePort = Maintenance & {
	read(): Book;
	commit<T>(
		decide: (book: Book) => {changes: readonly Change[]; words: string; result: T},
	): Promise<{result: T; book: Book}>;
};

/** Does what is ready: looks without a lock; changes under the keeper's, and answers when that is on the disk. */
export const carryOut = async (
	ready: PreparedCommand,
	keeper: StorePort,
	sceneOf: (book: Book) => VerbContext,
): Promise<CommandOutput> => {
	switch (ready.does) {
		case 'look':
			return ready.run(unread(keeper, sceneOf));
		case 'change': {
			const {result: answer, book} = await keeper.commit(book => {
				const deed = ready.run(sceneOf(book));
				return {...deed, result: deed.answer};
			});
			return answer(sceneOf(book));
		}
		case 'past':
			return ready.run(keeper);
		default:
			throw ready satisfies never;
	}
};

/** A scene whose book is read when it is first looked at: a verb that needs no lead works without a data file. */
const unread = (keeper: StorePort, sceneOf: (book: Book) => VerbContext): VerbContext => {
	let book: Book | undefined;
	return Object.defineProperty(sceneOf(emptyBook()), 'book', {
		get: () => {
			book ??= keeper.read();
			return book;
		},
		enumerable: true,
	});
};

/** The same done with several leads as one action, which one undo takes back; all of it or, where one refuses, nothing. */
export const together = (all: readonly PreparedCommand[]): PreparedCommand => {
	const [first, ...others] = all;
	if (!first || others.length === 0 || first.does !== 'change') return first as PreparedCommand;
	return {
		does: 'change',
		run: scene => {
			const deeds: Mutation[] = [];
			let book = scene.book;
			for (const ready of all) {
				if (ready.does !== 'change') continue;
				const deed = ready.run({...scene, book});
				book = applyAll(book, deed.changes);
				deeds.push(deed);
			}
			const words = deeds.map(deed => deed.words).join('; ');
			return {
				changes: deeds.flatMap(deed => deed.changes),
				words,
				answer: () => ({lines: [`${deeds.length} leads: ${words}`], json: {said: words}}),
			};
		},
	};
};
