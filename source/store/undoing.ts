import {applyAll, ConflictError, inverseAll} from '../leads/change.ts';
import {differenceBetween, differenceInWords} from '../leads/difference.ts';
import {type Book, emptyBook} from '../leads/lead.ts';
import {merge} from '../leads/merge.ts';
import {Refusal} from '../text/refusal.ts';
import type {Files} from './files.ts';
import {
	type Action,
	type Digest,
	type Line,
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

export type Verb = 'undo' | 'redo';

/** The next action to undo or redo. Throws {@link CannotUndo}. */
export function nextAction(verb: Verb, {done, undone}: Stacks): Action {
	const action = (verb === 'undo' ? done : undone).at(-1);
	if (!action) throw new CannotUndo(`There is nothing to ${verb === 'undo' ? 'undo' : 'do again'}.`);
	return action;
}

/**
 * The book without the action, or with it again; everything else stays. `isUntouched` says that the file is just as the
 * action left it. Throws {@link CannotUndo} where a later change is in the way, and for a restore, which no changes
 * describe.
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

/** What came from another machine last and was not taken back since. */
const lastMerge = (lines: readonly Line[], {done}: Stacks): Merged | undefined => {
	const dropped = new Set(lines.map(line => 'drop' in line && line.drop));
	const taken = new Set(done.map(({takes}) => takes));
	const merged = lines.filter((line): line is Merged => 'merged' in line);
	return merged.findLast(({id}) => !dropped.has(id) && !taken.has(id));
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
	return {without: merge(after, book, before), note, says};
}
