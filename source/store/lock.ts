import {basename, dirname} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {FileTrouble, inPlainWords} from './file-trouble.ts';
import {codeOf, type Files, quietly, readOrdinary, unlessMissing, writeNew} from './files.ts';
import {isDead, type Owner, thisOwner} from './owner.ts';

/**
 * Does the work while this process alone holds the lock. Only the wait for the lock is asynchronous: while it is held
 * nothing else runs, no signal handler either. It gives up when its patience (in milliseconds; a commit takes a few)
 * ends, and names the holder; it gives up at once when nobody wants the work any longer. `name` is the file in
 * messages. The work gets a function that says whether the lock is still ours.
 */
export async function whileLocked<T>(
	files: Files,
	lock: string,
	name: string,
	work: (isOurs: () => boolean) => T,
	{patience = 10_000, isWanted = () => true}: {patience?: number; isWanted?: () => boolean} = {},
): Promise<T> {
	const began = performance.now();
	const mine = new LockAttempt(files, lock);
	try {
		// Waits a moment if others wait for the lock; else a program that commits often would always get it first.
		if (inPlainWords(name, 'written', () => hasWaiters(files, lock))) await pause(12);
		for (let tries = 1; ; tries++) {
			if (!isWanted()) throw notWanted();
			const holder = inPlainWords(name, 'written', () => mine.attempt());
			if (holder === 'ours') {
				try {
					return work(() => mine.isOurs());
				} finally {
					mine.release();
				}
			}
			if (performance.now() - began > patience) throw busy(lock, holder);
			await pause(1 + Math.random() * Math.min(2 * tries, 10));
		}
	} finally {
		mine.withdraw();
	}
}

const hasWaiters = (files: Files, lock: string) =>
	files
		.readdirSync(dirname(lock))
		.some(name => name.startsWith(`${basename(lock)}.`) && name.endsWith('.new') && !name.includes(`.${process.pid}.`));

/** Removes the files beside a lock whose owners were killed. Only the holder of the lock may call it. */
export function sweepLocks(files: Files, leftovers: readonly string[]): void {
	const me = thisOwner(files);
	for (const path of leftovers) {
		const found = lookAt(files, path);
		// A candidate that names no owner: its process was killed while it wrote it. One that lives makes another file.
		const isUnfinished = found && !found.owner && path.endsWith('.new');
		const isOwn = found?.owner?.pid === me.pid && found.owner.host === me.host;
		if (isUnfinished || (!isOwn && found?.owner && isDead(files, found.owner, me, 0)))
			quietly(() => files.unlinkSync(path));
	}
}

/** The holder of a lock, if there is one, and whether it is gone. */
export function holderOf(files: Files, lock: string): {owner: Owner | undefined; dead: boolean} | undefined {
	const found = lookAt(files, lock);
	return found && {owner: found.owner, dead: isDead(files, found.owner, {...thisOwner(files), pid: -1}, 0)};
}

/**
 * One process's attempt to get one lock. Its candidate, the file that names this owner, is complete before it is linked
 * to the lock's name: link(2) has one winner, also over NFS (open(2), O_EXCL), and nobody ever reads half an owner.
 */
class LockAttempt {
	readonly #me: Owner;
	readonly #candidate: string;
	#made = 0;

	constructor(
		readonly files: Files,
		readonly lock: string,
	) {
		this.#me = thisOwner(files);
		this.#candidate = `${lock}.${process.pid}.${this.#me.token}.new`;
	}

	/** Takes the lock, or returns its holder (undefined where that is unknown). */
	attempt(): 'ours' | Owner | undefined {
		if (!this.#made) {
			writeNew(this.files, this.#candidate, Buffer.from(JSON.stringify(this.#me)));
			this.#made = performance.now();
		}
		const got = unlessMissing(() => (this.#link() ? 'ours' : this.#takeOverStale()));
		// The holder has just let go, or another process swept our candidate away. The next try makes a new one.
		if (got === undefined) this.withdraw();
		return got;
	}

	#takeOverStale(): 'ours' | Owner | undefined {
		const found = lookAt(this.files, this.lock);
		if (!found) return undefined;
		// Now by the clock of the disk, which also dates the lock: when our candidate was made, and the time since then.
		const now = this.files.statSync(this.#candidate).mtimeMs + performance.now() - this.#made;
		if (!isDead(this.files, found.owner, this.#me, now - found.at)) return found.owner;
		return this.#replace(found) ? 'ours' : found.owner;
	}

	/**
	 * Takes the lock from a dead owner. Whoever wants to must first take a second lock, named after that owner. So only
	 * one process at a time looks again and replaces the lock, and one that comes late finds another owner. Without this,
	 * two processes held it in 6 of 100 rounds (proper-lockfile 4.1.2).
	 */
	#replace(dead: LockFile): boolean {
		const second = new LockAttempt(this.files, `${this.lock}.${dead.token}`);
		try {
			if (second.attempt() !== 'ours') return false;
			try {
				if (lookAt(this.files, this.lock)?.token !== dead.token) return false;
				this.files.renameSync(this.#candidate, this.lock);
				return true;
			} finally {
				second.release();
			}
		} finally {
			second.withdraw();
		}
	}

	isOurs(): boolean {
		return lookAt(this.files, this.lock)?.token === this.#me.token;
	}

	/**
	 * Lets go of the lock, if it is still ours. A lock that cannot be removed falls to the next process once we are
	 * gone.
	 */
	release(): void {
		twice(() => this.isOurs() && this.files.unlinkSync(this.lock));
	}

	withdraw(): void {
		if (this.#made) twice(() => unlessMissing(() => this.files.unlinkSync(this.#candidate)));
		this.#made = 0;
	}

	#link(): boolean {
		const {files, lock} = this;
		try {
			files.linkSync(this.#candidate, lock);
			return true;
		} catch (error) {
			const code = codeOf(error);
			// Over NFS the link may exist although the answer got lost (open(2), O_EXCL).
			if (code === 'EEXIST') return files.statSync(this.#candidate).nlink === 2;
			if (!code || !['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
			return this.#create();
		}
	}

	/** Takes the lock on a disk without hard links (exFAT). A half-written owner cannot be read, and is waited for. */
	#create(): boolean {
		try {
			writeNew(this.files, this.lock, Buffer.from(JSON.stringify(this.#me)));
			return true;
		} catch (error) {
			if (codeOf(error) === 'EEXIST') return false;
			throw error;
		}
	}
}

/** Tries twice to remove a file, as a disk may fail once. */
const twice = (call: () => unknown) => {
	try {
		call();
	} catch {
		quietly(call);
	}
};

type LockFile = {owner: Owner | undefined; token: string; at: number};

const lookAt = (files: Files, path: string): LockFile | undefined =>
	unlessMissing(() => {
		const {ino, mtimeMs} = files.statSync(path);
		const owner = ownerIn(readOrdinary(files, path)?.toString() ?? '');
		return {owner, token: owner?.token ?? `unreadable-${ino}`, at: mtimeMs};
	});

const ownerIn = (text: string): Owner | undefined => {
	try {
		const owner = JSON.parse(text);
		return typeof owner?.pid === 'number' && /^[0-9a-f]+$/.test(owner.token) ? owner : undefined;
	} catch {
		return undefined;
	}
};

const notWanted = () => new FileTrouble('busy', 'The program ended before it could write.', 'Nothing was changed.');

const busy = (lock: string, holder: Owner | undefined) =>
	new FileTrouble(
		'busy',
		`Another touchbase is writing${holder ? ` (process ${holder.pid} on ${holder.host.split(' ')[0]})` : ''} and does not finish.`,
		`Nothing was changed. Try again. If there is no such process any more, delete ${lock}`,
	);
