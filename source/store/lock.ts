import {setTimeout as pause} from 'node:timers/promises';
import {FileTrouble, inPlainWords} from './file-trouble.ts';
import {codeOf, type Files, quietly, unlessMissing, writeNew} from './files.ts';
import {isDead, type Owner, thisOwner} from './owner.ts';

/**
 * Does the work while this process, and no other on any machine, holds the lock. Only waiting for the lock is
 * asynchronous: from getting it to letting go nothing else runs, no signal handler either. Gives up when
 * its patience (in milliseconds; a commit takes a few) is at an end, and names the holder. `name` is what a
 * message calls the file. The work is given a question: is the lock still ours?
 */
export const whileLocked = async <T>(
	files: Files,
	lock: string,
	name: string,
	work: (isOurs: () => boolean) => T,
	patience = 10_000,
): Promise<T> => {
	const began = performance.now();
	const claim = new Claim(files, lock);
	try {
		for (let tries = 1; ; tries++) {
			const holder = inPlainWords(name, 'written', () => claim.attempt());
			if (holder === 'ours') {
				try {
					return work(() => claim.isOurs());
				} finally {
					claim.release();
				}
			}
			if (performance.now() - began > patience) throw busy(lock, holder);
			await pause(1 + Math.random() * Math.min(4 * tries, 30));
		}
	} finally {
		claim.withdraw();
	}
};

/** Of the files beside a lock, removes those whose owners were killed. Only for the holder of the lock. */
export const sweepLocks = (files: Files, leftovers: readonly string[]): void => {
	const me = thisOwner(files);
	for (const path of leftovers) {
		const owner = lookAt(files, path)?.owner;
		const isOwn = owner?.pid === me.pid && owner.host === me.host;
		if (owner && !isOwn && isDead(files, owner, me, 0)) quietly(() => files.unlinkSync(path));
	}
};

/** Who holds a lock now, if anybody does, and whether it was left behind. */
export const holderOf = (files: Files, lock: string): {owner: Owner | undefined; dead: boolean} | undefined => {
	const found = lookAt(files, lock);
	return found && {owner: found.owner, dead: isDead(files, found.owner, {...thisOwner(files), pid: -1}, 0)};
};

/**
 * One process's wish for one lock. Its owner file is complete before it is linked to the lock's name: link(2) has one
 * winner, also over NFS (open(2), O_EXCL), and nobody ever reads half an owner.
 */
class Claim {
	readonly #me: Owner;
	readonly #offer: string;
	readonly #since = performance.now();
	#offered = 0;

	constructor(
		readonly files: Files,
		readonly lock: string,
	) {
		this.#me = thisOwner(files);
		this.#offer = `${lock}.${this.#me.token}.new`;
	}

	/** Takes the lock, or says who has it (undefined where that cannot be read). */
	attempt(): 'ours' | Owner | undefined {
		const {files, lock} = this;
		if (!this.#offered) {
			writeNew(files, this.#offer, Buffer.from(JSON.stringify(this.#me)));
			this.#offered = files.statSync(this.#offer).mtimeMs;
		}
		if (this.#link()) return 'ours';
		const found = lookAt(files, lock);
		if (!found) return undefined;
		const age = this.#offered + performance.now() - this.#since - found.at;
		if (!isDead(files, found.owner, this.#me, age)) return found.owner;
		return this.#replace(found) ? 'ours' : found.owner;
	}

	/**
	 * Takes the lock from a dead owner. The right to do so is a lock of its own, named after that owner: of those who
	 * saw it dead, one at a time looks again and replaces it, and who comes late finds another owner there. Without
	 * this, two holders in 6 of 100 rounds (proper-lockfile 4.1.2).
	 */
	#replace(dead: Found): boolean {
		const right = new Claim(this.files, `${this.lock}.${dead.token}`);
		try {
			if (right.attempt() !== 'ours') return false;
			try {
				if (lookAt(this.files, this.lock)?.token !== dead.token) return false;
				this.files.renameSync(this.#offer, this.lock);
				return true;
			} finally {
				right.release();
			}
		} finally {
			right.withdraw();
		}
	}

	isOurs(): boolean {
		return lookAt(this.files, this.lock)?.token === this.#me.token;
	}

	/** Lets go, where it is still ours. A lock that cannot be removed falls to the next who looks once we are gone. */
	release(): void {
		twice(() => this.isOurs() && this.files.unlinkSync(this.lock));
	}

	withdraw(): void {
		const takeAway = () => unlessMissing(() => this.files.unlinkSync(this.#offer));
		if (this.#offered) twice(takeAway);
	}

	#link(): boolean {
		const {files, lock} = this;
		try {
			files.linkSync(this.#offer, lock);
			return true;
		} catch (error) {
			const code = codeOf(error);
			// Over NFS the link may have been made although the answer got lost (open(2), O_EXCL).
			if (code === 'EEXIST') return files.statSync(this.#offer).nlink === 2;
			if (!code || !['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
			return this.#create();
		}
	}

	/** For disks without hard links (exFAT). An owner that is half written is one that cannot be read: it is waited for. */
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

/** A disk that fails once need not leave anything behind. */
const twice = (call: () => unknown) => {
	try {
		call();
	} catch {
		quietly(call);
	}
};

type Found = {owner: Owner | undefined; token: string; at: number};

const lookAt = (files: Files, path: string): Found | undefined =>
	unlessMissing(() => {
		const {ino, mtimeMs} = files.statSync(path);
		const owner = ownerIn(files.readFileSync(path, 'utf8'));
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

const busy = (lock: string, holder: Owner | undefined) =>
	new FileTrouble(
		'busy',
		`Another touchbase is writing${holder ? ` (process ${holder.pid} on ${holder.host.split(' ')[0]})` : ''} and does not finish.`,
		`Nothing was changed. Try again. If there is no such process any more, delete ${lock}`,
	);
