import {applyAll, ConflictError, inverseAll} from '../leads/change.ts';
import type {Book} from '../leads/lead.ts';
import {Refusal} from '../text/refusal.ts';
import type {Action, Stacks} from './journal.ts';

/** There is nothing to undo or redo, or a later change made elsewhere is in the way. The message says which. */
class CannotUndo extends Refusal {
	override name = 'CannotUndo';
}

export type Verb = 'undo' | 'redo';

/** What comes next: the action that was done last, or that was taken back last. Throws {@link CannotUndo}. */
export function nextAction(verb: Verb, {done, undone}: Stacks): Action {
	const action = (verb === 'undo' ? done : undone).at(-1);
	if (!action) throw new CannotUndo(`There is nothing to ${verb === 'undo' ? 'undo' : 'do again'}.`);
	return action;
}

/**
 * The book without the action, or with it again; what else is in it stays. `isUntouched`: the file is just as the action
 * left it. Throws {@link CannotUndo} where a later change is in the way, and for a restore, which no changes describe.
 */
export function bookAfter(verb: Verb, action: Action, book: Book, isUntouched: boolean): Book {
	const cannot = `This cannot be ${verb === 'undo' ? 'undone' : 'done again'}: "${action.words}".`;
	if (action.restored) {
		throw new CannotUndo(
			isUntouched
				? `What was there before could not be read, so this stays: ${action.words}.`
				: `${cannot} The leads have been changed elsewhere since. To see all copies, type: touchbase restore`,
		);
	}
	try {
		return applyAll(book, verb === 'undo' ? inverseAll(action.changes) : action.changes);
	} catch (error) {
		if (!(error instanceof ConflictError)) throw error;
		const reason = `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}`;
		throw new CannotUndo(`${cannot} ${reason}. Nothing was changed.`);
	}
}
