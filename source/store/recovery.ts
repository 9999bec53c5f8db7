import {applyAll, inverseAll} from '../leads/change.ts';
import {emptyBook} from '../leads/lead.ts';
import {parse, serialise} from './book-text.ts';
import {bytesOf, copyWith} from './copies.ts';
import type {Files} from './files.ts';
import {type Action, type Digest, linesOf} from './journal.ts';
import {digestOf} from './memory.ts';
import type {Place} from './place.ts';

/** The bytes with this digest, if a copy has them and can be read. */
export const bytesWith = (files: Files, place: Place, digest: Digest): Buffer | undefined => {
	try {
		const id = copyWith(files, place.copies, digest);
		const bytes = id === undefined ? undefined : bytesOf(files, place.copies, id);
		return bytes && digestOf(bytes) === digest ? bytes : undefined;
	} catch {
		return undefined;
	}
};

/**
 * The data file as the last commit left it, for when it has been damaged or deleted since: the copy from before that
 * commit with its changes made once more. The digest in the journal proves that not a byte differs.
 */
export const lastWritten = (files: Files, place: Place): {bytes: Buffer; when: string} | undefined => {
	const lines = linesOf(files, place.journal);
	const dropped = new Set(lines.map(line => 'drop' in line && line.drop));
	const last = lines.findLast(line => !('drop' in line) && !dropped.has(line.id));
	if (!last || 'drop' in last) return undefined;
	const kept = bytesWith(files, place, last.after);
	if (kept) return {bytes: kept, when: last.when};
	const before = last.before === 'none' ? serialise(emptyBook()) : bytesWith(files, place, last.before);
	if (!before) return undefined;
	const action = (id: string) =>
		lines.find((line): line is Action => 'changes' in line && line.id === id)?.changes ?? [];
	const changes = 'undo' in last ? inverseAll(action(last.undo)) : 'redo' in last ? action(last.redo) : last.changes;
	const bytes = serialise(applyAll(parse(before, 'the copy'), changes));
	return digestOf(bytes) === last.after ? {bytes, when: last.when} : undefined;
};
