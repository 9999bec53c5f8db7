import {applyAll, type Change, ConflictError, inverseAll} from '../leads/change.ts';
import {cellInWords, settledByTheWay} from '../leads/conflicts.ts';
import {differenceBetween, differenceInWords} from '../leads/difference.ts';
import {type Book, emptyBook, nameOf} from '../leads/lead.ts';
import {merge} from '../leads/merge.ts';
import {Refusal} from '../text/refusal.ts';
import {capital} from '../text/sentence.ts';
import type {Files} from './files.ts';
import {
	type Action,
	type Digest,
	type Line,
	linesMade,
	linesOf,
	type Merged,
	type Note,
	type Stacks,
	stacksOf,
} from './journal.ts';
import type {Place} from './place.ts';
import {keptWith} from './restoring.ts';

/** There is nothing to undo or redo, or a later change from elsewhere is in the way. The message says which. */
class CannotUndo extends Refusal {
	override name = 'CannotUndo';
}

export type UndoOrRedo = 'undo' | 'redo';

/** The next action to undo or redo. Throws {@link CannotUndo}, which names what came from another machine, if anything. */
export function nextAction(verb: UndoOrRedo, lines: readonly Line[], here: Digest): Action {
	const stacks = stacksOf(lines, here);
	const action = (verb === 'undo' ? stacks.done : stacks.undone).at(-1);
	if (action) return action;
	if (verb === 'redo') throw new CannotUndo('There is nothing to do again.');
	const theirs = lastMerge(lines, stacks);
	if (!theirs) throw new CannotUndo('There is nothing to undo.');
	const words = `There is nothing to undo that was done here. What came from ${theirs.merged} last is taken back by:`;
	throw new CannotUndo(`${words} touchbase undo --theirs`);
}

/**
 * The book without the action, or with it again; everything else stays. `isUntouched` says that the file is just as the
 * action left it. Throws {@link CannotUndo} in three cases:
 * - A later change is in the way.
 * - Machines differ on what the action changed, and nobody has settled it.
 * - The action is a restore, which no changes describe.
 */
export function bookAfter(verb: UndoOrRedo, action: Action, book: Book, isUntouched: boolean): Book {
	const cannot = `This cannot be ${verb === 'undo' ? 'undone' : 'done again'}: "${action.words}".`;
	if (action.restored) {
		throw new CannotUndo(
			isUntouched
				? `What was there before could not be read, so this stays: ${action.words}.`
				: `${cannot} The leads have been changed elsewhere since. To see all copies, type: touchbase restore`,
		);
	}
	const after = afterChanges(book, verb === 'undo' ? inverseAll(action.changes) : action.changes, cannot);
	const [conflict] = settledByTheWay(book, after);
	if (!conflict) return after;
	const {lead, cell} = conflict;
	const where = lead ? `${cellInWords(cell)} of ${nameOf(lead)}` : `${cellInWords(cell)} of the settings`;
	const settle = `touchbase resolve${lead ? ` ${lead.id}` : ''}`;
	throw new CannotUndo(`${cannot} Your machines differ on ${where}. To settle that first, type: ${settle}`);
}

const afterChanges = (book: Book, changes: readonly Change[], cannot: string): Book => {
	try {
		return applyAll(book, changes);
	} catch (error) {
		if (!(error instanceof ConflictError)) throw error;
		const reason = capital(error.message);
		throw new CannotUndo(`${cannot} ${reason}. Nothing was changed.`);
	}
};

/** What came from another machine last and was not taken back since. */
const lastMerge = (lines: readonly Line[], {done}: Stacks): Merged | undefined => {
	const taken = new Set(done.map(({takes}) => takes));
	return linesMade(lines).findLast((line): line is Merged => 'merged' in line && !taken.has(line.id));
};

/**
 * The book without what came from another machine last; what was done here before and since stays. `here` is the digest
 * of the book's file. Throws {@link CannotUndo} where nothing came, or the copies from then are no longer kept.
 */
export function mergeTakenBack(
	files: Files,
	place: Place,
	book: Book,
	here: Digest,
): {without: Book; note: Note; says: string} {
	const lines = linesOf(files, place.journal, book);
	const last = lastMerge(lines, stacksOf(lines, here));
	if (!last) throw new CannotUndo('Nothing came from another machine that could be taken back.');
	const [before, after] = [last.before, last.after].map(digest =>
		digest === 'none' ? emptyBook() : digest === here ? book : keptWith(files, place, digest)?.book,
	);
	if (!before || !after) {
		const words = `How the file was before ${last.merged} came in is no longer kept.`;
		throw new CannotUndo(`${words} To see the copies that are, type: touchbase restore`);
	}
	const words = `took back what came from ${last.merged} (${differenceInWords(differenceBetween(before, after))})`;
	const says = `Done: ${words}. The next sync takes it back on the other machines too.`;
	const note: Note = {words, changes: [], restored: true, takes: last.id};
	// A merge in reverse: both begin with what was there `after` it, and one of them went back to `before`.
	return {without: merge(after, book, before), note, says};
}
