import {visible} from '../text/safe-text.ts';
import {codeOf} from './files.ts';

export type Trouble =
	| 'gone' // it was there before
	| 'damaged' // not a whole JSON text
	| 'shape' // JSON, but not leads as we know them
	| 'newer' // written by a newer touchbase
	| 'not-a-file'
	| 'not-allowed'
	| 'too-big'
	| 'no-room'
	| 'disk'
	| 'busy'; // somebody else holds it

/**
 * The data file could not be read or written, and nothing is lost. The message is one or two plain lines: what is
 * wrong, and what to type. The command line prints it and exits with 1.
 */
export class FileTrouble extends Error {
	override name = 'FileTrouble';

	constructor(
		readonly kind: Trouble,
		wrong: string,
		advice: string,
	) {
		super(`${visible(wrong)}\n${visible(advice)}`);
	}
}

const reasons: Record<string, [Trouble, string, string]> = {
	ENOSPC: ['no-room', 'the disk is full', 'Make some room on it and try again.'],
	EDQUOT: ['no-room', 'your share of the disk is used up', 'Make some room on it and try again.'],
	EFBIG: ['no-room', 'the disk does not take a file of this size', 'Choose another place with --file.'],
	EROFS: ['not-allowed', 'the disk is read-only', 'Choose another place with --file.'],
	EACCES: ['not-allowed', 'you are not allowed to', 'Look at its permissions with: ls -ld'],
	EPERM: ['not-allowed', 'you are not allowed to', 'Look at its permissions with: ls -ld'],
	EISDIR: ['not-a-file', 'it is a folder', 'Name a file with --file.'],
	ENOTDIR: ['not-a-file', 'a part of its path is a file, not a folder', 'Look at the path again.'],
	ELOOP: ['not-a-file', 'its symbolic links go round in a circle', 'Look at them with: ls -l'],
	ENAMETOOLONG: ['not-a-file', 'its name is too long', 'Choose a shorter one with --file.'],
	'NOT-A-FILE': ['not-a-file', 'it is not an ordinary file', 'Move it away, or name another one with --file.'],
	'TOO-LARGE': ['too-big', 'it is larger than 64 MB, the most that is read', 'Move it away.'],
	EMFILE: ['disk', 'too many files are open', 'Close some programs and try again.'],
	ENFILE: ['disk', 'too many files are open', 'Close some programs and try again.'],
	ENOENT: ['gone', 'its folder is not there', 'Is its disk or folder connected?'],
	EIO: ['disk', 'the disk reports an error', 'Check the disk. Copies are listed by: touchbase restore'],
};

/** Does the work, and puts the failure of a file call into plain words. Other errors pass. */
export function inPlainWords<T>(path: string, task: 'read' | 'written', work: () => T): T {
	try {
		return work();
	} catch (error) {
		const code = codeOf(error);
		if (code === undefined) throw error;
		const [kind, why, advice] = reasons[code] ?? ['disk', `the system says ${code}`, 'Check it with: touchbase doctor'];
		throw new FileTrouble(kind, `${path} could not be ${task}: ${why}.`, `Nothing was changed. ${advice}`);
	}
}
