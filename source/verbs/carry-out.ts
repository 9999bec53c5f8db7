import type {Change} from '../leads/change.ts';
import type {Book} from '../leads/lead.ts';
import type {Answer, Past, Ready, Scene} from './verb.ts';

/** Where the book is kept, as far as verbs need it; the store is one. */
export type Keeper = Past & {
	read(): Book;
	commit<T>(decide: (book: Book) => {changes: readonly Change[]; words: string; result: T}): Promise<T>;
};

/** Does what is ready: looks without a lock; changes under the keeper's, and answers when that is on the disk. */
export const carryOut = async (ready: Ready, keeper: Keeper, sceneOf: (book: Book) => Scene): Promise<Answer> => {
	switch (ready.does) {
		case 'look':
			return ready.run(sceneOf(keeper.read()));
		case 'change': {
			const answer = await keeper.commit(book => {
				const deed = ready.run(sceneOf(book));
				return {...deed, result: deed.answer};
			});
			return answer(sceneOf(keeper.read()));
		}
		case 'past':
			return ready.run(keeper);
		default:
			throw ready satisfies never;
	}
};
