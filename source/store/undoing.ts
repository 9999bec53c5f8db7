import {applyAll, ConflictError, inverseAll} from '../leads/change.ts';
import type {Book} from '../leads/lead.ts';
import {Refusal} from '../text/refusal.ts';
import type {Action, Stacks} from './journal.ts';

/** There is nothing to undo or redo, or a later change made elsewhere is in the way. The message says which. */
export class CannotUndo extends Refusal {
	override name = 'CannotUndo';
}

/** What undo or redo would do now: which action, the book after it, and what to say. */
export type Step = {action: Action; book: Book; words: string};

/** Takes the last action back. Throws {@link CannotUndo}. */
export const undone = ({done}: Stacks, book: Book): Step => {
	const action = done.at(-1);
	if (!action) throw new CannotUndo('There is nothing to undo.');
	if (action.lost) throw new CannotUndo(`What was there before could not be read, so this stays: ${action.words}.`);
	return step(action, 'undo', () => applyAll(book, inverseAll(action.changes)), `Taken back: ${action.words}.`);
};

/** Does the action again that was taken back last. Throws {@link CannotUndo}. */
export const redone = (stacks: Stacks, book: Book): Step => {
	const action = stacks.undone.at(-1);
	if (!action) throw new CannotUndo('There is nothing to do again.');
	return step(action, 'redo', () => applyAll(book, action.changes), `Done again: ${action.words}.`);
};

const step = (action: Action, verb: 'undo' | 'redo', make: () => Book, words: string): Step => {
	try {
		return {action, book: make(), words};
	} catch (error) {
		if (!(error instanceof ConflictError)) throw error;
		throw new CannotUndo(
			`This cannot be ${verb === 'undo' ? 'undone' : 'done again'}: "${action.words}". ${reason(error)}`,
		);
	}
};

const reason = ({message}: ConflictError) =>
	`${message.charAt(0).toUpperCase()}${message.slice(1)}. Nothing was changed.`;
